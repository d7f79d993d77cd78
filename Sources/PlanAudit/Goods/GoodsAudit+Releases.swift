import SupplyModel

extension GoodsAudit {
  /// Line (9) of the formulation.
  mutating func checkReleases() {
    for row in rows.freed
    where row.grams > 0 && row.period < facts.supplyCase.calendar.firstOpenPeriod {
      let release = facts.recipient.releases[row.release].id
      report(.release(.beforePlanning(release, facts.date(row.period))))
    }
    for index in facts.recipient.releases.indices { checkRelease(index) }
  }

  private mutating func checkRelease(_ index: Int) {
    let release = facts.recipient.releases[index]
    let mass = rows.commodities.all[release.commodity].grams
    var freedGrams = [Int](repeating: 0, count: facts.periods)
    var freed = ExactUnits()
    var delivered = ExactUnits()
    let byPeriod = Dictionary(grouping: rows.deliveries) { $0.period }
    for row in rows.freed where row.release == index {
      freedGrams[row.period] = Int(clamping: Int128(freedGrams[row.period]) + Int128(row.grams))
    }
    for period in 0..<facts.periods {
      freed.add(freedGrams[period], of: mass)
      for (stretch, line) in release.stretches.enumerated()
      where freedGrams[period] > 0 && exceeds(freed.least, line, delivered.most) {
        report(
          .release(.notYetFreed(release.id, facts.date(period), stretch: stretch)))
      }
      for row in byPeriod[period] ?? []
      where row.end != .open && release.needs.contains(row.need) {
        delivered.add(row.grams, of: rows.commodities.all[row.commodity].grams)
      }
    }
    if freed.least > release.mostFreed * 1_000_000 {
      let most = Millionths(count: Int(clamping: release.mostFreed))
      report(.release(.tooMuch(release.id, most: most)))
    }
  }

  /// Whether what is freed lies above a stretch drawn on to both sides; both in 10⁻¹² of a unit.
  private func exceeds(
    _ freed: Int128, _ stretch: Release.Stretch, _ delivered: Int128
  ) -> Bool {
    let rise = freed - Int128(stretch.start.freed.count) * 1_000_000
    let run = delivered - Int128(stretch.start.delivered.count) * 1_000_000
    return WideProduct(rise, Int128(stretch.delivered.count))
      > WideProduct(run, Int128(stretch.freed.count))
  }
}
