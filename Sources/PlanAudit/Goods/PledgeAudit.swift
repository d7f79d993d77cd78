import SupplyModel

/// The audit of how pledges are split over sources and corridors, in whole grams.
struct PledgeAudit {
  private(set) var faults: [AuditFault] = []
  private let record: PlanRecord
  private let supplyCase: SupplyCase

  /// Checks a plan's split; a plan that states none claims nothing.
  init(_ record: PlanRecord, of supplyCase: SupplyCase) {
    self.record = record
    self.supplyCase = supplyCase
    guard !record.pledgeShares.isEmpty else { return }
    let pledged = Set(supplyCase.supplies.filter { !$0.pledge.isEmpty }.map(\.item))
    var commodities: [PledgeShare.Source: Commodity] = [:]
    for supply in supplyCase.supplies where pledged.contains(supply.item) {
      commodities[.supply(supply.id)] = Commodity(item: supply.item, earmark: supply.earmark)
    }
    for goods in supplyCase.opening.goods where pledged.contains(goods.item) {
      commodities[.supply(goods.id)] = Commodity(item: goods.item, earmark: goods.earmark)
    }
    for release in supplyCase.recipient.releases where pledged.contains(release.item) {
      commodities[.release(release.id)] = Commodity(item: release.item)
    }
    checkSources(commodities)
    checkDeliveries(commodities, of: pledged)
    checkCorridors(commodities, of: pledged)
  }

  /// What became of a source's goods is what it gave.
  private mutating func checkSources(_ commodities: [PledgeShare.Source: Commodity]) {
    var given: [PledgeShare.Source: Int128] = [:]
    for draw in record.draws { given[.supply(draw.supply), default: 0] += Int128(draw.mass.grams) }
    for freed in record.freed {
      given[.release(freed.release), default: 0] += Int128(freed.mass.grams)
    }
    var split: [PledgeShare.Source: Int128] = [:]
    for share in record.pledgeShares {
      if commodities[share.source] == nil {
        faults.append(.pledge(.notSplit(share.source)))
      }
      split[share.source, default: 0] += Int128(share.mass.grams)
    }
    for source in commodities.keys.sorted() where split[source] ?? 0 != given[source] ?? 0 {
      faults.append(
        .pledge(
          .notTheSum(
            source, split: Mass(clamping: split[source] ?? 0),
            given: Mass(clamping: given[source] ?? 0))))
    }
  }

  /// What is delivered of the sources together is what needs receive.
  private mutating func checkDeliveries(
    _ commodities: [PledgeShare.Source: Commodity], of pledged: Set<Item.ID>
  ) {
    var received: [Commodity: Int128] = [:]
    for row in record.deliveries where pledged.contains(row.commodity.item) {
      received[row.commodity, default: 0] += Int128(row.mass.grams)
    }
    for row in record.joins {
      guard case .sent(let commodity) = row.source, pledged.contains(commodity.item) else {
        continue
      }
      received[commodity, default: 0] += Int128(row.mass.grams)
    }
    var split: [Commodity: Int128] = [:]
    for share in record.pledgeShares where share.fate == .delivered {
      guard let commodity = commodities[share.source] else { continue }
      split[commodity, default: 0] += Int128(share.mass.grams)
    }
    for goods in Set(received.keys).union(split.keys).sorted()
    where split[goods] ?? 0 != received[goods] ?? 0 {
      faults.append(
        .pledge(
          .notDelivered(
            goods, split: Mass(clamping: split[goods] ?? 0),
            received: Mass(clamping: received[goods] ?? 0))))
    }
  }

  /// No more came by a corridor than arrives on its legs.
  private mutating func checkCorridors(
    _ commodities: [PledgeShare.Source: Commodity], of pledged: Set<Item.ID>
  ) {
    let corridors = Dictionary(
      supplyCase.legs.map { ($0.id, $0.corridor) }, uniquingKeysWith: { first, _ in first })
    var arriving: [Passage: Int128] = [:]
    for move in record.moves where pledged.contains(move.commodity.item) {
      guard let corridor = corridors[move.leg], !corridor.isEmpty else { continue }
      let passage = Passage(corridor: corridor, goods: move.commodity)
      arriving[passage, default: 0] += Int128(move.arriving.grams)
    }
    var split: [Passage: Int128] = [:]
    for share in record.pledgeShares where share.fate != .lost && !share.corridor.isEmpty {
      guard let goods = commodities[share.source] else { continue }
      split[Passage(corridor: share.corridor, goods: goods), default: 0] += Int128(share.mass.grams)
    }
    for (passage, grams) in split.sorted(by: { $0.key < $1.key })
    where grams > arriving[passage] ?? 0 {
      faults.append(
        .pledge(
          .notCarried(
            passage.goods, passage.corridor, split: Mass(clamping: grams),
            arriving: Mass(clamping: arriving[passage] ?? 0))))
    }
  }

  private struct Passage: Hashable, Comparable {
    let corridor: String
    let goods: Commodity

    static func < (left: Self, right: Self) -> Bool {
      (left.corridor, left.goods) < (right.corridor, right.goods)
    }
  }
}
