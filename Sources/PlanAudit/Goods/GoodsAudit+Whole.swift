import SupplyModel

extension GoodsAudit {
  /// Whole units of whole items wherever no loss has touched them, and whole works.
  mutating func checkWholeUnits() {
    let touched = facts.supplyCase.items.indices.map { item in
      facts.supplyCase.items[item].isWhole ? facts.placesTouchedByLoss(item) : []
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
  /// The places that an item can reach over a leg that loses some of it, then or later.
  func placesTouchedByLoss(_ item: Int) -> Set<Int> {
    let supplied = supplies.filter { commodities.all[$0.commodity].item == item }.map(\.place)
    let freed = recipient.releases.filter { commodities.all[$0.commodity].item == item }
      .map(\.place)
    var reached = Set(supplied + freed)
    var touched: Set<Int> = []
    // Both sets only grow, and no more often than there are places.
    while true {
      let before = (reached.count, touched.count)
      for (leg, ends) in ends.enumerated() where reached.contains(ends.origin) {
        let open = (0..<periods).filter { isOpen(leg, to: item, in: $0) }
        guard !open.isEmpty else { continue }
        reached.insert(ends.destination)
        if touched.contains(ends.origin)
          || open.contains(where: { timetable.loss[leg * periods + $0] > 0 })
        {
          touched.insert(ends.destination)
        }
      }
      if before == (reached.count, touched.count) { return touched }
    }
  }

  /// Whether goods may depart on a leg in a period and arrive within the plan.
  private func isOpen(_ leg: Int, to item: Int, in period: Int) -> Bool {
    period >= supplyCase.calendar.firstOpenPeriod
      && timetable.arrival[leg * periods + period] < periods
      && passages.passage(class: classes[item], leg: leg, departure: period) == .open
      && isCarried(item, on: leg)
  }
}
