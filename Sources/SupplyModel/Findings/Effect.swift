/// What planning again with something supposed makes different.
public struct Effect: Hashable, Sendable {
  /// What it was tried for.
  public var subject: EffectSubject
  /// What was supposed.
  public var whatIf: WhatIf
  /// Every need that differs by more than a unit or a thousandth, in order of rank.
  public var needs: [NeedEffect]
  /// The stages of floors and needs that differ, in their strict order.
  public var stages: [StageChange]
  /// What each corridor carries, where that was looked at.
  public var corridors: [CorridorChange]

  /// Makes an effect.
  public init(
    subject: EffectSubject, whatIf: WhatIf, needs: [NeedEffect] = [], stages: [StageChange] = [],
    corridors: [CorridorChange] = []
  ) {
    self.subject = subject
    self.whatIf = whatIf
    self.needs = needs
    self.stages = stages
    self.corridors = corridors
  }
}

/// What an effect was tried for.
public enum EffectSubject: Hashable, Sendable {
  /// A corridor that is used is closed, in all its legs.
  case closing(corridor: String)
  /// A corridor that is not used is opened: its consents granted, what shuts it set aside.
  case opening(corridor: String)
  /// Another corridor is closed, to see whether this one stands in for it.
  case standingIn(corridor: String)
  /// The corridor that carries the most is narrowed.
  case narrowing(corridor: String)
  /// A work that has no budget is done, or several that only help together.
  case works([Work.ID])
  /// The opposite is supposed of a companion.
  case companion(Complement.ID)
  /// Somebody asked what differs.
  case supposed
}

/// What a need receives before and after, in units.
public struct NeedEffect: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// What it receives in the plan.
  public var before: ReceivedUnits
  /// What it receives when the case is planned again.
  public var after: ReceivedUnits

  /// Makes an effect.
  public init(need: Need.ID, before: ReceivedUnits, after: ReceivedUnits) {
    self.need = need
    self.before = before
    self.after = after
  }
}

/// What a need receives, in units.
public struct ReceivedUnits: Hashable, Sendable {
  /// By the due date.
  public var onTime: Double
  /// After it.
  public var late: Double
  /// What both count for: late ones at their worth.
  public var worth: Double

  /// Makes an amount received.
  public init(onTime: Double, late: Double, worth: Double) {
    self.onTime = onTime
    self.late = late
    self.worth = worth
  }

  /// All that arrives.
  public var total: Double { onTime + late }
}

/// What a corridor carries before and after.
public struct CorridorChange: Hashable, Sendable {
  /// The corridor.
  public var corridor: String
  /// What it carries in the plan.
  public var before: Mass
  /// What it carries when the case is planned again.
  public var after: Mass

  /// Makes a change.
  public init(corridor: String, before: Mass, after: Mass) {
    self.corridor = corridor
    self.before = before
    self.after = after
  }
}
