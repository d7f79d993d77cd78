import CaseFiles
import CustodyLog
import PlanWords
import SupplyModel

/// What was promised, sent and delivered for a need.
public struct NeedStateLine: Encodable, Hashable, Sendable {
  /// The need.
  public let need: String
  /// What it is counted in.
  public let unit: String
  /// What was promised for it.
  public let promised: Double
  /// How much stands where.
  public let amounts: StateAmounts
  /// What has reached the milestone that counts as delivered.
  public let delivered: Double

  init(_ need: Need, _ state: CustodyState, _ folder: CaseFolder, _ units: ItemUnits) {
    let accepted = Set(folder.case.itemsAccepted(by: need).map(\.id))
    let lines = state.lines.filter { line in
      line.need == need.id
        || line.need == nil && accepted.contains(line.item)
          && Self.isOnlyNeed(need, of: line, folder.case)
    }
    self.need = need.id.description
    unit = accepted.sorted().first.map(units.unit) ?? ""
    promised =
      Double(state.promises.filter { $0.need == need.id }.reduce(0) { $0 + $1.units }) / 1_000_000
    amounts = lines.map { StateAmounts($0, needAt: need.place) }.reduce(StateAmounts(), +)
    delivered =
      Double(
        lines.reduce(0) { $0 + $1.delivered(at: need.place, by: folder.deliveredMeans) })
      / 1_000_000
  }

  /// Whether goods that came to the place of a need can be for no other.
  private static func isOnlyNeed(
    _ need: Need, of line: ConsignmentLine, _ supplyCase: SupplyCase
  ) -> Bool {
    guard line.arrived[need.place] != nil || line.handedOver[need.place] != nil else {
      return false
    }
    return supplyCase.needs.filter { other in
      other.place == need.place
        && supplyCase.itemsAccepted(by: other).contains { $0.id == line.item }
    }.count == 1
  }
}

/// What became of a pledge.
public struct PledgeStateLine: Encodable, Hashable, Sendable {
  /// The pledge.
  public let pledge: String
  /// What goods.
  public let item: String
  /// What they are counted in.
  public let unit: String
  /// What was promised, less what was cancelled.
  public let promised: Double
  /// How much stands where.
  public let amounts: StateAmounts
  /// What is neither sent nor cancelled; below 0 where more was sent than promised.
  public let left: Double
  /// What is left, or contradicts.
  let messages: [StateMessage]

  private enum CodingKeys: String, CodingKey {
    case pledge, item, unit, promised, amounts, left
  }

  static func all(
    _ state: CustodyState, _ folder: CaseFolder, _ units: ItemUnits
  ) -> [PledgeStateLine] {
    let named = Set(state.promises.compactMap(\.pledge)).union(state.lines.compactMap(\.pledge))
    let tables = folder.pledges.map(\.id)
    return (tables + named.filter { !tables.contains($0) }.sorted()).compactMap { name in
      PledgeStateLine(name, state, folder, units)
    }
  }

  private init?(_ name: String, _ state: CustodyState, _ folder: CaseFolder, _ units: ItemUnits) {
    let table = folder.pledges.first { $0.id == name }
    let told = state.promises.filter { $0.pledge == name }
    let lines = state.lines.filter { $0.pledge == name }
    guard let goods = table?.item ?? told.first?.item ?? lines.first?.item else { return nil }
    let byEvents = told.filter { $0.units > 0 }.reduce(0) { $0 + $1.units }
    let cancelled = told.filter { $0.units < 0 }.reduce(0) { $0 + $1.units }
    let whole = (byEvents > 0 ? byEvents : table?.quantity.count ?? 0) + cancelled
    pledge = name
    item = goods.description
    unit = units.unit(of: goods)
    promised = Double(whole) / 1_000_000
    amounts = lines.map { line in
      StateAmounts(line, needAt: folder.case.needs.first { $0.id == line.need }?.place)
    }.reduce(StateAmounts(), +)
    let open = whole - lines.reduce(0) { $0 + $1.sentUnits }
    left = Double(open) / 1_000_000
    var messages: [StateMessage] = []
    if open > 0 { messages.append(.open(pledge: name, units.quantity(open, of: goods))) }
    if open < 0 { messages.append(.beyond(pledge: name, units.quantity(-open, of: goods))) }
    if let table, byEvents > 0, byEvents != table.quantity.count {
      messages.append(
        .otherPromise(
          pledge: name, units.quantity(byEvents, of: goods),
          table: units.quantity(table.quantity.count, of: goods)))
    }
    self.messages = messages
  }
}
