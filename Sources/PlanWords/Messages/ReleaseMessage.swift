public import SupplyModel

/// What deliveries free.
public enum ReleaseMessage: Message {
  /// What frees what, and how much at the most.
  case frees(release: String, needs: [String], item: String, place: String, most: Quantity)
  /// Nothing is delivered that frees any.
  case nothingYet
  /// What is freed by each date.
  case freedBy([Step])
  /// What is freed by the last date in each month.
  case freedByMonth([Step])
  /// The plan takes up none of it.
  case notTaken
  /// What the plan takes up, and whom it serves.
  case taken(Quantity, [Service])
  /// More deliveries would free no more.
  case atEnd
  /// What the next deliveries would free.
  case next(delivered: Quantity, frees: Quantity)
  /// What is freed, where, over a picture.
  case place(item: String, place: String)

  /// What is freed by a date.
  public struct Step: Message {
    /// The day.
    public let date: CalendarDate
    /// What is freed in all.
    public let freed: Quantity

    /// Makes a step.
    public init(_ date: CalendarDate, _ freed: Quantity) { (self.date, self.freed) = (date, freed) }
  }

  /// What of it serves a need.
  public struct Service: Message {
    /// The need.
    public let need: String
    /// How much.
    public let quantity: Quantity

    /// Makes a service.
    public init(_ need: String, _ quantity: Quantity) {
      (self.need, self.quantity) = (need, quantity)
    }
  }
}
