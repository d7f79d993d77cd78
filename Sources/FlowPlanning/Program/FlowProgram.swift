import LinearProgram
import SupplyModel

/// The time-expanded flow of a case as a linear program.
///
/// The numbers of the limits are those of Documentation/Formulation.md. A column exists only where its
/// commodity can be and still be of use.
struct FlowProgram {
  let network: FlowNetwork
  var rows = ProgramRows()
  /// For each commodity, the column of departures by leg × periods + period; −1 is none.
  var departures: [[Int32]]
  /// For each commodity, the column of stock by place × periods + period; −1 is none.
  var stocks: [[Int32]]
  /// For each commodity, the column of draws by place × periods + period; −1 is none.
  var draws: [[Int32]]
  /// For each commodity, the row of limit (1) by place × periods + period; −1 is none.
  var balanceRows: [[Int32]]
  /// The rows of what becomes available and is used up: supplies, spare stocks, what is freed.
  var sourceRows: [SourceRow] = []
  /// Rows that run on from period to period, each with the column of what is left for the next.
  var runs: [[RunRow]] = []
  /// The columns of deliveries.
  var deliveries: [DeliveryColumn] = []
  /// The columns of companions sent and joined.
  var joins: [JoinColumn] = []
  /// The columns of companions held by the recipient and joined.
  var heldJoins: [HeldColumn] = []
  /// The columns of what releases free.
  var freed: [FreedColumn] = []
  /// The vehicles' columns, by fleet.
  var fleets: [FleetColumns] = []
  /// The column of the share of each work, by its position in the network.
  var workShares: [Int] = []
  /// The columns of the share of each period that a set of stocks covers, by the set's position.
  var covers: [[Int]] = []
  /// The column of the share of the floor met, by the need's position.
  var floorShares: [Int: Int] = [:]
  /// The rows that carry prices in the proof.
  var pricedRows: [PricedRow] = []

  init(_ network: FlowNetwork) {
    self.network = network
    let periods = network.periods
    let noLegs = [Int32](repeating: -1, count: network.supplyCase.legs.count * periods)
    let noPlaces = [Int32](repeating: -1, count: network.supplyCase.places.count * periods)
    departures = Array(repeating: noLegs, count: network.commodities.count)
    stocks = Array(repeating: noPlaces, count: network.commodities.count)
    draws = stocks
    balanceRows = stocks
    addColumns()
    addBalance()  // (1)
    addThroughput()  // (2)
    addHandling()  // (3)
    addStorage()  // (4)
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
  }

  /// The columns that lie between zero and one.
  var shareColumns: [Int] {
    floorShares.keys.sorted().compactMap { floorShares[$0] } + workShares + covers.flatMap { $0 }
  }
}

/// A column of deliveries: one commodity to one demand in one period.
struct DeliveryColumn: Sendable {
  let demand: Int
  let commodity: Int
  let period: Int
  let column: Int
}

/// A column of companions sent: one commodity joined under one rule in one period.
struct JoinColumn: Sendable {
  let rule: Int
  let commodity: Int
  let period: Int
  let column: Int
}

/// A column of companions held: one stock joined under one rule in one period.
struct HeldColumn: Sendable {
  let rule: Int
  let stock: Int
  let period: Int
  let column: Int
}

/// A column of what one release frees in one period.
struct FreedColumn: Sendable {
  let commodity: Int
  /// The position among the commodity's freed goods.
  let source: Int
  let period: Int
  let column: Int
}

/// A row of something that becomes available and is drawn: what is not drawn waits for the next.
///
/// Its price in the proof is worked out: the most that it can be drawn for, then or later.
struct SourceRow: Sendable {
  /// Rows of one source follow each other in time.
  let source: Int
  let row: Int
  let draws: [Int]
  let waiting: Int?
}

/// A row that runs on: what is left of it is left for the next.
struct RunRow: Sendable {
  let row: Int
  let left: Int?
}

/// A row whose price goes into the proof, and what turns the row's price into the limit's.
struct PricedRow: Sendable {
  let row: Int
  let limit: PricedLimit
  let factor: Double
}
