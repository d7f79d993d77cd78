public import SupplyModel

/// What the state of a case on a day says.
public enum StateMessage: Message {
  /// Above everything: the day, and the day as known on which.
  case title(String, on: CalendarDate, known: CalendarDate?)
  /// What counts as delivered.
  case means(Milestone)
  /// Nothing had happened by then.
  case nothing
  /// A heading over a table or a column of it.
  case heading(Heading)
  /// A figure in a table.
  case figure(Double)
  /// Goods under way.
  case underWay(Quantity, to: Place.ID, due: CalendarDate?, overdueDays: Int)
  /// Goods that lie somewhere.
  case lying(Quantity, at: Place.ID)
  /// Goods that are kept from going on.
  case held(Quantity, at: Place.ID)
  /// Goods that a place has or expects.
  case place(Place.ID, item: Item.ID, lying: Quantity, coming: Quantity)
  /// Something that was counted, by each who vouches, beside what the record has.
  case counted(what: String, item: Item.ID, at: Place.ID, by: [Vouched])
  /// What of a pledge is neither sent nor cancelled.
  case open(pledge: String, Quantity)
  /// More was sent than was promised.
  case beyond(pledge: String, Quantity)
  /// What events promise of a pledge is not what its table promises.
  case otherPromise(pledge: String, Quantity, table: Quantity)

  /// What stands above a table or a column.
  public enum Heading: Hashable, Sendable, CaseIterable {
    /// Sections.
    case consignments, needs, pledges, places, counts
    /// Columns.
    case promised, allocated, sent, underWay, inPlaces, arrived, handedOver, inUse, lost, delivered
  }

  /// A figure, and who vouches for it.
  public struct Vouched: Message {
    /// How much.
    public let quantity: Quantity
    /// Who vouches; empty is what follows from the other events.
    public let who: String
    /// Since when.
    public let since: CalendarDate?
    /// Whether it is confirmed.
    public let isConfirmed: Bool

    /// Makes a figure.
    public init(_ quantity: Quantity, by who: String, since: CalendarDate?, isConfirmed: Bool) {
      self.quantity = quantity
      self.who = who
      self.since = since
      self.isConfirmed = isConfirmed
    }
  }
}
