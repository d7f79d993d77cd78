public import SupplyModel

/// One limit in one period, and what a tonne more of it would be worth.
public struct LimitRow: Hashable, Sendable {
  /// The leg or place.
  public var subject: LimitSubject
  /// What the limit is of.
  public var kind: LimitKind
  /// The first day of the period.
  public var date: CalendarDate
  /// The limit, in the unit of its measure.
  public var limit: Millionths
  /// What is used of it, in the same unit.
  public var use: Millionths
  /// The price of a tonne or other unit of it, in units of the stage's value.
  public var price: Double
  /// The first stage that it binds.
  public var stage: Stage

  /// Makes a row.
  public init(
    subject: LimitSubject, kind: LimitKind, date: CalendarDate, limit: Millionths, use: Millionths,
    price: Double, stage: Stage
  ) {
    self.subject = subject
    self.kind = kind
    self.date = date
    self.limit = limit
    self.use = use
    self.price = price
    self.stage = stage
  }
}
