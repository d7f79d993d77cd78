import SupplyModel

/// Where goods can go at all, whatever the limits: from place to place by legs that do not refuse them.
final class LegWays {
  private let legsFrom: [Place.ID: [Leg]]
  private let sources: [Item.ID: Set<Place.ID>]
  private var reached: [Start: Set<Place.ID>] = [:]

  private struct Start: Hashable {
    let place: Place.ID
    let goodsClass: String
  }

  init(_ supplyCase: SupplyCase) {
    legsFrom = Dictionary(grouping: supplyCase.legs, by: \.origin)
    var sources: [Item.ID: Set<Place.ID>] = [:]
    for supply in supplyCase.supplies { sources[supply.item, default: []].insert(supply.place) }
    for release in supplyCase.recipient.releases {
      sources[release.item, default: []].insert(release.place)
    }
    self.sources = sources
  }

  /// Where an item is supplied or freed.
  func sources(of item: Item.ID) -> [Place.ID] { (sources[item] ?? []).sorted() }

  /// Whether legs lead from one place to another for an item.
  func lead(from start: Place.ID, to end: Place.ID, _ item: Item) -> Bool {
    places(from: Start(place: start, goodsClass: item.goodsClass)).contains(end)
  }

  private func places(from start: Start) -> Set<Place.ID> {
    if let known = reached[start] { return known }
    var found: Set<Place.ID> = [start.place]
    var open = [start.place]
    while let place = open.popLast() {
      for leg in legsFrom[place] ?? [] where !leg.refusedClasses.contains(start.goodsClass) {
        if found.insert(leg.destination).inserted { open.append(leg.destination) }
      }
    }
    reached[start] = found
    return found
  }
}
