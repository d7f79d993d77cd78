import SupplyModel

/// What decides at the receiving end whether goods count, as the audit counts it.
struct AuditedRecipient {
  /// By need, the complements that its goods and their companions must bring or find.
  let sets: [[AuditedSet]]
  let stockpiles: [AuditedStockpile]
  let releases: [AuditedRelease]
  /// The stocks whose use counts in an aim at endurance; none when the case has no such aim.
  let covers: [AuditedCover]
  /// The sets of ``covers`` that last only together, in the order of the aims.
  let enduranceSets: [EnduranceSet]

  init(_ supplyCase: SupplyCase, names: CaseNames, commodities: inout CommodityIndex) {
    sets = supplyCase.needs.map { need in
      supplyCase.complements(under: need).map { AuditedSet($0, in: supplyCase, names) }
    }
    stockpiles = supplyCase.recipient.stockpiles.map {
      AuditedStockpile($0, names, supplyCase.calendar)
    }
    var releases: [AuditedRelease] = []
    for release in supplyCase.recipient.releases {
      let commodity = commodities.number(Commodity(item: release.item), in: supplyCase, names)
      releases.append(AuditedRelease(release, commodity: commodity, names))
    }
    self.releases = releases
    covers =
      supplyCase.aimsAtEndurance
      ? supplyCase.recipient.stockpiles.compactMap { AuditedCover($0, names, supplyCase.calendar) }
      : []
    enduranceSets = EnduranceSet.all(of: covers)
  }

  /// The stock of an item at a place, if the case speaks of one.
  func stockpile(of item: Int, at place: Int) -> Int? {
    stockpiles.firstIndex { $0.item == item && $0.place == place }
  }

  /// The covered stock of an item at a place, if there is one.
  func cover(of item: Int, at place: Int) -> Int? {
    covers.firstIndex { $0.item == item && $0.place == place }
  }
}

/// A complement as it binds what one need receives.
struct AuditedSet {
  let id: Complement.ID
  /// Units of the companion for each unit of the item, in millionths.
  let ratio: Int128
  /// The index of the item that needs the companion.
  let item: Int
  /// The indices of the items that serve as companion.
  let companions: Set<Int>

  init(_ complement: Complement, in supplyCase: SupplyCase, _ names: CaseNames) {
    id = complement.id
    ratio = Int128(complement.ratio.count)
    item = names.resolved(complement.item)
    companions = Set(supplyCase.companions(in: complement).map { names.resolved($0.id) })
  }
}

/// What the recipient holds of an item at a place.
struct AuditedStockpile {
  let place: Int
  let item: Int
  /// What can be used up as companions by the end of each period, in millionths of a unit.
  let spare: [Int128]

  init(_ stockpile: Stockpile, _ names: CaseNames, _ calendar: PlanCalendar) {
    place = names.resolved(stockpile.place)
    item = names.resolved(stockpile.item)
    spare = stockpile.spare(in: calendar).map { Int128($0.count) }
  }
}

/// A release as the audit counts it.
struct AuditedRelease {
  let id: Release.ID
  /// The indices of the needs whose deliveries count.
  let needs: Set<Int>
  let place: Int
  /// The number of what is freed, without an earmark.
  let commodity: Int
  let stretches: [Release.Stretch]
  /// The most that is freed, in millionths of a unit.
  let mostFreed: Int128

  init(_ release: Release, commodity: Int, _ names: CaseNames) {
    id = release.id
    needs = Set(release.needs.compactMap { names.needs[$0] })
    place = names.resolved(release.place)
    self.commodity = commodity
    stretches = release.stretches
    mostFreed = Int128(release.mostFreed.count)
  }
}

/// A stock with stated figures that is used from day to day; all in millionths of a unit.
struct AuditedCover {
  let stockpile: Stockpile
  let place: Int
  let item: Int
  /// The least that is there on the first day.
  let onHand: Int128
  /// The least that is made in a period.
  let made: Int128
  /// The most that is used in a period; more than 0.
  let used: Int128

  init?(_ stockpile: Stockpile, _ names: CaseNames, _ calendar: PlanCalendar) {
    guard let onHand = stockpile.onHand, let usedPerDay = stockpile.usedPerDay,
      usedPerDay.high > .zero
    else { return nil }
    self.stockpile = stockpile
    place = names.resolved(stockpile.place)
    item = names.resolved(stockpile.item)
    self.onHand = Int128(onHand.low.count)
    made = Int128(stockpile.madePerDay.low.count) * Int128(calendar.periodDays)
    used = Int128(usedPerDay.high.count) * Int128(calendar.periodDays)
  }
}

/// Stocks that last only together.
struct EnduranceSet {
  let name: String
  /// The indices of its stocks in ``AuditedRecipient/covers``.
  let covers: [Int]

  /// The sets in order of tier, the lowest of a set's stocks, and name.
  static func all(of covers: [AuditedCover]) -> [EnduranceSet] {
    let names = Set(covers.map(\.stockpile.setName))
    let sets = names.map { name in
      let members = covers.indices.filter { covers[$0].stockpile.setName == name }
      let tier = members.map { covers[$0].stockpile.tier }.min() ?? 0
      return (tier: tier, set: EnduranceSet(name: name, covers: members))
    }
    return sets.sorted { ($0.tier, $0.set.name) < ($1.tier, $1.set.name) }.map(\.set)
  }
}
