/// What may be spent of a resource on works.
public struct Budget: Hashable, Sendable {
  /// The resource.
  public var resource: String
  /// The most that may be spent, in the resource's own unit.
  public var amount: Millionths
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a budget.
  public init(resource: String, amount: Millionths, notes: RowNotes = RowNotes()) {
    self.resource = resource
    self.amount = amount
    self.notes = notes
  }
}
