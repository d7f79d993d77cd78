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
