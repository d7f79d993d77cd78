extension RecordMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .recorded(let id): "Recorded, and safe on the disk: \(name: id)"
    case .taken(let count, let file, let known) where known == 0:
      "Recorded, and safe on the disk: \(count, one: "event", other: "events") from \(name: file)."
    case .taken(let count, let file, let known):
      "Recorded, and safe on the disk: \(count, one: "new event", other: "new events") from \(name: file); \(known, one: "event", other: "events") already known."
    case .empty: "Nothing is recorded of this case yet. corridor record add --help says how."
    case .events(let count): "\(count, one: "event", other: "events")"
    case .exported(let count, let file):
      "\(name: file) has \(count, one: "event", other: "events")."
    case .forked(let writer, let number, let events):
      "To settle: \(name: writer) has more than one event number \(number: number): \(list: events). All are kept and count; correct or note one of them (corridor record add CASE noted --corrects ID)."
    case .altered(let id, let copies):
      "To settle: \(name: id) says different things in \(copies, one: "copy", other: "copies"). All are kept; the one that later events rest on counts."
    case .broken(let writer, let number, let id):
      "To settle: event \(number: number) of \(name: writer), \(name: id), rests on an event that is missing or was changed. Import the record that has it."
    }
  }
}
