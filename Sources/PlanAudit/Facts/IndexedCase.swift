import SupplyModel

/// A case with its names as indices and its limits in whole grams, worked out by the audit alone.
struct IndexedCase {
  let supplyCase: SupplyCase
  /// How many of its grams make a gram of the case that is planned.
  let partsPerGram: Int
  let names: CaseNames
  let timetable: LegTimetable
  let passages: Passages
  let limits: AuditedLimits
  let needs: [AuditedNeed]
  let supplies: [AuditedSupply]
  let recipient: AuditedRecipient
  let carriage: AuditedCarriage
  let staffing: AuditedStaffing
  /// The commodities of the supplies and of what is freed.
  let commodities: CommodityIndex
  /// The ends of each leg, as indices of places.
  let ends: [(origin: Int, destination: Int)]
  /// What limits leave over from period to period for pieces that outweigh them.
  private(set) var carryOvers = AuditedCarryOvers()
  /// For each item, the index of its class in ``passages``.
  let classes: [Int]

  init(_ supplyCase: SupplyCase, partsPerGram: Int = 1) {
    self.partsPerGram = partsPerGram
    let names = CaseNames(supplyCase)
    let days = PlanDays(supplyCase.calendar)
    let changes = DatedChanges(supplyCase.changes, over: days)
    timetable = LegTimetable(supplyCase, days: days, changes: changes)
    let passages = Passages(supplyCase, days: days, timetable: timetable)
    limits = AuditedLimits(supplyCase, days: days, changes: changes, timetable: timetable)
    let needs = supplyCase.needs.map {
      AuditedNeed($0, place: names.resolved($0.place), in: supplyCase)
    }
    let ends = supplyCase.legs.map { (names.resolved($0.origin), names.resolved($0.destination)) }
    self.ends = ends
    classes = supplyCase.items.map { passages.classes.firstIndex(of: $0.goodsClass) ?? 0 }
    var commodities = CommodityIndex()
    let supplies = Self.supplies(of: supplyCase, names, &commodities)
    let recipient = AuditedRecipient(supplyCase, names: names, commodities: &commodities)
    self.recipient = recipient
    self.supplies = supplies
    self.needs = needs.map { [commodities] need in
      need.offered(Self.offered(to: need, supplies, recipient, commodities))
    }
    carriage = AuditedCarriage(supplyCase, names: names, days: days)
    staffing = AuditedStaffing(
      supplyCase, names: names, days: days,
      journeys: Journeys(
        ends: ends, passages: passages, timetable: timetable, places: supplyCase.places.count,
        periods: supplyCase.calendar.periods))
    self.commodities = commodities
    self.passages = passages
    self.names = names
    self.supplyCase = supplyCase
    carryOvers = AuditedCarryOvers(self)
  }

  /// The supplies, and what the plan starts with.
  private static func supplies(
    of supplyCase: SupplyCase, _ names: CaseNames, _ commodities: inout CommodityIndex
  ) -> [AuditedSupply] {
    supplyCase.supplies.map { supply in
      AuditedSupply(
        supply, place: names.resolved(supply.place),
        commodity: commodities.number(
          Commodity(item: supply.item, earmark: supply.earmark), in: supplyCase, names),
        item: supplyCase.items[names.resolved(supply.item)], calendar: supplyCase.calendar)
    }
      + supplyCase.opening.goods.map { goods in
        AuditedSupply(
          goods, place: names.resolved(goods.place),
          commodity: commodities.number(
            Commodity(item: goods.item, earmark: goods.earmark), in: supplyCase, names),
          item: supplyCase.items[names.resolved(goods.item)], calendar: supplyCase.calendar)
      }
  }

  /// The units of all that may serve a need and becomes available, in millionths, rounded up.
  private static func offered(
    to need: AuditedNeed, _ supplies: [AuditedSupply], _ recipient: AuditedRecipient,
    _ commodities: CommodityIndex
  ) -> Int128 {
    func serves(_ commodity: AuditedCommodity) -> Bool {
      need.items.contains(commodity.item)
        && (commodity.commodity.earmark.map { $0 == need.need.id } ?? true)
    }
    let supplied = supplies.reduce(Int128(0)) { sum, supply in
      let commodity = commodities.all[supply.commodity]
      guard serves(commodity) else { return sum }
      let grams = supply.available.reduce(0, +) * 1_000_000
      return sum + (grams + Int128(commodity.grams) - 1) / Int128(commodity.grams)
    }
    return recipient.releases.reduce(supplied) { sum, release in
      serves(commodities.all[release.commodity]) ? sum + release.mostFreed : sum
    }
  }

