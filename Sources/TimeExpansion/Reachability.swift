import SupplyModel

/// Where one commodity can be and still be of use: reached from a lot, and able to reach a demand.
///
/// Two sweeps over places × periods, forward from the lots and backward from the demands, leave
/// out every column of the program that can only be zero.
package struct Reachability: Sendable {
  private let places: Int
  private let isUseful: [Bool]
  /// Whether the commodity can come to a place by a leg.
  package let isReachedByLeg: [Bool]
  /// The first period in which the commodity can be at each place; nil is never.
  package let firstReached: [Int?]

  package init(of commodity: Int, in network: FlowNetwork) {
    let (periods, places) = (network.periods, network.supplyCase.places.count)
    self.places = places
    let legs = network.supplyCase.legs.indices
    let isOpen = legs.map { leg in
      (0..<periods).map { network.isOpen(leg, to: commodity, period: $0) }
    }
    var reached = Self.sources(of: commodity, in: network)
    var arrivesByLeg = [Bool](repeating: false, count: places)
    let opening = network.supplyCase.calendar.firstOpenPeriod
    for period in opening..<max(opening, periods) {
      for place in 0..<places where period > 0 && reached[(period - 1) * places + place] {
        reached[period * places + place] = true
      }
      for leg in legs where reached[period * places + network.origins[leg]] && isOpen[leg][period] {
        let arrival = period + network.timetable.transitPeriods[leg][period]
        reached[arrival * places + network.destinations[leg]] = true
        arrivesByLeg[network.destinations[leg]] = true
      }
    }
    var useful = Self.exits(of: commodity, in: network)
    for period in stride(from: periods - 1, through: 0, by: -1) {
      for place in 0..<places where period + 1 < periods && useful[(period + 1) * places + place] {
        useful[period * places + place] = true
      }
      for leg in legs where isOpen[leg][period] {
        let arrival = period + network.timetable.transitPeriods[leg][period]
        if useful[arrival * places + network.destinations[leg]] {
          useful[period * places + network.origins[leg]] = true
        }
      }
    }
    isUseful = zip(reached, useful).map { $0 && $1 }
    isReachedByLeg = arrivesByLeg
    firstReached = (0..<places).map { place in
      (0..<periods).first { reached[$0 * places + place] }
    }
  }

  /// Where and when the commodity appears, by period × places + place.
  private static func sources(of commodity: Int, in network: FlowNetwork) -> [Bool] {
    let places = network.supplyCase.places.count
    var appears = [Bool](repeating: false, count: places * network.periods)
    for lot in network.lots[commodity] { appears[lot.opening * places + lot.place] = true }
    for freed in network.freed[commodity] { appears[freed.opening * places + freed.place] = true }
    return appears
  }

  /// Where and when it can be delivered or joined, by period × places + place.
  private static func exits(of commodity: Int, in network: FlowNetwork) -> [Bool] {
    let places = network.supplyCase.places.count
    var leaves = [Bool](repeating: false, count: places * network.periods)
    for period in 0..<network.periods {
      for demand in network.demandsServed[commodity].map({ network.demands[$0] })
      where demand.worth[period] > 0 {
        leaves[period * places + demand.place] = true
      }
      for rule in network.rulesMet[commodity].map({ network.rules[$0] })
      where network.takesIn(rule.need, period) {
        leaves[period * places + network.place(of: rule)] = true
      }
    }
    return leaves
  }

  /// Whether the commodity can be at a place in a period and still be of use.
  package func holds(_ place: Int, _ period: Int) -> Bool { isUseful[period * places + place] }
}
