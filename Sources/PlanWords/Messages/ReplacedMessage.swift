public import SupplyModel

/// A figure that a plan uses, beside others that were said of the same goods.
public struct ReplacedMessage: Message {
  /// What the figures are of.
  public let name: String
  /// What the plan uses.
  public let used: Statement
  /// What it does not use.
  public let replaced: [Statement]

  /// Tells figures beside each other.
  public init(_ name: String, used: Statement, replaced: [Statement]) {
    (self.name, self.used, self.replaced) = (name, used, replaced)
  }

  /// One of the figures.
  public struct Statement: Message {
    /// How much.
    public let amount: Quantity
    /// Of what.
    public let item: Item.ID
    /// How far that is known; nil when nobody says.
    public let state: EvidenceState?
    /// When it became known; nil is from the start.
    public let known: CalendarDate?
    /// The row, such as `supplies.csv:3`.
    public let row: String

    /// Tells a figure with its row.
    public init(
      _ amount: Quantity, of item: Item.ID, state: EvidenceState?, known: CalendarDate?,
      row: String
    ) {
      (self.amount, self.item, self.state) = (amount, item, state)
      (self.known, self.row) = (known, row)
    }
  }
}
