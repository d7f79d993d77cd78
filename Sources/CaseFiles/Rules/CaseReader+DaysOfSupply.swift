import PlanWords
import SupplyModel

/// Rules of needs that state days of supply to hold instead of units.
extension CaseReader {
  /// Only one item's days of supply can be held, and on one day.
  func checkMeasure(_ row: Row) {
    guard row[NeedColumns.amountIn] == .days else { return }
    let asked = row.text(NeedColumns.ask)
    if names.has(asked, .spec), !names.has(asked, .item) {
      log.report(
        row, NeedColumns.ask, AmountFault.specInDays)
    }
    if let per = row[NeedColumns.per], per != .once {
      log.report(
        row, NeedColumns.per, AmountFault.daysRecur)
    }
  }

  /// Days of supply need the stock's own figures.
  func checkDaysOfSupply(of needs: [StatedNeed]) {
    for (row, need) in needs where need.daysOfSupply != nil {
      guard case .item(let item) = need.ask else { continue }
      let stock = rows(StockpileColumns.table).first {
        $0[StockpileColumns.place] == need.place && $0[StockpileColumns.item] == item
      }
      guard let stock else {
        log.report(
          row, NeedColumns.amountIn, AmountFault.noStock(of: item, at: need.place))
        continue
      }
      for column in [StockpileColumns.onHand, StockpileColumns.used]
      where stock.text(column).isEmpty {
        log.report(
          row, NeedColumns.amountIn,
          AmountFault.stockWithout(column.heading, row: stock.line))
      }
    }
  }
}
