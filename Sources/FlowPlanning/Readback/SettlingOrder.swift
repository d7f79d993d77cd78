import SupplyModel
import TimeExpansion

/// The columns by which each commodity leaves each place in each period.
struct ExitsByCell {
  private var deliveries: [[Int]: [DeliveryColumn]]
  private var joins: [[Int]: [JoinColumn]]

  /// Deliveries stand in order of their needs' ranks.
  init(_ program: FlowProgram) {
    let network = program.network
    func rank(_ delivery: DeliveryColumn) -> Rank {
      network.supplyCase.needs[network.demands[delivery.demand].need].rank
    }
    deliveries = Dictionary(grouping: program.deliveries) {
      [$0.commodity, network.demands[$0.demand].place, $0.period]
    }.mapValues { $0.sorted { rank($0) < rank($1) } }
    joins = Dictionary(grouping: program.joins) {
      [$0.commodity, network.place(of: network.rules[$0.rule]), $0.period]
    }
  }

  func deliveries(of commodity: Int, at place: Int, in period: Int) -> [DeliveryColumn] {
    deliveries[[commodity, place, period]] ?? []
  }

  func joins(of commodity: Int, at place: Int, in period: Int) -> [JoinColumn] {
    joins[[commodity, place, period]] ?? []
  }
}

/// The order in which goods are settled: companions before what needs them.
struct CompanionOrder {
  private let depthByItem: [Item.ID: Int]
  private let commoditiesByDepth: [Int: [Int]]
  /// Every depth, companions first.
  let depths: [Int]

  init(_ network: FlowNetwork) {
    var depths: [Item.ID: Int] = [:]
    func depth(of item: Item.ID) -> Int {
      if let known = depths[item] { return known }
      let below = network.rules.filter { $0.item == item }.flatMap(\.companions)
      let own = (below.map { depth(of: $0.id) }.max() ?? -1) + 1
      depths[item] = own
      return own
    }
    let byDepth = Dictionary(grouping: network.commodities.indices) {
      depth(of: network.items[$0].id)
    }
    let held = network.heldStocks.map { depth(of: $0.item.id) }
    commoditiesByDepth = byDepth
    depthByItem = depths
    self.depths = Set(Array(byDepth.keys) + held).sorted()
  }

  /// How many companions stand one behind the other below an item.
  func depth(of item: Item) -> Int { depthByItem[item.id] ?? 0 }

  /// The commodities at a depth, in order.
  func commodities(at depth: Int) -> [Int] { commoditiesByDepth[depth] ?? [] }
}
