import CaseFiles
import PlanReports
import SupplyModel
import PlanFigures

extension RunSheet {
  /// The legs with what they carry, period by period.
  func legEntries(_ line: CaseLine) -> [LegEntry] {
    let moved = Dictionary(grouping: run.record.moves, by: \.leg)
    let uses = LegUse.byLeg(in: run.record, of: supplyCase)
    return zip(supplyCase.legs, uses).map { leg, uses in
      let grams = (moved[leg.id] ?? []).reduce(0) { $0 + $1.mass.grams }
      let tonnes = figure(Mass(grams: grams))
      let open = uses.filter { $0.limitTonnes > 0 && !$0.isShutByConsent }
      let limit = open.reduce(0) { $0 + $1.limitTonnes }
      let share = limit.isFinite && limit > 0 ? tonnes.size / limit : nil
      return LegEntry(
        leg: leg, tonnes: tonnes, share: share,
        words: words(of: leg, tonnes, share, shutPeriods: uses.count - open.count, line),
        periods: uses.enumerated().map { period(leg, $0.offset, $0.element) })
    }
  }

  private func words(
    of leg: Leg, _ tonnes: PrintedFigure, _ share: Double?, shutPeriods: Int, _ line: CaseLine
  ) -> String {
    let used = share.map { ", \(Figure.percent($0)) of what it can" } ?? ""
    let carried =
      tonnes.size > 0
      ? "carries \(tonnes.text) t\(used)\(share == nil ? ", no limit stated" : "")" : "not used"
    let shut = shutPeriods > 0 ? "; shut \(line.duration(shutPeriods))" : ""
    let mode = leg.mode.isEmpty ? "" : " by \(leg.mode)"
    return "\(leg.id), \(leg.origin) to \(leg.destination)\(mode): \(carried)\(shut)."
  }

  private func period(_ leg: Leg, _ period: Int, _ use: LegUse) -> LegEntry.Period {
    let from = supplyCase.calendar.firstDay(of: period)
    let when = "\(from)"
    let isWithheld = isWithheld(leg, period)
    let classes = use.shutClasses.isEmpty ? "" : " for \(use.shutClasses.joined(separator: ", "))"
    let consent = "consent \(isWithheld ? "withheld" : "unknown")\(classes)"
    // What goes by it all the same shows more of a leg that is shut to some goods only.
    if use.isShutByConsent || (!use.shutClasses.isEmpty && use.useTonnes == 0) {
      return LegEntry.Period(.noConsent(isWithheld: isWithheld), words: "\(when): \(consent)")
    }
    guard use.limitTonnes > 0 else { return LegEntry.Period(.closed, words: "\(when): closed") }
    guard use.useTonnes > 0 else { return LegEntry.Period(.idle, words: "\(when): not used") }
    let used = Figure.plain(use.useTonnes)
    guard let limit = use.tightest, let share = limit.share else {
      return LegEntry.Period(.used(share: nil), words: "\(when): \(used) t, no limit stated")
    }
    let measure = limit.kind.description.measure
    let counted = measure == .mass ? "" : " and \(Figure.plain(limit.use)) \(measure.unit)"
    return LegEntry.Period(
      .used(share: share),
      words: "\(when): \(used) t\(counted) of \(Figure.plain(limit.size)) \(measure.unit), "
        + Figure.percent(share))
  }

  /// Whether an authority has said no, and not merely nothing yet.
  private func isWithheld(_ leg: Leg, _ period: Int) -> Bool {
    let first = supplyCase.calendar.firstDay(of: period)
    return supplyCase.consents.contains { consent in
      consent.state == .withheld
        && supplyCase.isUnder(consent.subject, leg: leg)
        && (0..<supplyCase.calendar.periodDays).contains {
          consent.span.contains(first.adding(days: $0))
        }
    }
  }
}
