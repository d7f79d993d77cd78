public import SupplyModel

/// What is supposed of a fact, as a condition without the word "if".
public struct SupposedFact: Message {
  /// The fact.
  public let told: ToldFact
  /// The legs and places of other limits of which the same is supposed.
  public let others: [LimitSubject]

  /// Tells a fact as a condition.
  public init(_ told: ToldFact, and others: [LimitSubject] = []) {
    (self.told, self.others) = (told, others)
  }

  /// Tells facts as conditions, limits that are alike in one.
  public static func all(_ facts: [ToldFact]) -> [SupposedFact] {
    ToldFact.alike(facts).map { SupposedFact($0, and: $1) }
  }
}

/// A fact that stands in the way, as the case has it.
public struct HoldingFact: Message {
  /// The fact.
  public let told: ToldFact
  /// The legs and places of other limits that are the same.
  public let others: [LimitSubject]

  /// Tells a fact as an obstacle.
  public init(_ told: ToldFact, and others: [LimitSubject] = []) {
    (self.told, self.others) = (told, others)
  }

  /// Tells facts as obstacles, limits that are alike in one.
  public static func all(_ facts: [ToldFact]) -> [HoldingFact] {
    ToldFact.alike(facts).map { HoldingFact($0, and: $1) }
  }
}

/// Goods in a day or a month, or in store.
public struct RateMessage: Message {
  /// How often the goods are counted.
  public enum Span: Hashable, Sendable {
    /// Each day.
    case day
    /// Each month.
    case month
    /// What lies there.
    case store
  }

  /// How much, in the unit of the measure.
  public let figure: Double
  /// What is counted of them.
  public let measure: Measure
  /// How often.
  public let span: Span

  /// Tells a rate.
  public init(_ figure: Double, _ measure: Measure = .mass, _ span: Span) {
    (self.figure, self.measure, self.span) = (figure, measure, span)
  }
}
