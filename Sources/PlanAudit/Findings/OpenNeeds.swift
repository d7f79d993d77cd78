import SupplyModel

/// What needs receive in a plan and lack, counted in whole grams by the audit alone.
struct OpenNeeds {
  let supplyCase: SupplyCase
  private let facts: [Need.ID: AuditedNeed]
  private let got: [Need.ID: ReceivedUnits]

  init(_ record: PlanRecord, of supplyCase: SupplyCase) {
    self.supplyCase = supplyCase
    let names = CaseNames(supplyCase)
    let needs = supplyCase.needs.map {
      AuditedNeed($0, place: names.resolved($0.place), in: supplyCase)
    }
    facts = Dictionary(needs.map { ($0.need.id, $0) }) { first, _ in first }
    let rows = Dictionary(grouping: record.deliveries, by: \.need)
    got = Dictionary(
      needs.map { ($0.need.id, Self.received($0, rows[$0.need.id] ?? [], supplyCase)) }
    ) { first, _ in first }
  }

  private static func received(
    _ need: AuditedNeed, _ rows: [Delivery], _ supplyCase: SupplyCase
  ) -> ReceivedUnits {
    var units = ReceivedUnits(onTime: 0, late: 0, worth: 0)
    for row in rows where row.end != .open {
      let index = row.instalment - 1
      guard need.instalments.indices.contains(index),
        let item = supplyCase.items.first(where: { $0.id == row.commodity.item })
      else { continue }
      let amount = Double(row.mass.grams) / Double(item.massPerUnit.grams)
      let worth = need.worth(of: index, in: row.period)
      units.worth += amount * Double(worth.part) / Double(worth.whole)
      let isLate = supplyCase.calendar.lastDay(of: row.period) > need.instalments[index].due
      if isLate { units.late += amount } else { units.onTime += amount }
    }
    return units
  }

  func received(_ need: Need.ID) -> ReceivedUnits {
    got[need] ?? ReceivedUnits(onTime: 0, late: 0, worth: 0)
  }

  /// What a need asks at both stated ends over the whole plan, as its row says.
  private func asked(_ need: Need.ID) -> Double {
    (facts[need]?.instalments ?? []).reduce(0) { $0 + $1.low.value + $1.above.value }
  }

  /// What a need lacks of all that it asks, late units counting for less.
  func missing(_ need: Need.ID) -> Double { asked(need) - received(need).worth }

  /// Whether a need lacks something on time that a person would count.
  private func isOpen(_ need: Need.ID) -> Bool {
    asked(need) - received(need).onTime > Tolerance.finding * max(1, asked(need))
  }

  /// The needs that are short or late, those of one rank that ask for the same together, in order of rank.
  var groups: [[Need.ID]] {
    var groups: [[Need]] = []
    for need in supplyCase.needs where isOpen(need.id) {
      let place = groups.firstIndex { $0[0].rank == need.rank && $0[0].ask == need.ask }
      if let place { groups[place].append(need) } else { groups.append([need]) }
    }
    return groups.enumerated().sorted {
      ($0.element[0].rank, $0.offset) < ($1.element[0].rank, $1.offset)
    }.map { $0.element.map(\.id) }
  }

  /// The items that a need accepts.
  func accepted(by need: Need.ID) -> Set<Item.ID> {
    Set((facts[need]?.items ?? []).map { supplyCase.items[$0].id })
  }

  /// What is offered and asked of items that a need accepts, in units.
  func shortage(of need: Need.ID, _ accepted: Set<Item.ID>) -> Shortage {
    let rank = facts[need]?.need.rank
    let offered = supplyCase.supplies.reduce(0.0) { sum, supply in
      guard accepted.contains(supply.item),
        let item = supplyCase.items.first(where: { $0.id == supply.item })
      else { return sum }
      let grams = supply.lots(of: item, in: supplyCase.calendar).reduce(0) { $0 + $1.mass.grams }
      return sum + Double(grams) / Double(item.massPerUnit.grams)
    }
    let others = supplyCase.needs.filter { !self.accepted(by: $0.id).isDisjoint(with: accepted) }
    func sum(_ isMeant: (Rank) -> Bool) -> Double {
      others.filter { isMeant($0.rank) }.reduce(0) { $0 + asked($1.id) }
    }
    return Shortage(
      offered: offered, asked: sum { $0 == rank },
      askedBefore: sum { own in rank.map { own < $0 } ?? false })
  }
}
