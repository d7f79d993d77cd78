/// What somebody can send, from where and from when.
public struct Supply: Hashable, Sendable {
  /// The name of a supply.
  public typealias ID = Identifier<Supply>

  /// Its name in the tables.
  public let id: ID
  /// Where it lies.
  public var place: Place.ID
  /// What it is.
  public var item: Item.ID
  /// How much, in units of the item.
  public var quantity: Millionths
  /// Whether the quantity comes once, each month or each day.
  public var recurrence: Recurrence
  /// The day from which it can leave; for a recurring supply, the first of the series.
  public var available: CalendarDate
  /// The last day of a recurring supply; nil runs to the end of the plan.
  public var until: CalendarDate?
  /// Who gives it.
  public var donor: String
  /// What the donor keeps back of each quantity, in units.
  public var keep: Millionths
  /// What has left before the plan starts, in units; it is taken from the parts that came first.
  public var sent = Millionths.zero
  /// The one need that it may serve; nil is any.
  public var earmark: Need.ID?
  /// The pledge that it is part of; empty is none.
  public var pledge: String
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a supply that comes once, with nothing kept back, unless told otherwise.
  public init(
    id: ID, place: Place.ID, item: Item.ID, quantity: Millionths, recurrence: Recurrence = .once,
    available: CalendarDate, until: CalendarDate? = nil, donor: String = "",
    keep: Millionths = .zero, earmark: Need.ID? = nil, pledge: String = "",
    notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.place = place
    self.item = item
    self.quantity = quantity
    self.recurrence = recurrence
    self.available = available
    self.until = until
    self.donor = donor
    self.keep = keep
    self.earmark = earmark
    self.pledge = pledge
    self.notes = notes
  }
}
