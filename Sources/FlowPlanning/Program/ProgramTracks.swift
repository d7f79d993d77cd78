import LinearProgram
package import SupplyModel
import TimeExpansion

/// The columns and rows of a program by what they stand for, in names that a changed case shares.
///
/// A track is what one name stands for in each period; −1 is none.
package struct ProgramTracks {
  /// What the columns of a track stand for.
  package enum Name: Hashable {
    case departure(Commodity, Leg.ID)
    case stock(Commodity, Place.ID)
    case draw(Commodity, Place.ID)
    case delivery(Commodity, Need.ID, instalment: Int, AmountEnd)
    case join(Commodity, Need.ID, Complement.ID)
    case held(Item.ID, Need.ID, Complement.ID)
    case freed(Commodity, Release.ID)
    case move(Lift.ID, Leg.ID?, from: Place.ID, to: Place.ID)
    case stay(Lift.ID, Place.ID)
    case cover(String)
    case work(Work.ID)
    case floor(Need.ID)
  }

  /// The columns of each track, by period; those that no period has hold one.
  package private(set) var columns: [Name: [Int32]] = [:]
  /// The rows of limit (1), named as stocks are, and those that balance vehicles, named as stays.
  package private(set) var balanceRows: [Name: [Int32]] = [:]
  /// The rows that carry prices.
  package private(set) var pricedRows: [PricedLimit: Int] = [:]

  private let network: FlowNetwork

  package init(_ program: FlowProgram) {
    network = program.network
    for (index, commodity) in network.commodities.enumerated() {
      add(program.departures[index], by: network.supplyCase.legs.map(\.id)) {
        .departure(commodity, $0)
      }
      let places = network.supplyCase.places.map(\.id)
      add(program.stocks[index], by: places) { .stock(commodity, $0) }
      add(program.draws[index], by: places) { .draw(commodity, $0) }
      for (place, cells) in zip(places, periods(program.balanceRows[index])) {
        balanceRows[.stock(commodity, place)] = Array(cells)
      }
    }
    addExits(program)
    addFleets(program)
    addShares(program)
    pricedRows = Dictionary(
      program.pricedRows.map { ($0.limit, $0.row) }, uniquingKeysWith: { first, _ in first })
  }

  private func periods(_ cells: [Int32]) -> [ArraySlice<Int32>] {
    stride(from: 0, to: cells.count, by: network.periods).map { cells[$0..<$0 + network.periods] }
  }

  private mutating func add<ID>(_ cells: [Int32], by ids: [ID], _ name: (ID) -> Name) {
    for (id, own) in zip(ids, periods(cells)) where own.contains(where: { $0 >= 0 }) {
      columns[name(id)] = Array(own)
    }
  }

  private mutating func add(_ name: Name, _ period: Int, _ column: Int) {
    columns[name, default: Array(repeating: -1, count: network.periods)][period] = Int32(column)
  }

  private mutating func addExits(_ program: FlowProgram) {
    let (supplyCase, rules) = (network.supplyCase, network.rules)
    func parts(_ rule: Int) -> (Need.ID, Complement.ID) {
      (
        supplyCase.needs[rules[rule].need].id,
        supplyCase.recipient.complements[rules[rule].complement].id
      )
    }
    for own in program.deliveries {
      let demand = network.demands[own.demand]
      let name = Name.delivery(
        network.commodities[own.commodity], supplyCase.needs[demand.need].id,
        instalment: demand.instalment.number, demand.end)
      add(name, own.period, own.column)
    }
    for own in program.joins {
      let (need, complement) = parts(own.rule)
      add(.join(network.commodities[own.commodity], need, complement), own.period, own.column)
    }
    for own in program.heldJoins {
      let (need, complement) = parts(own.rule)
      add(.held(network.heldStocks[own.stock].item.id, need, complement), own.period, own.column)
    }
    for own in program.freed {
      let release = network.freed[own.commodity][own.source].release
      let name = Name.freed(
        network.commodities[own.commodity], supplyCase.recipient.releases[release].id)
      add(name, own.period, own.column)
    }
  }

  private mutating func addFleets(_ program: FlowProgram) {
    let places = network.supplyCase.places.map(\.id)
    for (fleet, own) in zip(network.fleets, program.fleets) {
      let lift = network.supplyCase.carriage.lifts[fleet.lift].id
      for (way, moves) in zip(fleet.ways, own.moves) {
        let leg = way.leg.map { network.supplyCase.legs[$0].id }
        let (from, to) = (places[way.origin], places[way.destination])
        columns[.move(lift, leg, from: from, to: to)] = moves
      }
      for (index, place) in fleet.places.enumerated() {
        let name = Name.stay(lift, places[place])
        columns[name] = own.stays[index].map { Int32($0) }
        balanceRows[name] = own.balanceRows[index].map { Int32($0) }
      }
    }
  }

  private mutating func addShares(_ program: FlowProgram) {
    let supplyCase = network.supplyCase
    for (set, own) in zip(network.coverSets, program.covers) {
      columns[.cover(set.name)] = own.map { Int32($0) }
    }
    for (option, column) in zip(network.works, program.workShares) {
      columns[.work(supplyCase.carriage.works[option.work].id)] = [Int32(column)]
    }
    for (need, column) in program.floorShares {
      columns[.floor(supplyCase.needs[need].id)] = [Int32(column)]
    }
  }
}
