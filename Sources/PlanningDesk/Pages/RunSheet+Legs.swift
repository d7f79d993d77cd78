import CaseFiles
import PlanReports
import PlanWords
import SupplyModel
import PlanFigures

extension RunSheet {
  /// The legs with what they carry, period by period.
  func legEntries(_ line: CaseLine) -> [LegEntry] {
    let moved = Dictionary(grouping: run.record.moves, by: \.leg)
    let uses = LegUse.byLeg(in: run.record, of: supplyCase)
    return zip(supplyCase.legs, uses).map { leg, uses in
      let grams = (moved[leg.id] ?? []).reduce(0) { $0 + $1.mass.grams }
      let mass = Mass(grams: grams)
      let tonnes = figure(mass)
      let open = uses.filter { $0.limitTonnes > 0 && !$0.isShutByConsent }
      let limit = open.reduce(0) { $0 + $1.limitTonnes }
      let share = limit.isFinite && limit > 0 ? tonnes.size / limit : nil
      return LegEntry(
        leg: leg, tonnes: tonnes, share: share,
        words: words(of: leg, mass, share, shutPeriods: uses.count - open.count, line).text(),
        periods: uses.enumerated().map { period(leg, $0.offset, $0.element) })
    }
  }

  private func words(
    of leg: Leg, _ mass: Mass, _ share: Double?, shutPeriods: Int, _ line: CaseLine
  ) -> LegUseMessage {
    let load: LegUseMessage.Load =
      mass == .zero ? .notUsed : share.map { .share(mass, $0) } ?? .unlimited(mass)
    return .leg(
      leg.id, from: leg.origin, to: leg.destination, mode: leg.mode, load,
      shut: shutPeriods > 0 ? line.time(shutPeriods) : nil)
  }

  private func period(_ leg: Leg, _ period: Int, _ use: LegUse) -> LegEntry.Period {
    let isWithheld = isWithheld(leg, period)
    func entry(_ state: LegEntry.State, _ words: LegUseMessage.State) -> LegEntry.Period {
      let said = LegUseMessage.period(supplyCase.calendar.firstDay(of: period), words)
      return LegEntry.Period(state, words: said.text())
    }
    // What goes by it all the same shows more of a leg that is shut to some goods only.
    if use.isShutByConsent || (!use.shutClasses.isEmpty && use.useTonnes == 0) {
      return entry(
        .noConsent(isWithheld: isWithheld),
        .noConsent(isWithheld: isWithheld, classes: use.shutClasses))
    }
    guard use.limitTonnes > 0 else { return entry(.closed, .closed) }
    guard use.useTonnes > 0 else { return entry(.idle, .idle) }
    let used = Mass(tonnes: Millionths(nearest: use.useTonnes))
    guard let limit = use.tightest, let share = limit.share else {
      return entry(.used(share: nil), .unlimited(used))
    }
    let measure = limit.kind.description.measure
    let size = Quantity(limit.size, unit: measure.unit)
    return entry(
      .used(share: share),
      measure == .mass
        ? .used(used, of: size, share: share)
        : .usedBeside(used, Quantity(limit.use, unit: measure.unit), of: size, share: share))
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
