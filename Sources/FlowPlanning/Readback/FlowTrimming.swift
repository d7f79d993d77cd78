import SupplyModel
import TimeExpansion

/// Takes out of a solution what is drawn, sent or kept but never used.
///
/// Limit (1) lets goods be left behind, so a solution may move goods to no purpose. One sweep
/// backward in time takes back, at each place and period, what comes in beyond what is used. No
/// delivery changes, and no limit is used more than before.
struct FlowTrimming {
  private let program: FlowProgram
  private(set) var columns: [Double]
  /// Departures by the cell in which they arrive, for the commodity at hand.
  private var arrivals: [[(column: Int, survival: Double)]] = []
  private var used: [Double] = []
  private let pieces: Pieces
  /// The columns of what is freed, by commodity and cell.
  private let freed: [[Int]: [Int]]

  init(removedFrom columns: [Double], of program: FlowProgram, pieces: Pieces = .any) {
    self.program = program
    self.pieces = pieces
    self.columns = columns
    let exits = Dictionary(grouping: program.exits, by: \.commodity)
    freed = Dictionary(grouping: program.freed) { own in
      let place = program.network.freed[own.commodity][own.source].place
      return [own.commodity, place * program.network.periods + own.period]
    }.mapValues { $0.map(\.column) }
    for commodity in program.network.commodities.indices {
      lay(out: commodity, exits[commodity] ?? [])
      sweep(commodity)
    }
  }

  private mutating func lay(out commodity: Int, _ exits: [Exit]) {
    let network = program.network
    let cells = network.supplyCase.places.count * network.periods
    arrivals = Array(repeating: [], count: cells)
    used = Array(repeating: 0, count: cells)
    program.forEachDeparture(commodity) { leg, period, column in
      let cell =
        network.destinations[leg] * network.periods + period
        + network.timetable.transitPeriods[leg][period]
      arrivals[cell].append((column, network.timetable.survival[leg][period].share))
    }
    for exit in exits { used[exit.place * network.periods + exit.period] += columns[exit.column] }
  }

  private mutating func sweep(_ commodity: Int) {
    let network = program.network
    for period in stride(from: network.periods - 1, through: 0, by: -1) {
      for leg in network.supplyCase.legs.indices {
        let departure = program.departures[commodity][leg * network.periods + period]
        guard departure >= 0 else { continue }
        used[network.origins[leg] * network.periods + period] += columns[Int(departure)]
      }
      for cell in stride(from: period, to: used.count, by: network.periods) {
        takeBack(commodity, cell)
      }
    }
  }

  /// Keeps of what comes in only what is used: first what arrives and was kept, then what is drawn.
  private mutating func takeBack(_ commodity: Int, _ cell: Int) {
    var missing = used[cell]
    if let stock = program.column(program.stocks[commodity][cell]) { missing += columns[stock] }
    for arrival in arrivals[cell] where arrival.survival > 0 {
      let kept = keep(arrival.column, missing / arrival.survival)
      missing -= kept * arrival.survival
    }
    if cell % program.network.periods > 0,
      let before = program.column(program.stocks[commodity][cell - 1])
    {
      missing -= keep(before, missing)
    }
    if let draw = program.column(program.draws[commodity][cell]) {
      missing -= keep(draw, missing)
    }
    for column in freed[[commodity, cell]] ?? [] {
      missing -= keep(column, missing)
    }
  }

  /// Keeps of a column what is missing, in whole pieces, and says how much that is.
  private mutating func keep(_ column: Int, _ missing: Double) -> Double {
    columns[column] = min(columns[column], pieces.up(max(0, missing), in: column))
    return columns[column]
  }
}
