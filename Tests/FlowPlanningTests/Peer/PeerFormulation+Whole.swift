import SupplyModel

/// *Whole* of the formulation: whole units wherever no loss has touched an item, and whole works.
extension PeerFormulation {
  /// Lets whole items move only in whole units at places that no loss can have touched.
  mutating func makeWhole() {
    let touched = Dictionary(
      uniqueKeysWithValues: supplyCase.items.map { ($0.id, placesTouchedByLoss($0)) })
    func add(_ column: Int, _ item: Item, _ place: Place.ID) {
      guard item.isWhole, !(touched[item.id]?.contains(place) ?? false) else { return }
      program.makeWhole(column, inPiecesOf: item.massPerUnit.tonnes)
    }
    for departure in departures {
      add(departure.column, commodities[departure.commodity].item, departure.leg.origin)
    }
    for delivery in deliveries {
      add(delivery.column, commodities[delivery.commodity].item, delivery.need.place)
    }
    for join in joins {
      if let own = join.commodity { add(join.column, commodities[own].item, join.need.place) }
    }
    // A supply is drawn in whole units, whatever lots they come from.
    for supply in supplyCase.supplies {
      guard let item = supplyCase.items.first(where: { $0.id == supply.item }) else { continue }
      for t in periods {
        let drawn = program.addColumn()
        let own = draws.filter { lots[$0.lot].supply.id == supply.id && $0.period == t }
        let terms = own.map { ($0.column, 1.0) }
        program.addRow(terms + [(drawn, -1)], atMost: 0)
        program.addRow(terms.map { ($0.0, -1) } + [(drawn, 1)], atMost: 0)
        add(drawn, item, supply.place)
      }
    }
    for (k, commodity) in commodities.enumerated() {
      for (p, place) in supplyCase.places.enumerated() {
        for t in periods { add(stocks[k][p][t], commodity.item, place.id) }
      }
    }
    for own in freed {
      if let item = supplyCase.items.first(where: { $0.id == own.release.item }) {
        add(own.column, item, own.release.place)
      }
    }
    for own in works where own.work.isWhole { program.makeWhole(own.column, inPiecesOf: 1) }
  }

  /// Follows the item from every place where it is offered or freed, along every departure there is.
  func placesTouchedByLoss(_ item: Item) -> Set<Place.ID> {
    var states = Set(
      (supplyCase.supplies.filter { $0.item == item.id }.map(\.place)
        + supplyCase.recipient.releases.filter { $0.item == item.id }.map(\.place))
        .map { Arrival(place: $0, isTouched: false) })
    var news = Array(states)
    while let here = news.popLast() {
      for departure in departures
      where departure.leg.origin == here.place
        && commodities[departure.commodity].item.id == item.id
        && departure.arrival < periods.count
      {
        let next = Arrival(
          place: departure.leg.destination,
          isTouched: here.isTouched || departure.survival < 1)
        if states.insert(next).inserted { news.append(next) }
      }
    }
    return Set(states.filter(\.isTouched).map(\.place))
  }

  private struct Arrival: Hashable {
    let place: Place.ID
    let isTouched: Bool
  }

  /// The most that a stage can come to in whole units while stages before it keep these values; nil where
  /// that takes CBC too long.
  func most(
    of stage: Stage, keeping kept: [(stage: Stage, value: Double)]
  ) throws -> Double? {
    var program = program
    for (own, _) in kept { program.addAim(terms(of: own)) }
    program.addAim(terms(of: stage))
    let file = program.mps(
      maximising: kept.count,
      keeping: kept.enumerated().map { ($0, $1.value - 1e-7 * max(1, abs($1.value))) })
    return try PeerSolver.wholeOptimum(of: file).map { program.value(ofAim: kept.count, at: $0) }
  }
}
