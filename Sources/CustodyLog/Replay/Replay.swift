import CaseFiles
import SupplyModel

/// The replay of events, day after day.
struct Replay {
  /// A line of a consignment.
  struct LineKey: Hashable, Comparable {
    let consignment: String
    let item: Item.ID

    static func < (left: Self, right: Self) -> Bool {
      (left.consignment, left.item) < (right.consignment, right.item)
    }
  }

  /// Goods of no consignment at a place.
  struct StockKey: Hashable, Comparable {
    let place: Place.ID
    let item: Item.ID

    static func < (left: Self, right: Self) -> Bool {
      (left.place, left.item) < (right.place, right.item)
    }
  }

  let legs: [Leg.ID: Leg]
  private(set) var lines: [LineKey: ConsignmentLine] = [:]
  private(set) var stocks: [StockKey: [ConsignmentLine.Count]] = [:]
  private(set) var promises: [CustodyState.Promise] = []
  private(set) var ways: [CustodyState.WayEvent] = []
  /// What happened to each line on the day that is being replayed.
  private var ofToday: [LineKey: [ResolvedEvents.Resolved]] = [:]
  private var today: CalendarDate?

  init(legs: [Leg.ID: Leg]) { self.legs = legs }

  /// Takes in the next event.
  mutating func take(_ resolved: ResolvedEvents.Resolved) {
    if today != resolved.day { endDay() }
    today = resolved.day
    let event = resolved.event
    switch resolved.kind {
    case .closed, .opened, .consented, .withdrew: takeWay(resolved)
    case .pledged: takePromise(event, sign: 1)
    case .cancelled where event.fields[.consignment] == nil: takePromise(event, sign: -1)
    case .counted where event.fields[.consignment] == nil: takeStock(resolved)
    default:
      guard let consignment = event.fields[.consignment], let item: Item.ID = event.name(.item)
      else { return }
      ofToday[LineKey(consignment: consignment, item: item), default: []].append(resolved)
    }
  }

  /// Lets what happened to each line on one day happen, what can happen first.
  mutating func endDay() {
    for (key, events) in ofToday {
      var line = lines[key] ?? ConsignmentLine(consignment: key.consignment, item: key.item)
      var left = events
      while !left.isEmpty {
        let next =
          left.firstIndex { event in
            line.isReady(for: event, legs: legs) && !waits(event, among: left)
          } ?? 0
        let event = left.remove(at: next)
        guard event.kind == .counted else {
          line.take(event, legs: legs)
          continue
        }
        let place: Place.ID? = event.event.name(.place)
        let same = left.filter { $0.kind == .counted && $0.event.name(.place) == place }
        left.removeAll { $0.kind == .counted && $0.event.name(.place) == place }
        line.take(([event] + same).compactMap(Self.count))
      }
      lines[key] = line
    }
    ofToday = [:]
  }

  /// Goods are counted after they came that day, and before they go on or are handed over.
  private func waits(
    _ event: ResolvedEvents.Resolved, among left: [ResolvedEvents.Resolved]
  ) -> Bool {
    let before: [EventKind]
    var place: Place.ID? = event.event.name(.place)
    switch event.kind {
    case .counted: before = [.loaded, .arrived, .unloaded]
    case .handedOver, .inUse: before = [.counted]
    case .departed:
      before = [.counted]
      place =
        place ?? event.event.name(.from) ?? event.event.name(.leg).flatMap { legs[$0]?.origin }
    default: return false
    }
    return left.contains { before.contains($0.kind) && $0.event.name(.place) == place }
  }

  private static func count(_ resolved: ResolvedEvents.Resolved) -> ConsignmentLine.Count? {
    let event = resolved.event
    let place: Place.ID? = event.name(.place)
    return place.map { place in
      ConsignmentLine.Count(
        place: place, day: resolved.day, who: event.fields[.who] ?? "",
        units: event.quantity?.count ?? 0, isConfirmed: event.fields[.state] == "confirmed",
        known: event.knownFrom)
    }
  }

  private mutating func takePromise(_ event: CaseEvent, sign: Int) {
    guard let item: Item.ID = event.name(.item), let units = event.quantity?.count else { return }
    promises.append(
      CustodyState.Promise(
        pledge: event.fields[.pledge], donor: event.fields[.donor], item: item,
        need: event.name(.need), units: sign * units))
  }

  private mutating func takeWay(_ resolved: ResolvedEvents.Resolved) {
    let event = resolved.event
    guard let subject = event.fields[.subject] else { return }
    ways.append(
      CustodyState.WayEvent(
        kind: resolved.kind, subject: subject, who: event.fields[.who] ?? "",
        from: event.date(.on) ?? resolved.day, until: event.date(.until), known: event.knownFrom,
        text: event.fields[.text] ?? ""))
  }

  private mutating func takeStock(_ resolved: ResolvedEvents.Resolved) {
    guard let item: Item.ID = resolved.event.name(.item), let count = Self.count(resolved) else {
      return
    }
    let key = StockKey(place: count.place, item: item)
    let isSameDay = stocks[key]?.first?.day == resolved.day
    stocks[key] = (isSameDay ? stocks[key] ?? [] : []) + [count]
  }
}
