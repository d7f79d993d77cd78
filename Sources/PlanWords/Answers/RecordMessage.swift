/// What the record of a case answers.
public enum RecordMessage: Message {
  /// One event was recorded and lies on the disk.
  case recorded(id: String)
  /// Events of a file were taken in and lie on the disk; so many of them were there already.
  case taken(Int, from: String, known: Int)
  /// Nothing was ever recorded.
  case empty
  /// So many events.
  case events(Int)
  /// The record was written to a file.
  case exported(Int, to: String)
  /// Two events of a writer bear one number.
  case forked(writer: String, number: Int, events: [String])
  /// Events say two things under one id.
  case altered(id: String, copies: Int)
  /// The event before one is missing, or is not as it was.
  case broken(writer: String, number: Int, id: String)
}
