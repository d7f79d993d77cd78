import SupplyModel

extension GoodsAudit {
  /// Whole units of whole items wherever no loss has touched them, and whole works.
  mutating func checkWholeUnits() {
    if !facts.hasWhole { report(.whole(.nothingWhole)) }
    let touched = facts.supplyCase.items.indices.map { item in
      facts.supplyCase.items[item].isWhole ? facts.placesReachedAfterLoss(item) : []
    }
    func check(_ table: PlanTable, _ commodity: Int, _ place: Int, _ period: Int, _ grams: Int) {
      let goods = rows.commodities.all[commodity]
      guard facts.supplyCase.items[goods.item].isWhole, !touched[goods.item].contains(place),
        grams % goods.grams != 0
      else { return }
      report(
        .whole(
          .split(
            table, goods.commodity, facts.supplyCase.places[place].id, facts.date(period),
            Mass(grams: grams))))
    }
    for row in rows.draws {
      let supply = facts.supplies[row.supply]
      check(.draws, supply.commodity, supply.place, row.period, row.grams)
    }
    for row in rows.freed {
      let release = facts.recipient.releases[row.release]
      check(.freed, release.commodity, release.place, row.period, row.grams)
    }
    for row in rows.moves {
      check(.moves, row.commodity, facts.ends[row.leg].origin, row.departure, row.grams)
    }
    for row in rows.stocks { check(.stocks, row.commodity, row.place, row.period, row.grams) }
    for row in rows.deliveries {
      check(.deliveries, row.commodity, facts.needs[row.need].place, row.period, row.grams)
    }
    for row in rows.joins {
      guard let commodity = row.commodity else { continue }
      check(.joins, commodity, facts.needs[row.need].place, row.period, row.grams)
    }
    for row in rows.works where row.share > 0 && Int128(row.share) < ExactUnits.whole {
      guard let index = row.index, facts.carriage.works[index].work.isWhole else { continue }
      report(.whole(.work(row.work, Trillionths(count: row.share))))
    }
  }
}

extension IndexedCase {
  /// A place as an item comes to it: over legs without loss alone, or over one with loss as well.
  private struct Arrival: Hashable {
    let place: Int
    let isAfterLoss: Bool
  }

  /// The places to which an item can come over a leg that loses some of it, in whatever period.
  ///
  /// A walk from where it is supplied or freed, in which each place can be met twice: before a loss and after.
  func placesReachedAfterLoss(_ item: Int) -> Set<Int> {
    let supplied = supplies.filter { commodities.all[$0.commodity].item == item }.map(\.place)
    let freed = recipient.releases.filter { commodities.all[$0.commodity].item == item }
      .map(\.place)
    var met = Set((supplied + freed).map { Arrival(place: $0, isAfterLoss: false) })
    var ahead = Array(met)
    while let here = ahead.popLast() {
      for (leg, ends) in ends.enumerated() where ends.origin == here.place {
        for loses in lossesMet(on: leg, by: item) {
          let next = Arrival(place: ends.destination, isAfterLoss: here.isAfterLoss || loses)
          if met.insert(next).inserted { ahead.append(next) }
        }
      }
    }
    return Set(met.filter(\.isAfterLoss).map(\.place))
  }

  /// Whether passages of an item on a leg lose any: always, never, now and then, or none when it never passes.
  private func lossesMet(on leg: Int, by item: Int) -> Set<Bool> {
    Set(
      (0..<periods).filter { isOpen(leg, to: item, in: $0) }
        .map { timetable.loss[leg * periods + $0] > 0 })
  }

  /// Whether goods may depart on a leg in a period and arrive within the plan.
  private func isOpen(_ leg: Int, to item: Int, in period: Int) -> Bool {
    period >= supplyCase.calendar.firstOpenPeriod
      && timetable.arrival[leg * periods + period] < periods
      && passages.passage(class: classes[item], leg: leg, departure: period) == .open
      && isCarried(item, on: leg)
  }
}

extension IndexedCase {
  /// Whether anything comes in whole units or is done altogether or not at all.
  fileprivate var hasWhole: Bool {
    supplyCase.items.contains(where: \.isWhole)
      || supplyCase.carriage.works.contains(where: \.isWhole)
  }
}