  /// The number of periods.
  var periods: Int { supplyCase.calendar.periods }

  /// The periods from the planning date on.
  var openPeriods: Range<Int> { min(supplyCase.calendar.firstOpenPeriod, periods)..<periods }

  /// The first day of a period.
  func date(_ period: Int) -> CalendarDate { supplyCase.calendar.firstDay(of: period) }

  /// Whether a need may take a commodity: its item is accepted, and it is earmarked for no other.
  func accepts(_ commodity: AuditedCommodity, need: Int) -> Bool {
    let isFree = commodity.commodity.earmark.map { $0 == needs[need].need.id } ?? true
    return isFree && needs[need].items.contains(commodity.item)
  }
}

extension IndexedCase {
  /// The grams of a tonne.
  var tonne: Int128 { 1_000_000 * Int128(partsPerGram) }

  /// How many of what figures of a measure are counted in make its unit.
  func unit(of measure: Measure) -> Int128 { measure == .mass ? tonne : 1_000_000 }

  /// What a tonne of an item takes up, in the measure's unit, no more than it is.
  func leastSizeOfTonne(of item: Int, in measure: Measure) -> Double {
    let item = supplyCase.items[item]
    return measure == .mass
      ? 1
      : ratioDown(
        Int128(item.size(in: measure)) * Int128(partsPerGram), Int128(item.massPerUnit.grams))
  }

  /// What a vehicle of the lift of a leg carries of an item, in millionths of a measure's unit; nil when
  /// the leg names no lift, or its lift sets no limit of the measure.
  func load(of item: Int, on leg: Int, in measure: Measure) -> Int? {
    carriage.loads[measure]?[leg * supplyCase.items.count + item]
  }

  /// Whether the vehicles of a leg, if it names any, can carry some of an item; of whole items one vehicle takes a unit.
  func isCarried(_ item: Int, on leg: Int) -> Bool {
    let own = supplyCase.items[item]
    return Measure.allCases.allSatisfy { measure in
      guard own.size(in: measure) > 0, let load = load(of: item, on: leg, in: measure) else {
        return true
      }
      return load >= (own.isWhole ? own.size(in: measure) : 1)
    }
  }

  /// The limit that a work raises, in whole grams, in a period in which it raises it; nil elsewhere.
  func limit(raisedBy work: AuditedWork, in period: Int) -> Int128? {
    guard period >= work.first else { return nil }
    return limits[work.limit.kind][work.limit.subject * periods + period].flatMap {
      $0 > 0 ? $0 : nil
    }
  }
}

/// A supply as the audit counts it.
struct AuditedSupply {
  let id: Supply.ID
  /// The index of its place.
  let place: Int
  /// The number of its commodity.
  let commodity: Int
  /// The grams that become free to draw in each period; what comes after the plan is left out.
  let available: [Int128]

  init(_ supply: Supply, place: Int, commodity: Int, item: Item, calendar: PlanCalendar) {
    id = supply.id
    self.place = place
    self.commodity = commodity
    var available = [Int128](repeating: 0, count: calendar.periods)
    for lot in supply.lots(of: item, in: calendar) {
      let first = max(
        calendar.firstPeriod(onOrAfter: lot.available), calendar.firstOpenPeriod)
      if first < calendar.periods { available[first] += Int128(lot.mass.grams) }
    }
    self.available = available
  }

  /// Goods that lie at a place as the plan begins, or arrive there: whole grams, from the first period that begins
  /// on or after that day.
  init(
    _ goods: OpeningState.Goods, place: Int, commodity: Int, item: Item, calendar: PlanCalendar
  ) {
    id = goods.id
    self.place = place
    self.commodity = commodity
    let first = max(
      goods.arrives.map { calendar.firstPeriod(onOrAfter: $0) } ?? 0, calendar.firstOpenPeriod)
    let grain = Int128(item.grain.grams)
    let grams =
      Int128(goods.units.count) * Int128(item.massPerUnit.grams) / 1_000_000 / grain * grain
    available = (0..<calendar.periods).map { $0 == first ? grams : 0 }
  }
}
