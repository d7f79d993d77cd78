/// One row that says what has happened, checked by itself and against the names of a case.
public struct EventRow: Hashable, Sendable {
  /// The file that it stands in, or how else it was given.
  public let file: String
  /// The line on which it starts; nil when it is no matter of a row.
  public let line: Int?
  /// What it says; empty cells are left out, and text is in composed form (NFC).
  public let fields: [EventField: String]

  /// What happened; every row that was checked says it.
  public var kind: EventKind { fields[.kind].flatMap { EventKind(rawValue: $0) } ?? .noted }
}
