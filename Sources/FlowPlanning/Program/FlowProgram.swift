package import LinearProgram
package import SupplyModel
package import TimeExpansion

/// The time-expanded flow of a case as a linear program.
///
/// The numbers of the limits are those of Documentation/Formulation.md. A column exists only where its
/// commodity can be and still be of use.
package struct FlowProgram {
  package let network: FlowNetwork
  package var rows = ProgramRows()
  /// The units in which the solver counts.
  package var units = ProgramUnits(of: ProgramRows(), sizes: [])
  /// For each commodity, the column of departures by leg × periods + period; −1 is none.
  package var departures: [[Int32]]
  /// For each commodity, the column of stock by place × periods + period; −1 is none.
  package var stocks: [[Int32]]
  /// For each commodity, the column of draws by place × periods + period; −1 is none.
  package var draws: [[Int32]]
  /// For each commodity, the row of limit (1) by place × periods + period; −1 is none.
  package var balanceRows: [[Int32]]
  /// The rows of what becomes available and is used up: supplies, spare stocks, what is freed.
  package var sourceRows: [SourceRow] = []
  /// Rows that run on from period to period, each with the column of what is left for the next.
  package var runs: [[RunRow]] = []
  /// Limits that leave something over for heavy pieces, each with the column of what is left for the next period.
  package var carried: [[RunRow]] = []
  /// What outweighs which limits.
  let heavyPieces: HeavyPieces
  /// The columns of deliveries.
  package var deliveries: [DeliveryColumn] = []
  /// The columns of companions sent and joined.
  package var joins: [JoinColumn] = []
  /// The columns of companions held by the recipient and joined.
  package var heldJoins: [HeldColumn] = []
  /// The columns of what releases free.
  package var freed: [FreedColumn] = []
  /// The vehicles' columns, by fleet.
  package var fleets: [FleetColumns] = []
  /// The column of the share of each work, by its position in the network.
  package var workShares: [Int] = []
  /// The columns of the share of each period that a set of stocks covers, by the set's position.
  package var covers: [[Int]] = []
  /// The column of the share of the floor met, by the need's position.
  package var floorShares: [Int: Int] = [:]
  /// The rounds of sharing, in the order in which they were made.
  package var rounds: [ShareRound] = []
  /// The rows that carry prices in the proof.
  package var pricedRows: [PricedRow] = []

  package init(_ network: FlowNetwork) {
    self.network = network
    heavyPieces = HeavyPieces(network)
    let periods = network.periods
    let noLegs = [Int32](repeating: -1, count: network.supplyCase.legs.count * periods)
    let noPlaces = [Int32](repeating: -1, count: network.supplyCase.places.count * periods)
    departures = Array(repeating: noLegs, count: network.commodities.count)
    stocks = Array(repeating: noPlaces, count: network.commodities.count)
    draws = stocks
    balanceRows = stocks
    addColumns()
    addBalance()  // (1)
    addLimits()  // (2), (3) and (4)
    addAmounts()  // (5)
    addSupply()  // (6)
    addFloors()  // (7)
    addSets()  // (8)
    addReleases()  // (9)
    addLift()  // (10)
    addAssets()  // (11)
    addPosts()  // (12)
    addBudgets()  // (13)
    addCover()  // (14)
    units = ProgramUnits(of: rows, sizes: sizes)
  }

  /// The columns that lie between zero and a bound of their own: shares, and what limits leave over.
  package var boundedColumns: [Int] {
    floorShares.keys.sorted().compactMap { floorShares[$0] } + workShares + covers.flatMap { $0 }
      + rounds.map(\.column) + carried.flatMap { $0 }.compactMap(\.left)
  }
}

/// A column of deliveries: one commodity to one demand in one period.
package struct DeliveryColumn: Sendable {
  package let demand: Int
  package let commodity: Int
  package let period: Int
  package let column: Int
}

/// A column of companions sent: one commodity joined under one rule in one period.
package struct JoinColumn: Sendable {
  package let rule: Int
  package let commodity: Int
  package let period: Int
  package let column: Int
}

/// A column of companions held: one stock joined under one rule in one period.
package struct HeldColumn: Sendable {
  package let rule: Int
  package let stock: Int
  package let period: Int
  package let column: Int
}

/// A column of what one release frees in one period.
package struct FreedColumn: Sendable {
  package let commodity: Int
  /// The position among the commodity's freed goods.
  package let source: Int
  package let period: Int
  package let column: Int
}

/// A row of something that becomes available and is drawn: what is not drawn waits for the next.
///
/// Its price in the proof is worked out: the most that it can be drawn for, then or later.
package struct SourceRow: Sendable {
  /// Rows of one source follow each other in time.
  package let source: Int
  package let row: Int
  package let draws: [Int]
  package let waiting: Int?
}

/// A row that runs on: what is left of it is left for the next.
package struct RunRow: Sendable {
  package let row: Int
  package let left: Int?
}

/// A row whose price goes into the proof, and what turns the row's price into the limit's.
package struct PricedRow: Sendable {
  package let row: Int
  package let limit: PricedLimit
  package let factor: Double
}
