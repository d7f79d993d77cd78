/// A list of facts set aside, put in place or given other values, all at once: what a reason proposes,
/// what a corridor's worth is found with, and what may be supposed of a case.
public struct WhatIf: Hashable, Sendable {
  /// The facts, in the order in which they are told.
  public var changes: [FactChange]

  /// Supposes values of facts.
  public init(_ changes: [FactChange]) { self.changes = changes }

  /// Supposes one fact.
  public init(_ fact: Fact, _ value: FactValue) { changes = [FactChange(fact, value)] }
}
