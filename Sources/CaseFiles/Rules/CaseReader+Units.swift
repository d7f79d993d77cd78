import PlanWords
import SupplyModel

/// Units, sizes and pledges: rules between the rows of several tables.
extension CaseReader {
  /// The amount of a need is counted in the unit of every item that it accepts.
  func checkUnits(of needs: [StatedNeed], items: [Item], specs: [Spec]) {
    checkMeasures()
    for (row, need) in needs {
      let accepted = accepted(by: need, items: items, specs: specs)
      guard let item = accepted.first else { continue }
      if let other = accepted.first(where: { $0.unit != item.unit }) {
        log.report(
          row, NeedColumns.ask,
          AmountFault.twoUnits(item.id, item.unit, and: other.id, other.unit))
      }
      let unit = row.text(NeedColumns.unit)
      if !unit.isEmpty, unit != item.unit {
        log.report(
          row, NeedColumns.unit, AmountFault.otherUnit(of: item.id, item.unit))
      }
    }
  }

  func accepted(by need: Need, items: [Item], specs: [Spec]) -> [Item] {
    switch need.ask {
    case .item(let id): items.filter { $0.id == id }
    case .spec(let id):
      specs.first { $0.id == id }.map { spec in
        items.filter { spec.failures(of: $0).isEmpty }
      } ?? []
    }
  }

  /// What a row asks or brings over the whole plan must stay countable in whole grams.
  func checkSizes(of needs: [StatedNeed], _ supplies: [StatedSupply], items: [Item]) {
    guard let start = settings?.start, let end = settings?.end else { return }
    // A month more, for a last part that is counted whole.
    let days = end.dayNumber - start.dayNumber + 1 + 31
    let heaviest = items.map(\.massPerUnit).max() ?? .zero
    for (row, need) in needs {
      let times = need.recurrence == .once ? 1 : days
      guard isTooLarge(need.amount.high, times: times, mass: heaviest) else { continue }
      reportTooLarge(row, NeedColumns.high, NeedColumns.low)
    }
    var total = Int128(0)
    for (row, supply) in supplies {
      guard let item = items.first(where: { $0.id == supply.item }) else { continue }
      let times = supply.recurrence == .once ? 1 : days
      total +=
        Int128(supply.quantity.count) * Int128(times) * Int128(item.massPerUnit.grams)
        / 1_000_000
      guard
        isTooLarge(supply.quantity, times: times, mass: item.massPerUnit)
          || total > Int128(Millionths.greatest.count)
      else { continue }
      reportTooLarge(row, SupplyColumns.quantity, SupplyColumns.quantity)
    }
    checkSizesOfReleases(items: items, after: total)
    checkSizesOfStocks(items: items, days: days)
    checkSizesOfLifts()
  }

  /// What is freed travels as what is supplied does.
  private func checkSizesOfReleases(items: [Item], after supplied: Int128) {
    guard supplied <= Int128(Millionths.greatest.count) else { return }
    var total = supplied
    for (rows, release) in releases() {
      guard let row = rows.last, let item = items.first(where: { $0.id == release.item }) else {
        continue
      }
      total +=
        Int128(release.mostFreed.count) * Int128(item.massPerUnit.grams) / 1_000_000
      guard
        isTooLarge(release.mostFreed, times: 1, mass: item.massPerUnit)
          || total > Int128(Millionths.greatest.count)
      else { continue }
      reportTooLarge(row, ReleaseColumns.freed, ReleaseColumns.freed)
    }
  }

  private func checkSizesOfStocks(items: [Item], days: Int) {
    for row in rows(StockpileColumns.table) {
      let mass = items.first { $0.id == row[StockpileColumns.item] }?.massPerUnit ?? .zero
      let figures = [
        (StockpileColumns.onHand, 1), (StockpileColumns.onHandHigh, 1),
        (StockpileColumns.made, days), (StockpileColumns.madeHigh, days),
        (StockpileColumns.used, days), (StockpileColumns.usedHigh, days),
      ]
      for (column, times) in figures {
        guard let figure = row[column], isTooLarge(figure, times: times, mass: mass) else {
          continue
        }
        reportTooLarge(row, column, column)
      }
    }
  }

  /// The most vehicles of one lift.
  private static let mostVehicles = 1_000_000

  private func checkSizesOfLifts() {
    for rows in Self.grouped(rows(LiftColumns.table), by: LiftColumns.lift) {
      var total = 0
      for row in rows {
        total += row[LiftColumns.count]?.count ?? 0
        guard total > Millionths(whole: Self.mostVehicles).count else { continue }
        log.report(
          row, LiftColumns.count,
          AmountFault.tooManyVehicles(row.text(LiftColumns.lift), most: Self.mostVehicles))
        break
      }
    }
  }

  private func isTooLarge(_ units: Millionths, times: Int, mass: Mass) -> Bool {
    let count = Int128(units.count) * Int128(times)
    let grams = count * Int128(mass.grams) / 1_000_000
    return max(count, grams) > Int128(Millionths.greatest.count)
  }

  private func reportTooLarge(
    _ row: Row, _ column: Column<Millionths>, _ fallback: Column<Millionths>
  ) {
    log.report(
      row, row.text(column).isEmpty ? fallback : column,
      AmountFault.uncountable(most: .greatest))
  }

  /// The parts of a pledge must not exceed it.
  func checkPledges(_ supplies: [StatedSupply]) {
    for row in rows(PledgeColumns.table) {
      let name = row.text(PledgeColumns.pledge)
      guard !name.isEmpty else { continue }
      let parts = supplies.filter { $0.supply.pledge == name }
      parts.forEach { checkPart($0, of: row) }
      guard let pledged = row[PledgeColumns.quantity] else { continue }
      let split = parts.reduce(Int128(0)) { $0 + Int128($1.supply.quantity.count) }
      guard split > Int128(pledged.count) else { continue }
      log.report(
        row, PledgeColumns.quantity,
        AmountFault.pledgeTooSmall(
          parts: parts.map(\.supply.quantity), sum: Millionths(count: Int(clamping: split))))
    }
  }

  private func checkPart(_ part: StatedSupply, of pledge: Row) {
    if part.supply.recurrence != .once {
      log.report(
        part.row, SupplyColumns.pledge,
        AmountFault.pledgeRecurs(part.supply.recurrence))
    }
    if let item = pledge[PledgeColumns.item], item != part.supply.item {
      log.report(
        part.row, SupplyColumns.item,
        AmountFault.otherItem(pledge: part.supply.pledge, item: item))
    }
  }
}
