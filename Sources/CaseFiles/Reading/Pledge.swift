public import SupplyModel

/// What was promised in all, whatever it is split into.
public struct Pledge: Hashable, Sendable {
  /// Its name in the tables.
  public let id: String
  /// What was promised.
  public let item: Item.ID
  /// How much in all, in units.
  public let quantity: Millionths
  /// How much of it is in the case's supplies, in units.
  public let allotted: Millionths
  /// Who promised it.
  public let donor: String
  /// When it was promised.
  public let madeOn: CalendarDate?
  /// What its row says about itself.
  public let notes: RowNotes
}
