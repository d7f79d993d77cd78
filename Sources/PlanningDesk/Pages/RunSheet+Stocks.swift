import CaseFiles
import PlanReports
import PlanWords
import SupplyModel

extension RunSheet {
  /// What lies at each place at the end of each period, where anything does.
  func stockEntries(_ line: CaseLine) -> [StockEntry] {
    let calendar = supplyCase.calendar
    var grams: [Place.ID: [Int]] = [:]
    let none = Array(repeating: 0, count: calendar.periods)
    for stock in run.record.stocks where none.indices.contains(stock.period) {
      grams[stock.place, default: none][stock.period] += stock.mass.grams
    }
    return supplyCase.places.compactMap { place in
      guard let levels = grams[place.id], let most = levels.max(), most > 0,
        let peak = levels.firstIndex(of: most)
      else { return nil }
      let (top, end) = (Mass(grams: most), Mass(grams: levels.last ?? 0))
      let date = calendar.lastDay(of: peak)
      let said = LegUseMessage.stock(
        place: place.name, most: top, date, atEnd: end, limit: place.storage)
      return StockEntry(
        place: place, tonnes: levels.map { Double($0) / 1_000_000 }, most: figure(top),
        mostOn: date, atEnd: figure(end), limit: place.storage?.tonnes, words: said.text())
    }
  }
}
