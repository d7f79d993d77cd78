public import SupplyModel

/// How long stocks last.
public enum EnduranceMessage: Message {
  /// The stocks of a set.
  case set(String, stocks: [String])
  /// The same, beside a table.
  case setLastsTogether(String, stocks: [String])
  /// With the plan.
  case withPlan
  /// Without a corridor.
  case without(corridor: String)
  /// What comes by a corridor is lost.
  case losing(corridor: String)
  /// The same, beside a bar.
  case lost(corridor: String)
  /// Nothing is sent.
  case nothingSent
  /// No figure is stated by which it could be told.
  case unknown
  /// The earliest day cannot be told, since some figure is not stated.
  case unknownAtEarliest
  /// It runs out at the earliest on a day.
  case atEarliest(CalendarDate, item: String)
  /// It runs out at the latest on a day.
  case atLatest(CalendarDate, item: String)
  /// Nothing runs out within the plan.
  case lasts(CalendarDate)
  /// Nothing runs out within the plan, if all goes well.
  case lastsAtBest
  /// Nothing runs out within the plan, in a table.
  case lastsInTable
  /// How much is in stock is not stated.
  case onHandUnstated(item: String, place: String)
  /// How much is used is not stated.
  case useUnstated(item: String, place: String)
  /// The case has no stocks.
  case noStocks
  /// What deliveries within a period count for.
  case countsForPeriod
  /// What each line of an answer is.
  case plannedAgain
  /// What is supposed where what comes by a corridor is lost.
  case nothingInstead
  /// The time was up.
  case stopped
  /// The time was up before some corridors were tried.
  case stoppedBefore(corridors: [String])
  /// What is told of one set, in a row.
  case told(set: String, [EnduranceMessage])
}
