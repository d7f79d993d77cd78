/// That a case can be planned.
public enum CheckMessage: Message {
  /// It can be planned, and what it holds.
  case canBePlanned([Counted])

  /// So many rows of a table of the case.
  public struct Counted: Message {
    /// The table.
    public let kind: Kind
    /// How many rows.
    public let number: Int

    /// Makes a count.
    public init(_ kind: Kind, _ number: Int) { (self.kind, self.number) = (kind, number) }
  }

  /// What a case has many of.
  public enum Kind: String, Encodable, Hashable, Sendable, CaseIterable {
    /// What is asked.
    case needs
    /// What there is.
    case supplies
    /// Where it is.
    case places
    /// Ways between places.
    case legs
    /// Kinds of goods.
    case items
    /// Changes with a date.
    case changes
    /// What authorities allow.
    case consents
  }
}
