import PlanFigures
import PlanWords
import SupplyModel

/// What one corridor carries in a plan, and what it is worth.
public struct CorridorLine: Encodable, Hashable, Sendable {
  /// The corridor.
  public let corridor: String
  /// What uses any leg of it, each tonne once, in tonnes.
  public let tonnes: Double
  /// Its share of all that uses any corridor, 0 to 1; a tonne that uses two counts for both.
  public let share: Double
  /// What is lost on its legs, in tonnes.
  public let lostTonnes: Double
  /// Periods in which at least one way through it is shut.
  public let closedPeriods: Int
  /// Its legs that are full in at least one period.
  public let fullLegs: [FullLeg]
  /// What each need loses, or gains where it is not used, when it is closed or opened and the case is planned
  /// again; every rank.
  public let effects: [EffectLine]
  /// What was found, in a sentence; empty when it was not looked for.
  public let sentence: String

  /// A leg that is full, and for how many periods.
  public struct FullLeg: Encodable, Hashable, Sendable {
    /// The leg.
    public let leg: String
    /// The number of periods.
    public let periods: Int
  }

  init(_ use: CorridorUse, _ telling: EffectTelling) {
    corridor = use.corridor
    tonnes = use.carried.tonnes
    share = use.share
    lostTonnes = use.lost.tonnes
    closedPeriods = use.closedPeriods
    fullLegs = use.fullLegs.map {
      FullLeg(leg: $0.leg.description, periods: $0.periods)
    }.sorted { ($0.periods, $1.leg) > ($1.periods, $0.leg) }
    let own = telling.effects.first { effect in
      effect.subject == .closing(corridor: use.corridor)
        || effect.subject == .opening(corridor: use.corridor)
    }
    effects = (own?.needs ?? []).map { EffectLine($0) }
    sentence = telling.corridor(use.corridor, isUsed: use.carried > .zero)?.text() ?? ""
  }
}
