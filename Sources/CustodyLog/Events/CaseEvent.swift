public import CaseFiles
public import SupplyModel

/// One event of a case's record, as its writer signed it: nothing of it ever changes.
public struct CaseEvent: Hashable, Sendable {
  /// Its id.
  public let id: EventID
  /// Who wrote it.
  public let writer: String
  /// Its number among the writer's events, from 1.
  public let number: Int
  /// The hash of the writer's event before it; nil for the first.
  public let previous: String?
  /// What it says.
  public let fields: [EventField: String]
  /// The event as it is exchanged: one line of JSON, always the same bytes.
  public let line: String
  /// The SHA-256 of the line, by which the writer's next event names it.
  public let hash: String

  /// Writes an event.
  public init(
    id: EventID, writer: String, number: Int, previous: String?, fields: [EventField: String]
  ) {
    (self.id, self.writer, self.number) = (id, writer, number)
    (self.previous, self.fields) = (previous, fields)
    line = EventLine.text(
      id: id, writer: writer, number: number, previous: previous, fields: fields)
    hash = SHA256.hexadecimal(of: Array(line.utf8))
  }

  /// What happened.
  public var kind: EventKind { fields[.kind].flatMap { EventKind(rawValue: $0) } ?? .noted }

  /// The day by which it has happened; nil when it is no matter of a day.
  public var day: CalendarDate? { date(.until) ?? date(.on) }

  /// The day from which it is known; nil was always known.
  public var knownFrom: CalendarDate? { date(.known) ?? day }

  /// The day in a field.
  public func date(_ field: EventField) -> CalendarDate? {
    fields[field].flatMap { CalendarDate($0) }
  }

  /// The quantity, in units.
  public var quantity: Millionths? { fields[.quantity].flatMap { Millionths($0) } }

  /// The name in a field.
  public func name<Subject>(_ field: EventField) -> Identifier<Subject>? {
    fields[field].flatMap { Identifier($0) }
  }

  /// Whether a name can be that of a writer.
  public static func canBeWriter(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        Identifier<CaseEvent>(String(UnicodeScalar(byte))) != nil || byte == UInt8(ascii: "@")
      }
  }

  /// Earlier ids come first; of one id, the smaller hash.
  static func isBefore(_ left: CaseEvent, _ right: CaseEvent) -> Bool {
    left.id == right.id ? left.hash < right.hash : left.id < right.id
  }
}
