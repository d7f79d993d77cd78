public import SupplyModel

/// What is said of one need.
public enum NeedMessage: Message {
  /// What it asks for, where and by when.
  case asks(need: String, Rank, AskedMessage, item: String, place: String, due: CalendarDate)
  /// The same, and who asked.
  case asksFor(
    need: String, Rank, AskedMessage, item: String, place: String, due: CalendarDate, by: String)
  /// What it receives.
  case receives(onTime: Quantity, late: Quantity, short: Quantity)
  /// No amount is stated, and what is left of supplies and ways brings so much.
  case onAccount(need: String, Quantity)
  /// So much is sent beyond what is asked at least.
  case onAccountBeyond(need: String, Quantity)
  /// A delivery on time.
  case onTime(Quantity, CalendarDate)
  /// A delivery that is late.
  case late(Quantity, CalendarDate)
  /// A passage that its figures rest on.
  case passage(says: String, source: String, locator: String)
  /// An item that all but fits, and where it fails.
  case nearMiss(need: String, item: String, [Failure])

  /// An attribute in which an item fails.
  public enum Failure: Message {
    /// It has another value.
    case other(attribute: String, asked: String, has: String)
    /// It states none.
    case unstated(attribute: String, asked: String)
  }
}
