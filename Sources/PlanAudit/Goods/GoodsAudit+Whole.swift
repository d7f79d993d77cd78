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
  /// Whether anything comes in whole units or is done altogether or not at all.
  fileprivate var hasWhole: Bool {
    supplyCase.items.contains(where: \.isWhole)
      || supplyCase.carriage.works.contains(where: \.isWhole)
  }
}
