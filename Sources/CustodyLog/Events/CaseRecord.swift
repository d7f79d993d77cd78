public import CaseFiles
public import SupplyModel

/// All that was recorded of a case: a set of events.
///
/// Two records are united by their events, in any order and as often as one likes; the result is the same.
public struct CaseRecord: Hashable, Sendable {
  /// The events, in the order of their ids.
  public let events: [CaseEvent]

  /// Makes a record of events, each kept once.
  public init(_ events: some Sequence<CaseEvent> = []) {
    var byHash: [String: CaseEvent] = [:]
    for event in events { byHash[event.hash] = event }
    self.events = byHash.values.sorted(by: CaseEvent.isBefore)
  }

  /// Reads a record as it is exchanged.
  ///
  /// - Throws: `CaseProblems` with every line that is no event.
  public init(lines bytes: [UInt8], of file: String) throws(CaseProblems) {
    self.init(try EventLine.events(in: bytes, of: file))
  }

  /// The events of both.
  public func united(with other: CaseRecord) -> CaseRecord {
    if events.isEmpty { return other }
    return other.events.isEmpty ? self : CaseRecord(events + other.events)
  }

  /// What was known on a day; nil is everything.
  public func known(by day: CalendarDate?) -> CaseRecord {
    guard let day else { return self }
    return CaseRecord(events.filter { ($0.knownFrom ?? day) <= day })
  }

  /// The record as it is exchanged: the same events give the same bytes.
  public var bytes: [UInt8] { events.flatMap { Array($0.line.utf8) + [UInt8(ascii: "\n")] } }

  /// The last event of a writer, after which the next one comes.
  public func last(of writer: String) -> CaseEvent? {
    events.filter { $0.writer == writer }.max { ($0.number, $0.hash) < ($1.number, $1.hash) }
  }
}

extension CaseRecord {
  /// The events of a consignment, and those that correct them or note something of them.
  public func events(of consignment: String) -> [CaseEvent] {
    var own = Set(events.filter { $0.fields[.consignment] == consignment }.map(\.id.description))
    guard !own.isEmpty else { return [] }
    var count = 0
    while count != own.count {
      count = own.count
      for event in events {
        if let id = event.fields[.corrects], own.contains(id) { own.insert(event.id.description) }
      }
    }
    return events.filter { own.contains($0.id.description) }
  }
}
