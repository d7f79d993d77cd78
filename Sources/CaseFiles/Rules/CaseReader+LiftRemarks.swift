import PlanWords
import SupplyModel

/// What the reader should know of vehicles that are too small.
extension CaseReader {
  /// No two vehicles share one unit of an item that comes in whole units.
  func remarkOnPieces(_ supplyCase: SupplyCase) {
    let items = Dictionary(supplyCase.items.map { ($0.id.description, $0) }) { first, _ in first }
    for row in rows(ItemColumns.table) {
      guard let item = items[row.text(ItemColumns.item)], item.isWhole else { continue }
      for lift in supplyCase.carriage.lifts {
        let legs = supplyCase.legs.filter { $0.lift == lift.id }.map(\.id)
        guard !legs.isEmpty, let excess = lift.excess(of: item) else { continue }
        log.remark(
          row.file, row: row.line, kind: .plan,
          UseRemark.outweighsVehicle(
            item.id, size: excess.size.value, unit: excess.unit, lift.id,
            load: excess.load.value, by: legs))
      }
    }
  }
}

extension Lift {
  /// What a unit of an item is and one vehicle carries, in a measure in which it is too small; nil where it is not, or
  /// carries nothing of the class.
  fileprivate func excess(
    of item: Item
  ) -> (size: Millionths, load: Millionths, unit: String)? {
    for measure in Measure.allCases {
      let size = item.size(in: measure)
      guard let load = load(of: item.goodsClass, in: measure), load > 0, load < size else {
        continue
      }
      return (Millionths(count: size), Millionths(count: load), measure == .mass ? "t" : "m3")
    }
    return nil
  }
}
