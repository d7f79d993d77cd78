package import SupplyModel

/// A commodity with where it comes from and what it may serve.
package struct GoodsSource {
  package let commodity: Commodity
  package let item: Item
  package private(set) var lots: [PlacedLot] = []
  package private(set) var freed: [FreedGoods] = []
  /// The demands that it may serve.
  package private(set) var demands: [Int] = []
  /// The rules that it may meet as a companion.
  package private(set) var rules: [Int] = []

  /// Whether it serves or meets anything.
  package var isOfUse: Bool { !demands.isEmpty || !rules.isEmpty }

  /// Every commodity of a case that comes from somewhere, in order.
  package static func all(in supplyCase: SupplyCase, placeIndex: [Place.ID: Int]) -> [GoodsSource] {
    let items = Dictionary(uniqueKeysWithValues: supplyCase.items.map { ($0.id, $0) })
    var sources: [Commodity: GoodsSource] = [:]
    func add(_ commodity: Commodity, _ change: (inout GoodsSource) -> Void) {
      guard let item = items[commodity.item] else { return }
      change(&sources[commodity, default: GoodsSource(commodity: commodity, item: item)])
    }
    for (index, supply) in supplyCase.supplies.enumerated() {
      guard let item = items[supply.item], let place = placeIndex[supply.place] else { continue }
      let own = placed(
        supply.lots(of: item, in: supplyCase.calendar), supply: index, at: place,
        in: supplyCase.calendar)
      guard !own.isEmpty else { continue }
      add(Commodity(item: supply.item, earmark: supply.earmark)) { $0.lots += own }
    }
    for (commodity, goods) in FreedGoods.all(in: supplyCase, placeIndex: placeIndex)
    where goods.opening < supplyCase.calendar.periods {
      add(commodity) { $0.freed.append(goods) }
    }
    return sources.keys.sorted().compactMap { sources[$0] }
  }

  private static func placed(
    _ lots: [Lot], supply: Int, at place: Int, in calendar: PlanCalendar
  ) -> [PlacedLot] {
    lots.compactMap { lot in
      let opening = max(
        calendar.firstPeriod(onOrAfter: lot.available), calendar.firstOpenPeriod)
      guard lot.mass > .zero, opening < calendar.periods else { return nil }
      return PlacedLot(supply: supply, lot: lot, place: place, opening: opening)
    }
  }

  /// The same goods with what they may serve.
  package func reaching(_ demands: [Demand], _ rules: [SetRule], in supplyCase: SupplyCase)
    -> GoodsSource
  {
    func isFree(for need: Int) -> Bool {
      commodity.earmark == nil || commodity.earmark == supplyCase.needs[need].id
    }
    let accepting = Set(
      supplyCase.needs.indices.filter { need in
        isFree(for: need)
          && supplyCase.itemsAccepted(by: supplyCase.needs[need]).contains {
            $0.id == commodity.item
          }
      })
    var reaching = self
    reaching.demands = demands.indices.filter { accepting.contains(demands[$0].need) }
    reaching.rules = rules.indices.filter {
      isFree(for: rules[$0].need) && rules[$0].takes(commodity.item)
    }
    return reaching
  }
}
