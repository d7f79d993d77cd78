public import SupplyModel

/// What is wrong with an event that was given, or keeps it from being recorded.
public enum EventFault: InputFault {
  /// An event of a kind lacks what it must say, in one of these fields.
  case lacking(kind: String, fields: [String])
  /// A day before the one on which it happened.
  case before(CalendarDate)
  /// A quantity of nothing.
  case nothing
  /// An event that is not in the record is to be put right.
  case notInRecord
  /// A name of no writer.
  case noWriter
  /// A folder without a case.
  case noCase
  /// A line that is no event.
  case noEvent
  /// A line with a field that events do not have.
  case noField
  /// An event in another form than it is written in.
  case notCanonical
  /// A consignment that the record does not know.
  case noConsignment(nearest: String?, all: [String])
}
