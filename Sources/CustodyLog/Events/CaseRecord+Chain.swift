public import CaseFiles

/// What does not fit in a writer's chain of events.
public enum ChainFault: Hashable, Sendable {
  /// Two events of a writer bear one number.
  case forked(writer: String, number: Int, events: [EventID])
  /// Events say two things under one id.
  case altered(EventID, copies: Int)
  /// The event before one is not in the record, or is not as it was when this one was written.
  case broken(writer: String, number: Int, event: EventID)
}

extension CaseRecord {
  /// What does not fit, in the order of writers and numbers; all of it stays in the record.
  ///
  /// A fork is settled by an event that corrects or notes one of its branches.
  public var chainFaults: [ChainFault] {
    let settled = Set(events.compactMap { $0.fields[.corrects] })
    var faults: [ChainFault] = []
    for (id, copies) in Dictionary(grouping: events, by: \.id).sorted(by: { $0.key < $1.key })
    where copies.count > 1 {
      faults.append(.altered(id, copies: copies.count))
    }
    let hashes = Set(events.map(\.hash))
    let chains = Dictionary(grouping: events) { $0.writer }
    for (writer, own) in chains.sorted(by: { $0.key < $1.key }) {
      let numbers = Dictionary(grouping: own, by: \.number).sorted { $0.key < $1.key }
      for (number, branches) in numbers {
        let ids = Set(branches.map(\.id)).sorted()
        if ids.count > 1, !ids.contains(where: { settled.contains($0.description) }) {
          faults.append(.forked(writer: writer, number: number, events: ids))
        }
        for event in branches where event.previous.map({ !hashes.contains($0) }) ?? false {
          faults.append(.broken(writer: writer, number: number, event: event.id))
        }
      }
    }
    return faults
  }

  /// The events that count, one for each id: of copies that differ, the one that a later event rests on.
  var counted: [CaseEvent] {
    let rested = Set(events.compactMap(\.previous))
    return Dictionary(grouping: events, by: \.id).values.compactMap { copies in
      copies.first { rested.contains($0.hash) } ?? copies.first
    }.sorted(by: CaseEvent.isBefore)
  }
}
