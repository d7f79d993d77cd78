/// What a plan leaves open and why, and what its corridors, works and companions are worth: found by
/// planning again, and kept with a run as data.
public struct Findings: Hashable, Sendable {
  /// Why needs are short or late, the reasons that were looked for first.
  public var reasons: [Reason]
  /// What planning again with something supposed makes different.
  public var effects: [Effect]
  /// The needs that are short or late whose reasons were not looked for.
  public var unexplained: [Need.ID]
  /// Whether all that was to be tried was tried, before the time was up.
  public var isComplete: Bool

  /// Makes findings; none unless they are given.
  public init(
    reasons: [Reason] = [], effects: [Effect] = [], unexplained: [Need.ID] = [],
    isComplete: Bool = true
  ) {
    self.reasons = reasons
    self.effects = effects
    self.unexplained = unexplained
    self.isComplete = isComplete
  }
}

/// Why needs of one rank that ask for the same, or one need, are short or late.
public struct Reason: Hashable, Sendable {
  /// The needs.
  public var needs: [Need.ID]
  /// What stands in the way first of all.
  public var cause: Cause
  /// What is offered in all of what they accept against what is asked of it; nil where enough is offered.
  public var shortage: Shortage?
  /// Sets of facts that help when undone: first a smallest one that yields all that can be had, or nine
  /// tenths of it, then the best single facts.
  public var remedies: [Remedy]

  /// Makes a reason.
  public init(
    needs: [Need.ID], cause: Cause, shortage: Shortage? = nil, remedies: [Remedy] = []
  ) {
    self.needs = needs
    self.cause = cause
    self.shortage = shortage
    self.remedies = remedies
  }
}

/// What stands in the way of a need.
public enum Cause: Hashable, Sendable {
  /// What the first remedy undoes.
  case facts
  /// No item of the case meets the spec.
  case noItemFits
  /// No way leads to the place from where its goods are, or could be.
  case noWay
  /// However much is undone, the fastest way takes longer than there is time.
  case tooLong(BestWay)
  /// Its goods come in whole units; split, all would be there on time.
  case wholeUnits
  /// All at once was tried, and it did not help.
  case unknown
  /// The time was up before it was found.
  case notFound
}

/// The way by which goods could come to a need soonest, and what it lacks.
public struct BestWay: Hashable, Sendable {
  /// Its legs, in their order.
  public var legs: [Leg.ID]
  /// The days on it.
  public var days: Int
  /// The first day on which goods by it can be there.
  public var arrival: CalendarDate

  /// Makes a way.
  public init(legs: [Leg.ID], days: Int, arrival: CalendarDate) {
    self.legs = legs
    self.days = days
    self.arrival = arrival
  }
}

/// What is offered of what needs accept, and what is asked of it, in units over the whole plan.
public struct Shortage: Hashable, Sendable {
  /// What is offered.
  public var offered: Double
  /// What the needs of the same rank ask.
  public var asked: Double
  /// What the needs of earlier ranks ask.
  public var askedBefore: Double

  /// Makes a shortage.
  public init(offered: Double, asked: Double, askedBefore: Double) {
    self.offered = offered
    self.asked = asked
    self.askedBefore = askedBefore
  }
}

/// A set of facts that helps needs when it is undone, and what it yields when the case is planned again.
public struct Remedy: Hashable, Sendable {
  /// The facts, and what they are supposed to say.
  public var whatIf: WhatIf
  /// What each need of the reason then has more, in units on time or their worth in late ones.
  public var gains: [NeedGain]
  /// The stages of the needs' rank, before and after.
  public var stages: [StageChange]
  /// What the needs receive before and after, where one of them takes late deliveries: what comes on time
  /// and what late; empty where none does.
  public var arrivals: [NeedEffect]

  /// Makes a remedy.
  public init(
    whatIf: WhatIf, gains: [NeedGain], stages: [StageChange] = [], arrivals: [NeedEffect] = []
  ) {
    self.whatIf = whatIf
    self.gains = gains
    self.stages = stages
    self.arrivals = arrivals
  }

  /// What all needs of the reason gain together, in units.
  public var total: Double { gains.reduce(0) { $0 + $1.units } }
}

/// What a need has more.
public struct NeedGain: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// Units on time, or their worth in late ones.
  public var units: Double

  /// Makes a gain.
  public init(need: Need.ID, units: Double) {
    self.need = need
    self.units = units
  }
}

/// A stage's value before and after.
public struct StageChange: Hashable, Sendable {
  /// The stage.
  public var stage: Stage
  /// What the plan reaches.
  public var before: Double
  /// What is reached when the case is planned again.
  public var after: Double

  /// Makes a change.
  public init(stage: Stage, before: Double, after: Double) {
    self.stage = stage
    self.before = before
    self.after = after
  }
}
