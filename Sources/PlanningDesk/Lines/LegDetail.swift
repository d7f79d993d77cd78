import PlanWords
import CaseFiles
import PlanFigures
import PlanWords
public import SupplyModel

/// How a leg is used, period by period, and what twice its throughput would bring.
public struct LegDetail: Encodable, Hashable, Sendable {
  /// The leg.
  public let leg: String
  /// Its corridor; empty is none.
  public let corridor: String
  /// Where it starts.
  public let from: String
  /// Where it ends.
  public let to: String
  /// How it moves.
  public let mode: String
  /// Days from departure to arrival.
  public let transitDays: Double
  /// What it can carry, in words.
  public let throughput: Sentence
  /// Its use over the plan, periods of equal use taken together.
  public let uses: [UseSpan]
  /// What each need has if the leg carries twice as much, found by planning again; nil when that was not tried.
  public let ifDoubled: [EffectLine]?
  /// The same in a sentence; empty when it was not tried.
  public let doubledInWords: String

  init(
    _ leg: Leg, in record: PlanRecord, of supplyCase: SupplyCase, ifDoubled effect: Effect? = nil,
    _ units: NeedUnits? = nil
  ) {
    ifDoubled = effect.map { $0.needs.map { EffectLine($0) } }
    let found = effect.flatMap { effect in units.map { $0.difference(effect.needs) } }
    doubledInWords = found.map { EffectMessage.doubled($0).text() } ?? ""
    self.leg = leg.id.description
    corridor = leg.corridor
    from = leg.origin.description
    to = leg.destination.description
    mode = leg.mode
    transitDays = leg.transitDays.value
    throughput = Sentence(LegMessage.Limit(leg.throughput))
    uses = UseSpan.spans(of: record, supplyCase) {
      $0.subject == .leg(leg.id)
    }
  }

  func lines() -> [String] {
    let way = LegMessage.leg(
      leg, from: from, to: to, mode: mode, corridor: corridor, days: transitDays, throughput.message
    )
    return Paragraph.lines(way) + UseSpan.table(uses)
      + (doubledInWords.isEmpty ? [] : Paragraph.lines(doubledInWords))
  }
}

/// Periods that follow each other in which as much of a limit is used.
public struct UseSpan: Encodable, Hashable, Sendable {
  /// What is limited, a `LimitKind`: `throughput`, `handling`, `storage` or another.
  public let kind: String
  /// The first day.
  public let from: CalendarDate
  /// The last day.
  public let until: CalendarDate
  /// The number of periods.
  public let periods: Int
  /// What is used in each, in the unit of the limit's measure.
  public let use: Double
  /// The limit in each, in the same unit; nil is none.
  public let limit: Double?
  /// That unit.
  public let unit: String
  /// Whether it is full.
  public let isFull: Bool
  /// The price of a tonne in the first of its periods that has one, in that stage's value; nil
  /// without any.
  public let price: Double?
  /// The first stage in which it has a price.
  public let stage: String?

  /// The use of some limits of one leg or place.
  static func spans(
    of record: PlanRecord, _ supplyCase: SupplyCase, where isMeant: (LimitUse) -> Bool
  ) -> [UseSpan] {
    let calendar = supplyCase.calendar
    let uses = LimitUse.all(in: record, of: supplyCase).filter(isMeant)
    var groups: [[LimitUse]] = []
    for use in uses {
      if let last = groups.last?.last, last.isLike(use) {
        groups[groups.count - 1].append(use)
      } else {
        groups.append([use])
      }
    }
    return groups.compactMap { group in
      guard let first = group.first, let last = group.last else { return nil }
      let priced = group.lazy.compactMap { record.firstPrice(of: $0.limit) }.first
      return UseSpan(
        kind: first.kind.rawValue, from: calendar.firstDay(of: first.period),
        until: calendar.lastDay(of: last.period), periods: group.count,
        use: first.use, limit: first.size.isFinite ? first.size : nil,
        unit: first.kind.description.measure.unit, isFull: first.isFull,
        price: priced?.amount, stage: priced?.stage.description)
    }
  }

  static func table(_ spans: [UseSpan]) -> [String] {
    guard !spans.isEmpty else { return Paragraph.lines(LegMessage.notUsed, indent: 2) }
    let hasOneKind = Set(spans.map(\.kind)).count == 1
    var table = TextTable([.left, .left, .right, .right, .left])
    let units = Set(spans.map(\.unit))
    let unit = units.count == 1 ? units.first ?? "" : ""
    table.add(
      [hasOneKind ? "" : Column.of.text(), ""]
        + [LegMessage.usedIn(unit: unit), .limitIn(unit: unit)].map { $0.text() } + [""])
    for span in spans {
      table.add([
        hasOneKind ? "" : span.kind, span.days.text(), Figure.plain(span.use), span.cell,
        span.state,
      ])
    }
    return table.lines(indent: hasOneKind ? 0 : 2)
  }
}

extension UseSpan {
  fileprivate var days: LegMessage {
    periods > 1
      ? .eachOf(from: from, to: until, periods: periods) : .days(from: from, to: until)
  }

  fileprivate var cell: String {
    limit.map { $0 == 0 ? LegMessage.closed.text() : Figure.plain($0) }
      ?? Term.nothing.text()
  }

  fileprivate var state: String {
    let state = stage.map { LegMessage.fullIn(stage: $0) } ?? .full
    return isFull ? state.text() : ""
  }
}

extension LimitUse {
  /// Whether another use follows in the next period and is the same to the kilogram.
  fileprivate func isLike(_ other: LimitUse) -> Bool {
    other.period == period + 1 && kind == other.kind && subject == other.subject
      && abs(use - other.use) < 0.001
      && (size == other.size || abs(size - other.size) < 0.001)
  }
}

extension PlanRecord {
  /// The first stage in which a limit carries a price.
  fileprivate func firstPrice(of limit: PricedLimit) -> (amount: Double, stage: Stage)? {
    for proof in stages {
      if let price = proof.prices.first(where: { $0.limit == limit && $0.amount > 0 }) {
        return (price.amount, proof.stage)
      }
    }
    return nil
  }
}
