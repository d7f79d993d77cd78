import PlanWords
import SupplyModel

/// What the reader should know of volumes.
extension CaseReader {
  func remarkOnVolumes(_ supplyCase: SupplyCase) {
    guard isLimitedByVolume(supplyCase) else {
      guard supplyCase.items.contains(where: { $0.cubicMetresPerUnit != nil }) else { return }
      log.remark(ItemColumns.table.file, NeedRemark.noVolumeLimit)
      return
    }
    for row in rows(ItemColumns.table) where row[ItemColumns.volume] == nil {
      log.remark(
        row.file, row: row.line,
        NeedRemark.noVolume(row.text(ItemColumns.item)))
    }
  }

  private func isLimitedByVolume(_ supplyCase: SupplyCase) -> Bool {
    let attributes: [ChangedAttribute] = [.throughputVolume, .storageVolume]
    return supplyCase.legs.contains { $0.cubicMetresPerDay != nil }
      || supplyCase.places.contains { $0.storageCubicMetres != nil }
      || supplyCase.carriage.lifts.contains {
        $0.loadCubicMetres != nil || !$0.cubicMetresByClass.isEmpty
      }
      || supplyCase.changes.contains { attributes.contains($0.attribute) }
  }
}
