import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// The legs of a case as a graph of places, whatever they carry and whenever they are open.
struct WayGraph {
  private let supplyCase: SupplyCase
  private let departing: [Place.ID: [Leg]]
  private let arriving: [Place.ID: [Leg]]

  init(_ supplyCase: SupplyCase) {
    self.supplyCase = supplyCase
    departing = Dictionary(grouping: supplyCase.legs, by: \.origin)
    arriving = Dictionary(grouping: supplyCase.legs, by: \.destination)
  }

  /// The places from which a way leads to some, those included.
  func placesLeading(to places: Set<Place.ID>) -> Set<Place.ID> {
    spread(from: places) { (arriving[$0] ?? []).map(\.origin) }
  }

  /// The places to which a way leads from some, those included.
  func placesReached(from places: Set<Place.ID>) -> Set<Place.ID> {
    spread(from: places) { (departing[$0] ?? []).map(\.destination) }
  }

  private func spread(
    from places: Set<Place.ID>, _ next: (Place.ID) -> [Place.ID]
  ) -> Set<Place.ID> {
    var (seen, open) = (places, Array(places))
    while let place = open.popLast() {
      open += next(place).filter { seen.insert($0).inserted }
    }
    return seen
  }

  /// The way of the fewest days from a place to another, as the legs stand in their table; nil when no
  /// leg leads there.
  ///
  /// By relaxing each leg as often as there are places (Bellman, *On a routing problem*, Quarterly of Applied
  /// Mathematics 16, 1958).
  func shortest(from start: Place.ID, to end: Place.ID) -> (legs: [Leg], days: Double)? {
    var days: [Place.ID: Double] = [start: 0]
    var last: [Place.ID: Leg] = [:]
    for _ in supplyCase.places {
      var isSettled = true
      for leg in supplyCase.legs {
        guard let until = days[leg.origin] else { continue }
        let total = until + leg.transitDays.value
        guard total < days[leg.destination] ?? .infinity else { continue }
        (days[leg.destination], last[leg.destination]) = (total, leg)
        isSettled = false
      }
      if isSettled { break }
    }
    guard let total = days[end] else { return nil }
    var (way, place): ([Leg], Place.ID) = ([], end)
    while place != start, let leg = last[place] {
      way.append(leg)
      place = leg.origin
    }
    return (way.reversed(), total)
  }
}

extension BestWay {
  /// The way by which goods could come to a need soonest, from wherever some are or could be; nil when no
  /// way leads there.
  init?(
    to need: Need, from sources: [(place: Place.ID, available: CalendarDate)],
    in supplyCase: SupplyCase
  ) {
    let graph = WayGraph(supplyCase)
    let ways = sources.compactMap { source -> BestWay? in
      guard let way = graph.shortest(from: source.place, to: need.place) else { return nil }
      let days = Int(way.days.rounded(.up))
      let first = max(
        source.available, supplyCase.calendar.planningDate ?? supplyCase.calendar.start)
      return BestWay(legs: way.legs.map(\.id), days: days, arrival: first.adding(days: days))
    }
    guard
      let best = ways.enumerated().min(by: {
        ($0.element.arrival, $0.offset) < ($1.element.arrival, $1.offset)
      })
    else { return nil }
    self = best.element
  }
}
