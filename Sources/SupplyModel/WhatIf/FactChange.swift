/// One fact with the value that it is supposed to have.
public struct FactChange: Hashable, Sendable {
  /// The fact.
  public var fact: Fact
  /// What it is supposed to say.
  public var value: FactValue

  /// Supposes a value of a fact.
  public init(_ fact: Fact, _ value: FactValue) {
    self.fact = fact
    self.value = value
  }
}
