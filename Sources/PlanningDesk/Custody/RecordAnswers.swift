import CaseFiles
import CustodyLog
import Foundation
import PlanWords
import SupplyModel

/// The answer to `record add` and `record import`: what lies on the disk now.
public struct RecordedEvents: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.recorded/1"
  /// The case folder.
  public let folder: String
  /// The file that they came from; nil was given by hand.
  public let file: String?
  /// The ids of the new events.
  public let events: [String]
  /// How many events of the file were there already.
  public let known: Int

  init(_ request: RecordRequest, added: [CaseEvent], file: String?, known: Int) {
    folder = request.folder
    events = added.map(\.id.description)
    self.file = file
    self.known = known
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    let message: RecordMessage =
      file.map { .taken(events.count, from: $0, known: known) }
      ?? .recorded(id: events.first ?? "")
    return Paragraph.lines(message).joined(separator: "\n")
  }
}

/// The answer to `record export`.
public struct ExportedRecord: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.record-export/1"
  /// The case folder.
  public let folder: String
  /// The file.
  public let file: String
  /// How many events it has.
  public let events: Int

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String { RecordMessage.exported(events, to: file).text() }
}

/// The answer to `record list` and `record show`: events, and what does not fit in the record.
public struct RecordList: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.record/1"
  /// The events, by the day on which they happened.
  public let events: [EventLine]
  /// What does not fit in the record, each as a sentence.
  public let toSettle: [String]

  /// One event.
  public struct EventLine: Encodable, Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Who wrote it.
    public let writer: String
    /// Its number among the writer's events.
    public let number: Int
    /// What it says, by field.
    public let fields: [String: String]
    /// What it says, in the order of the fields, kind and day left out.
    let said: [String]
    let kind: String
    let day: String

    private enum CodingKeys: String, CodingKey { case id, writer, number, fields }

    init(_ event: CaseEvent) {
      id = event.id.description
      writer = event.writer
      number = event.number
      kind = event.kind.rawValue
      day = event.fields[.on] ?? event.fields[.known] ?? ""
      fields = Dictionary(
        event.fields.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
      said = event.fields.sorted { $0.key < $1.key }.filter { $0.key != .kind && $0.key != .on }
        .map { "\($0.key.rawValue) \($0.value)" }
    }
  }

  init(_ events: [CaseEvent], of record: CaseRecord) {
    self.events = events.sorted { left, right in
      (left.day ?? left.knownFrom)?.dayNumber ?? .min < (right.day ?? right.knownFrom)?.dayNumber
        ?? .min
    }.map { EventLine($0) }
    toSettle = record.chainFaults.map { RecordMessage($0).text() }
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    guard !events.isEmpty else { return RecordMessage.empty.text() }
    let width = events.map(\.kind.count).max() ?? 0
    let lines = events.flatMap { event in
      let kind = event.kind.padding(toLength: width, withPad: " ", startingAt: 0)
      let day = event.day.padding(toLength: 10, withPad: " ", startingAt: 0)
      return Paragraph.lines(event.said.joined(separator: ", "), lead: "\(day)  \(kind)  ")
        + ["            \(event.id)  \(event.writer) \(event.number)"]
    }
    let faults = toSettle.flatMap { Paragraph.lines($0).map(ink.bad) }
    return (lines + [RecordMessage.events(events.count).text()] + faults).joined(separator: "\n")
  }
}

extension RecordMessage {
  /// What does not fit in a chain.
  init(_ fault: ChainFault) {
    switch fault {
    case .forked(let writer, let number, let events):
      self = .forked(writer: writer, number: number, events: events.map(\.description))
    case .altered(let id, let copies): self = .altered(id: id.description, copies: copies)
    case .broken(let writer, let number, let id):
      self = .broken(writer: writer, number: number, id: id.description)
    }
  }
}
