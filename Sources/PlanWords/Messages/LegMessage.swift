public import SupplyModel

/// How a leg or a place is used.
public enum LegMessage: Message {
  /// The leg, how it moves and what it can carry.
  case leg(
    String, from: String, to: String, mode: String, corridor: String, days: Double, AnyMessage)
  /// Its limit.
  case limit(Limit)
  /// What is used, over a column in some unit.
  case usedIn(unit: String)
  /// The limit, over a column in some unit.
  case limitIn(unit: String)
  /// Some days.
  case days(from: CalendarDate, to: CalendarDate)
  /// Some days, and the same in each of so many periods.
  case eachOf(from: CalendarDate, to: CalendarDate, periods: Int)
  /// It is full.
  case full
  /// It is full and holds back a stage.
  case fullIn(stage: String)
  /// It is closed.
  case closed
  /// Nothing passes.
  case notUsed

  /// What a leg can carry.
  public enum Limit: Message {
    /// So much a day.
    case perDay(Mass)
    /// So much a month.
    case perMonth(Mass)
    /// As much as there is.
    case none
  }
}

extension LegMessage.Limit {
  /// The limit of a leg.
  public init(_ throughput: Throughput?) {
    switch throughput {
    case let limit? where limit.per == .day: self = .perDay(limit.mass)
    case let limit?: self = .perMonth(limit.mass)
    case nil: self = .none
    }
  }
}
