package import SupplyModel

/// A case in positions instead of names: commodities, lots and demands over legs × periods.
///
/// A flow over time is one in a network with a copy of each place for each period (Ford and Fulkerson,
/// *Constructing maximal dynamic flows from static flows*, Operations Research 6, 1958). The network
/// stays implicit: there is no list of arcs, only the timetable and, for each commodity, where it can be and still be
/// of use.
package struct FlowNetwork: Sendable {
  package let supplyCase: SupplyCase
  package let timetable: Timetable
  package let periods: Int
  /// How periods follow one another: a line.
  package let time: TimeTree
  package let placeIndex: [Place.ID: Int]
  package let commodities: [Commodity]
  /// The item of each commodity.
  package let items: [Item]
  /// The lots of each commodity, with the position of their place and their first period.
  package let lots: [[PlacedLot]]
  package let demands: [Demand]
  /// The demands that each commodity may serve.
  package let demandsServed: [[Int]]
  /// The goods that each need counts only with companions.
  package let rules: [SetRule]
  /// The rules that each commodity may meet as a companion.
  package let rulesMet: [[Int]]
  package let heldStocks: [HeldStock]
  /// What releases free, by commodity.
  package let freed: [[FreedGoods]]
  package let assets: [AssetLimit]
  package let fleets: [Fleet]
  package let works: [WorkOption]
  package let presence: Presence
  package let gates: [Gate]
  package let coverSets: [CoverSet]
  /// Where each leg starts and ends.
  package let origins: [Int]
  package let destinations: [Int]
  /// For each commodity, whether it can be at a place in a period and still reach a demand.
  package private(set) var reachability: [Reachability] = []

  package init(_ given: SupplyCase) {
    let supplyCase = given.begun
    self.supplyCase = supplyCase
    timetable = Timetable(supplyCase)
    periods = supplyCase.calendar.periods
    time = TimeTree.line(periods: supplyCase.calendar.periods)
    placeIndex = Dictionary(
      uniqueKeysWithValues: supplyCase.places.enumerated().map { ($1.id, $0) })
    demands = Demand.all(in: supplyCase, placeIndex: placeIndex)
    origins = supplyCase.legs.map { [placeIndex] in placeIndex[$0.origin] ?? 0 }
    destinations = supplyCase.legs.map { [placeIndex] in placeIndex[$0.destination] ?? 0 }
    let (demands, rules) = (demands, SetRule.all(in: supplyCase))
    self.rules = rules
    heldStocks = HeldStock.all(in: supplyCase, rules: rules)
    let sources = GoodsSource.all(in: supplyCase, placeIndex: placeIndex)
      .map { $0.reaching(demands, rules, in: supplyCase) }.filter(\.isOfUse)
    commodities = sources.map(\.commodity)
    items = sources.map(\.item)
    lots = sources.map(\.lots)
    freed = sources.map(\.freed)
    demandsServed = sources.map(\.demands)
    rulesMet = sources.map(\.rules)
    assets = AssetLimit.all(in: supplyCase)
    fleets = Fleet.all(
      in: supplyCase, timetable: timetable, assets: assets, placeIndex: placeIndex)
    works = WorkOption.all(in: supplyCase)
    presence = Presence(supplyCase, timetable)
    gates = Gate.all(in: supplyCase, presence: presence, placeIndex: placeIndex)
    coverSets = CoverSet.all(in: supplyCase)
    var reachability: [Reachability] = []
    for commodity in commodities.indices {
      reachability.append(Reachability(of: commodity, in: self))
    }
    self.reachability = reachability
  }

  /// Whether a commodity may depart on a leg in a period and arrive within the plan.
  package func isOpen(_ leg: Int, to commodity: Int, period: Int) -> Bool {
    let own = supplyCase.legs[leg]
    let goodsClass = items[commodity].goodsClass
    guard
      timetable.isOpen(leg, to: goodsClass, refused: own.refusedClasses, period: period),
      isUsable(commodity, at: origins[leg], in: period)
    else { return false }
    guard let name = own.lift else { return true }
    let lift = supplyCase.carriage.lifts.first { $0.id == name }
    return lift.map { $0.carries(items[commodity]) } ?? false
  }

  /// Whether a commodity may leave a place, count there or be joined there: whoever it waits for is there.
  package func isUsable(_ commodity: Int, at place: Int, in period: Int) -> Bool {
    gates.allSatisfy { gate in
      gate.place != place || !gate.items.contains(items[commodity].id) || gate.isOpen(period)
    }
  }

  /// Whether a need can be delivered to in a period.
  package func takesIn(_ need: Int, _ period: Int) -> Bool {
    demands.contains { $0.need == need && $0.worth[period] > 0 }
  }

  /// The position of the place of a rule's need.
  package func place(of rule: SetRule) -> Int { placeIndex[supplyCase.needs[rule.need].place] ?? 0 }
}

/// A lot with the position of its supply and place, and the first period in which it can be drawn.
package struct PlacedLot: Sendable {
  package let supply: Int
  package let lot: Lot
  package let place: Int
  package let opening: Int
}
