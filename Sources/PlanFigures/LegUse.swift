public import SupplyModel
import TimeExpansion

/// What a leg carries in one period of a plan, and whether it may.
public struct LegUse: Hashable, Sendable {
  /// What its throughput allows, in tonnes; infinity is no limit, 0 is closed.
  public let throughputTonnes: Double
  /// What it can carry, in tonnes; infinity is no limit, 0 is closed.
  ///
  /// Where vehicles must be kept for it, such as
  /// ice breakers, no more than all of them would let through.
  public let limitTonnes: Double
  /// What departs on it, in tonnes.
  public let useTonnes: Double
  /// Whether it is shut to every class of goods for want of consent.
  public let isShutByConsent: Bool
  /// The classes of goods that it is shut to for want of consent, in order, when it is not shut to all.
  public let shutClasses: [String]
  /// The limit of the leg of which the largest share is used, one of kept vehicles among them; nil when it has none, or
  /// nothing departs.
  public let tightest: LimitUse?
}

extension LegUse {
  /// How a plan uses every leg in every period: by leg, in the order of the case, then by period.
  ///
  /// Nothing is solved.
  public static func byLeg(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [[LegUse]] {
    let table = Timetable(supplyCase)
    var departing: [Leg.ID: [Double]] = [:]
    let none = Array(repeating: 0.0, count: supplyCase.calendar.periods)
    for move in record.moves where none.indices.contains(move.departure) {
      departing[move.leg, default: none][move.departure] += move.mass.tonnes
    }
    let kept = KeptLimits(supplyCase)
    let limits = Dictionary(grouping: LimitUse.all(in: record, of: supplyCase), by: \.subject)
    return supplyCase.legs.enumerated().map { index, leg in
      let used = departing[leg.id] ?? none
      return none.indices.map { period in
        let consents = table.consentClosures[index][period]
        let most = kept.tonnes(on: index, in: period)
        let ofKept = LimitUse(
          period: period, kind: .throughput, subject: .leg(leg.id), size: most,
          use: used[period])
        return LegUse(
          throughputTonnes: table.throughputTonnes[index][period],
          limitTonnes: min(table.throughputTonnes[index][period], most), useTonnes: used[period],
          isShutByConsent: consents.closesEverything,
          shutClasses: consents.closesEverything ? [] : consents.classes.sorted(),
          tightest: ((limits[.leg(leg.id)] ?? []).filter { $0.period == period } + [ofKept])
            .filter { $0.share != nil }.max { ($0.share ?? 0) < ($1.share ?? 0) })
      }
    }
  }
}
