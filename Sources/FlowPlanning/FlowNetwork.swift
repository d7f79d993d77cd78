import SupplyModel

/// A case in positions instead of names: commodities, lots and demands over legs × periods.
///
/// The network stays implicit: there is no list of arcs, only the timetable and, for each
/// commodity, where it can be and still be of use.
struct FlowNetwork: Sendable {
  let supplyCase: SupplyCase
  let timetable: Timetable
  let periods: Int
  let commodities: [Commodity]
  /// The item of each commodity.
  let items: [Item]
  /// The lots of each commodity, with the position of their place and their first period.
  let lots: [[PlacedLot]]
  let demands: [Demand]
  /// The demands that each commodity may serve.
  let demandsServed: [[Int]]
  /// Where each leg starts and ends.
  let origins: [Int]
  let destinations: [Int]
  /// For each commodity, whether it can be at a place in a period and still reach a demand.
  let usefulness: [Usefulness]

  init(_ supplyCase: SupplyCase) {
    self.supplyCase = supplyCase
    let timetable = Timetable(supplyCase)
    self.timetable = timetable
    periods = supplyCase.calendar.periods
    let placeIndex = Dictionary(
      uniqueKeysWithValues: supplyCase.places.enumerated().map { ($1.id, $0) })
    let demands = Demand.all(in: supplyCase, placeIndex: placeIndex)
    self.demands = demands
    let origins = supplyCase.legs.map { placeIndex[$0.origin] ?? 0 }
    let destinations = supplyCase.legs.map { placeIndex[$0.destination] ?? 0 }
    (self.origins, self.destinations) = (origins, destinations)
    let lotsByCommodity = Self.lotsByCommodity(supplyCase, placeIndex)
    let served = lotsByCommodity.map { Self.demandsServed(by: $0.commodity, demands, supplyCase) }
    let reached = zip(lotsByCommodity, served).filter { !$0.1.isEmpty }
    commodities = reached.map(\.0.commodity)
    items = reached.map(\.0.item)
    lots = reached.map(\.0.lots)
    demandsServed = reached.map(\.1)
    usefulness = reached.map { supply, served in
      Usefulness(
        goodsClass: supply.item.goodsClass, lots: supply.lots, demands: served.map { demands[$0] },
        legs: supplyCase.legs, origins: origins, destinations: destinations,
        places: supplyCase.places.count, timetable: timetable, calendar: supplyCase.calendar)
    }
  }

  private typealias CommoditySupply = (commodity: Commodity, item: Item, lots: [PlacedLot])

  private static func lotsByCommodity(
    _ supplyCase: SupplyCase, _ placeIndex: [Place.ID: Int]
  ) -> [CommoditySupply] {
    let items = Dictionary(uniqueKeysWithValues: supplyCase.items.map { ($0.id, $0) })
    var lots: [Commodity: [PlacedLot]] = [:]
    for (index, supply) in supplyCase.supplies.enumerated() {
      guard let item = items[supply.item], let place = placeIndex[supply.place] else { continue }
      let commodity = Commodity(item: supply.item, earmark: supply.earmark)
      for lot in supply.lots(of: item, in: supplyCase.calendar) where lot.mass > .zero {
        let first = supplyCase.calendar.firstPeriod(onOrAfter: lot.available)
        let opening = max(first, supplyCase.calendar.firstOpenPeriod)
        guard opening < supplyCase.calendar.periods else { continue }
        lots[commodity, default: []].append(
          PlacedLot(supply: index, lot: lot, place: place, opening: opening))
      }
    }
    return lots.keys.sorted().compactMap { commodity in
      guard let item = items[commodity.item], let own = lots[commodity] else { return nil }
      return (commodity, item, own)
    }
  }

  private static func demandsServed(
    by commodity: Commodity, _ demands: [Demand], _ supplyCase: SupplyCase
  ) -> [Int] {
    let accepting = Set(
      supplyCase.needs.indices.filter { index in
        let need = supplyCase.needs[index]
        return (commodity.earmark == nil || commodity.earmark == need.id)
          && supplyCase.itemsAccepted(by: need).contains { $0.id == commodity.item }
      })
    return demands.indices.filter { accepting.contains(demands[$0].need) }
  }
}

/// A lot with the position of its supply and place, and the first period in which it can be drawn.
struct PlacedLot: Sendable {
  let supply: Int
  let lot: Lot
  let place: Int
  let opening: Int
}
