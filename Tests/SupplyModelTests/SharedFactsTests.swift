import GeneratedCases
import SupplyModel
import Testing

/// What engine, audit and the peer of the tests all take from the model, written a second time, day by day and
/// item by item: a mistake in it would be seen by none of them.
@Suite struct `What engine and audit share` {
  private static let seeds = 0..<120 as Range<UInt64>

  @Test(arguments: seeds)
  func `a supply comes on the days that a calendar shows`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.usefulCase(seed: seed)
    for supply in supplyCase.supplies {
      let item = try #require(supplyCase.items.first { $0.id == supply.item })
      let lots = supply.lots(of: item, in: supplyCase.calendar)
      let byDay = Dictionary(lots.map { ($0.available, $0.mass.grams) }, uniquingKeysWith: +)
      #expect(byDay == days(of: supply, item, supplyCase.calendar))
    }
  }

  /// The grams that a supply brings, by the day on which they count as there.
  private func days(
    of supply: Supply, _ item: Item, _ calendar: PlanCalendar
  ) -> [CalendarDate: Int] {
    let units = max(0, supply.quantity.count - supply.keep.count)
    func grams(_ times: Int) -> Int { units * times * item.massPerUnit.grams / 1_000_000 }
    if supply.recurrence == .once { return [supply.available: grams(1)] }
    var daysByStart: [CalendarDate: Int] = [:]
    var day = supply.available
    while day <= min(supply.until ?? calendar.end, calendar.end) {
      if supply.recurrence == .month {
        // The same day of the month, or the last of a shorter one.
        let isLast = day.adding(days: 1).parts.day == 1
        let (own, asked) = (day.parts.day, supply.available.parts.day)
        if own == asked || (isLast && own < asked) { daysByStart[day, default: 0] += 1 }
      } else if day >= calendar.start {
        let period = (day.dayNumber - calendar.start.dayNumber) / calendar.periodDays
        daysByStart[calendar.start.adding(days: period * calendar.periodDays), default: 0] += 1
      }
      day = day.adding(days: 1)
    }
    return daysByStart.mapValues(grams)
  }

  @Test(arguments: seeds)
  func `a stock spares what it will not need on any later day`(seed: UInt64) {
    let supplyCase = GeneratedCases.usefulCase(seed: seed)
    let calendar = supplyCase.calendar
    for stock in supplyCase.recipient.stockpiles {
      let spare = stock.spare(in: calendar).map(\.count)
      guard let there = stock.onHand, let used = stock.usedPerDay else {
        #expect(spare.allSatisfy { $0 == 0 })
        continue
      }
      for period in 0..<calendar.periods {
        let left = (period..<calendar.periods).map { later in
          (0..<(later + 1) * calendar.periodDays).reduce(there.low.count) { sum, _ in
            sum + stock.madePerDay.low.count - used.high.count
          }
        }
        #expect(spare[period] == max(0, left.min() ?? 0), "period \(period) of \(stock.setName)")
      }
    }
  }

  @Test(arguments: seeds)
  func `a need hangs on the complements of its goods and of their companions`(seed: UInt64) {
    let supplyCase = GeneratedCases.usefulCase(seed: seed)
    for need in supplyCase.needs {
      var goods = Set(supplyCase.itemsAccepted(by: need).map(\.id))
      // Companions join until none is new; there are no more rounds than items.
      for _ in supplyCase.items {
        for complement in asked(supplyCase) where goods.contains(complement.item) {
          goods.formUnion(companions(of: complement, supplyCase))
        }
      }
      let hangsOn = asked(supplyCase).filter { goods.contains($0.item) }.map(\.id)
      #expect(supplyCase.complements(under: need).map(\.id) == hangsOn)
    }
  }

  private func asked(_ supplyCase: SupplyCase) -> [Complement] {
    supplyCase.recipient.complements.filter { $0.truth == .refuted || $0.truth == .unknown }
  }

  /// The items that a complement names or that lie inside its spec, and agree where they must.
  private func companions(of complement: Complement, _ supplyCase: SupplyCase) -> [Item.ID] {
    let own = supplyCase.items.first { $0.id == complement.item }
    return supplyCase.items.filter { other in
      let isMeant =
        switch complement.companion {
        case .item(let id): other.id == id
        case .spec(let id):
          supplyCase.specs.first { $0.id == id }.map { $0.failures(of: other).isEmpty } ?? false
        }
      guard isMeant, !complement.matchedOn.isEmpty else { return isMeant }
      let stated = [own, other].map { item in
        item?.attributes.first { $0.name == complement.matchedOn }
      }
      guard let left = stated[0], let right = stated[1] else { return false }
      return left.low == right.low && left.high == right.high && left.unit == right.unit
        && left.text == right.text
    }.map(\.id)
  }
}
