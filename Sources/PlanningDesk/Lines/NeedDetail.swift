import CaseFiles
import PlanWords
public import SupplyModel

/// What one need asks, what it receives and when, and what that rests on.
public struct NeedDetail: Encodable, Hashable, Sendable {
  /// What is asked and what comes.
  public let line: NeedLine
  /// Why it is asked, in the words of the case.
  public let purpose: String
  /// Who asked.
  public let requestedBy: String
  /// What is received, by date.
  public let received: [Received]
  /// Items that meet part of its spec.
  public let nearMisses: [NearMissLine]
  /// The passages that its figures rest on.
  public let evidence: [Citation]

  /// What is received on one day.
  public struct Received: Encodable, Hashable, Sendable {
    /// The day.
    public let date: CalendarDate
    /// The item.
    public let item: String
    /// The units.
    public let units: Double
    /// Whether that is late.
    public let isLate: Bool
  }

  /// A passage of a source that a figure rests on.
  public struct Citation: Encodable, Hashable, Sendable {
    /// Its name in the tables.
    public let evidence: String
    /// The source's title, or its name when it has none.
    public let source: String
    /// Where in the source.
    public let locator: String
    /// What it says.
    public let says: String
  }

  init(_ need: Need, _ line: NeedLine, in record: PlanRecord, of folder: CaseFolder) {
    self.line = line
    purpose = need.reason
    requestedBy = need.requestedBy
    received = Self.received(need, in: record, of: folder.case)
    nearMisses = folder.nearMisses.filter { $0.need == need.id }.map { NearMissLine($0) }
    evidence = folder.evidence.filter { need.notes.evidence.contains($0.id) }.map { passage in
      let source = folder.sources.first { $0.id == passage.source }
      return Citation(
        evidence: passage.id, source: source?.title ?? passage.source, locator: passage.locator,
        says: passage.says)
    }
  }

  /// What a need receives, by date, item and lateness.
  static func received(
    _ need: Need, in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [Received] {
    let calendar = supplyCase.calendar
    let due = need.instalments(in: calendar).map(\.due)
    let grams = Dictionary(
      supplyCase.items.map { ($0.id, Double($0.massPerUnit.grams)) },
      uniquingKeysWith: { first, _ in first })
    var units: [Arrival: Double] = [:]
    for delivery in record.deliveries where delivery.need == need.id {
      let date = calendar.lastDay(of: delivery.period)
      let arrival = Arrival(
        date: date, item: delivery.commodity.item, isLate: date > due[delivery.instalment - 1])
      units[arrival, default: 0] += Double(delivery.mass.grams) / (grams[arrival.item] ?? 1)
    }
    return units.sorted { $0.key < $1.key }.map { arrival, units in
      Received(
        date: arrival.date, item: arrival.item.description, units: units,
        isLate: arrival.isLate)
    }
  }

  /// What makes deliveries one line of print.
  private struct Arrival: Hashable, Comparable {
    let date: CalendarDate
    let item: Item.ID
    let isLate: Bool

    static func < (left: Self, right: Self) -> Bool {
      (left.date, left.item, left.isLate ? 1 : 0) < (right.date, right.item, right.isLate ? 1 : 0)
    }
  }

  func lines() -> [String] {
    var lines = Paragraph.lines(opening)
    if !purpose.isEmpty {
      lines += Paragraph.lines("\(purpose)\(purpose.hasSuffix(".") ? "" : ".")")
    }
    if !line.isUnstated {
      let (onTime, late, short) = line.printed
      lines += Paragraph.lines(
        NeedMessage.receives(
          onTime: line.quantity(onTime), late: line.quantity(late), short: line.quantity(short)))
    }
    var table = TextTable([.left, .right, .left, .left])
    for arrival in received {
      let isLate = arrival.isLate ? Column.late.text() : ""
      table.add([
        arrival.date.description, line.figure(arrival.units), arrival.item, isLate,
      ])
    }
    lines += table.lines(indent: 2)
    lines += nearMisses.flatMap { Paragraph.lines($0.message) }
    return lines
      + evidence.flatMap { passage in
        Paragraph.lines(
          NeedMessage.passage(
            says: passage.says, source: passage.source, locator: passage.locator),
          lead: "[\(passage.evidence)] ")
      }
  }

  private var opening: NeedMessage {
    let line = line
    return requestedBy.isEmpty
      ? .asks(
        need: line.need, line.rank, line.asked, item: line.asks, place: line.place, due: line.due)
      : .asksFor(
        need: line.need, line.rank, line.asked, item: line.asks, place: line.place, due: line.due,
        by: requestedBy)
  }
}
