import SupplyModel
import TimeExpansion

/// What a fleet is to do in a solution, in whole 10⁻¹² vehicles, so that none is missing where goods wait.
///
/// Goods are given vehicles rounded up. Going backward in time, what rounding would leave short of that
/// somewhere is made up by what stays there or comes there before.
struct FleetSchedule {
  /// The most that rounding can leave short, in 10⁻¹² vehicles.
  private static let mostShort = 10_000

  /// By way and period.
  private(set) var moves: [[Int]]
  private var stays: [[Int]]
  private let loads: [[Int]]

  init(
    _ position: Int, of program: FlowProgram, columns: [Double], gramsPerTonne: Double
  ) {
    let (network, own) = (program.network, program.fleets[position])
    let fleet = network.fleets[position]
    func rounded(_ column: Int) -> Int { Int(max(0, columns[column] * 1e12).rounded()) }
    stays = own.stays.map { $0.map(rounded) }
    let loads = fleet.ways.map { way in
      (0..<network.periods).map { period in
        guard case .along(let leg) = way.kind else { return 0 }
        return Self.vehicles(for: leg, period, of: fleet, program, columns, gramsPerTonne)
      }
    }
    self.loads = loads
    moves = fleet.ways.indices.map { way in
      own.moves[way].enumerated().map { period, index in
        max(loads[way][period], program.column(index).map(rounded) ?? 0)
      }
    }
    for period in stride(from: network.periods - 1, through: 0, by: -1) {
      for place in fleet.places.indices { makeUp(place, period, fleet) }
    }
  }

  /// The vehicles that the goods of the solution need on a way.
  func needed(_ way: Int, _ period: Int) -> Int { loads[way][period] }

  private mutating func makeUp(_ place: Int, _ period: Int, _ fleet: Fleet) {
    let leaving = fleet.ways.indices.reduce(stays[place][period]) { sum, way in
      sum + (fleet.ways[way].origin == fleet.places[place] ? moves[way][period] : 0)
    }
    let coming = fleet.ways.indices.flatMap { way in
      fleet.ways[way].destination == fleet.places[place]
        ? fleet.ways[way].ready.indices.filter { fleet.ways[way].ready[$0] == period }
          .map { (way: way, departure: $0) } : []
    }
    let based = fleet.bases.filter { $0.place == fleet.places[place] && $0.period == period }
      .reduce(0) { $0 + Trillionths($1.count).count }
    let there = coming.reduce(based + (period > 0 ? stays[place][period - 1] : 0)) {
      $0 + moves[$1.way][$1.departure]
    }
    let short = leaving - there
    guard short > 0 && short <= Self.mostShort else { return }
    if period > 0 && stays[place][period - 1] > 0 {
      stays[place][period - 1] += short
    } else if let last = coming.last(where: { moves[$0.way][$0.departure] > 0 }) {
      moves[last.way][last.departure] += short
    }
  }

  private static func vehicles(
    for leg: Int, _ period: Int, of fleet: Fleet, _ program: FlowProgram, _ columns: [Double],
    _ gramsPerTonne: Double
  ) -> Int {
    let network = program.network
    let lift = network.supplyCase.carriage.lifts[fleet.lift]
    let needed = Measure.allCases.map { measure in
      network.commodities.indices.reduce(Int128(0)) { sum, commodity in
        let index = program.departures[commodity][leg * network.periods + period]
        guard index >= 0,
          let loading = Loading(network.items[commodity], by: lift, in: measure)
        else { return sum }
        let grams = (columns[Int(index)] * gramsPerTonne).rounded()
        return sum + loading.vehicles(for: max(0, Int(grams)))
      }
    }
    return Int(clamping: needed.max() ?? 0)
  }
}
