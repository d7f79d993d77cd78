import CaseFiles
import SupplyModel

/// The events that had happened by a day as known on a day, each as it was last corrected.
struct ResolvedEvents {
  /// An event with what it says after its corrections.
  struct Resolved {
    let event: CaseEvent
    let kind: EventKind
    /// The day by which it has happened.
    let day: CalendarDate
  }

  /// The events in the order in which they happened.
  let all: [Resolved]

  init(_ record: CaseRecord, on day: CalendarDate, known: CalendarDate?) {
    let counted = record.known(by: known).counted
    let corrections = Dictionary(grouping: counted.filter { $0.kind == .corrected }) {
      $0.fields[.corrects] ?? ""
    }
    all = counted.filter { $0.kind != .corrected }.compactMap { event -> Resolved? in
      var seen: Set<EventID> = []
      let right = Self.corrected(event, by: corrections, &seen)
      guard let own = Self.day(of: right), own <= day else { return nil }
      return Resolved(event: right, kind: right.kind, day: own)
    }.sorted(by: Self.isBefore)
  }

  /// The day by which an event has happened; what happens to a way matters from when it is known.
  private static func day(of event: CaseEvent) -> CalendarDate? {
    switch event.kind {
    case .closed, .opened, .consented, .withdrew: event.date(.known) ?? event.date(.on)
    default: event.day ?? event.knownFrom
    }
  }

  /// The event with what the last correction of it says in place of what it said.
  private static func corrected(
    _ event: CaseEvent, by corrections: [String: [CaseEvent]], _ seen: inout Set<EventID>
  ) -> CaseEvent {
    guard seen.insert(event.id).inserted,
      let last = corrections[event.id.description]?.max(by: isKnownEarlier)
    else { return event }
    let right = corrected(last, by: corrections, &seen)
    var fields = event.fields
    for (field, text) in right.fields where ![.kind, .corrects, .known].contains(field) {
      fields[field] = text
    }
    // A day that is put right is the day itself, unless a span is given.
    if right.fields[.on] != nil, right.fields[.until] == nil { fields[.until] = nil }
    return CaseEvent(
      id: event.id, writer: event.writer, number: event.number, previous: event.previous,
      fields: fields)
  }

  private static func isKnownEarlier(_ left: CaseEvent, _ right: CaseEvent) -> Bool {
    (left.knownFrom?.dayNumber ?? .min, left.id, left.hash)
      < (right.knownFrom?.dayNumber ?? .min, right.id, right.hash)
  }

  /// Of one day, goods are first loaded, then leave, then arrive and so on.
  private static func isBefore(_ left: Resolved, _ right: Resolved) -> Bool {
    func rank(_ kind: EventKind) -> Int { EventKind.allCases.firstIndex(of: kind) ?? 0 }
    return (left.day, rank(left.kind), left.event.id) < (
      right.day, rank(right.kind), right.event.id
    )
  }
}
