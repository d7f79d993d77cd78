import CaseFiles
import PlanWords
import SupplyModel

/// Facts that were found to help when undone, in words and in parts that a program can use.
public struct RemedyLine: Encodable, Hashable, Sendable {
  /// The facts, all undone at once.
  public let facts: [FactLine]
  /// What each need can have more, in units on time or their worth in late ones.
  public let gains: [Gain]
  /// What undoing them yields, in a sentence.
  public let sentence: String

  /// What a need has more.
  public struct Gain: Encodable, Hashable, Sendable {
    /// The need.
    public let need: String
    /// Units on time, or their worth in late ones.
    public let units: Double
  }

  init(_ remedy: Remedy, _ units: NeedUnits) {
    facts = remedy.whatIf.changes.map { FactLine($0, of: units.supplyCase) }
    gains = remedy.gains.map { Gain(need: $0.need.description, units: $0.units) }
    sentence = ReasonTelling(units: units).message(of: remedy).text()
  }
}

/// A fact of the case, where it stands, and what is supposed of it.
public struct FactLine: Encodable, Hashable, Sendable {
  /// The kind of fact, such as `throughput`, `consent` or `change`.
  public let fact: String
  /// What it is of.
  public let subject: String
  /// What else tells it; empty is nothing.
  public let detail: String
  /// The row that states it, such as `changes.csv:4`; empty where none does.
  public let row: String
  /// What the case says; empty is nothing.
  public let old: String
  /// What is supposed; `absent` sets it aside, `present` puts it in place.
  public let new: String

  init(_ change: FactChange, of supplyCase: SupplyCase) {
    let cells = FactRow(change, of: supplyCase, whatIf: 1)
    (fact, subject, detail) = (cells.kind.rawValue, cells.subject, cells.detail)
    (row, old, new) = (cells.place, cells.old, cells.new)
  }
}
