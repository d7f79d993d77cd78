import SupplyModel
import PlanFigures
import PlanReasons

/// What one corridor carries in a plan, and what it is worth.
public struct CorridorLine: Encodable, Hashable, Sendable {
  /// The corridor.
  public let corridor: String
  /// What departs on the legs that enter it, in tonnes.
  public let tonnes: Double
  /// Its share of what enters all corridors, 0 to 1.
  public let share: Double
  /// What is lost on its legs, in tonnes.
  public let lostTonnes: Double
  /// Periods in which at least one way through it is shut.
  public let closedPeriods: Int
  /// Its legs that are full in at least one period.
  public let fullLegs: [FullLeg]
  /// What was tried: `closed`, `opened`, `in_place` or `none`.
  public let trial: String
  /// The corridor that was closed instead, when this one was tried in its place.
  public let inPlaceOf: String?
  /// What each need loses or gains by it, in units, of the first rank that differs.
  public let differences: [Difference]
  /// What was found, in a sentence.
  public let sentence: String

  /// A leg that is full, and for how many periods.
  public struct FullLeg: Encodable, Hashable, Sendable {
    /// The leg.
    public let leg: String
    /// The number of periods.
    public let periods: Int
  }

  /// By how many units a need differs.
  public struct Difference: Encodable, Hashable, Sendable {
    /// The need.
    public let need: String
    /// The units.
    public let units: Double
  }

  init(_ finding: CorridorFinding, share: Double, words: ReasonWords) {
    let use = finding.use
    corridor = use.corridor
    tonnes = use.entered.tonnes
    self.share = share
    lostTonnes = use.lost.tonnes
    closedPeriods = use.closedPeriods
    fullLegs = use.fullLegs.map {
      FullLeg(leg: $0.leg.description, periods: $0.periods)
    }.sorted { ($0.periods, $1.leg) > ($1.periods, $0.leg) }
    (trial, inPlaceOf, differences) = Self.parts(of: finding.trial)
    sentence = words.sentence(of: finding)
  }

  private static func parts(of trial: CorridorTrial) -> (String, String?, [Difference]) {
    func lines(_ differences: [NeedDifference]) -> [Difference] {
      differences.map { Difference(need: $0.need.description, units: $0.units) }
    }
    switch trial {
    case .closed(let losses): return ("closed", nil, lines(losses))
    case .opened(let gains): return ("opened", nil, lines(gains))
    case .inPlace(let other, let gains): return ("in_place", other, lines(gains))
    case .none: return ("none", nil, [])
    }
  }
}
