import SupplyModel

extension RunReader {
  /// The rows of trials.csv.
  func trials() -> [TrialRow] {
    rows(TrialColumns.table).compactMap { row in
      guard let kind = row[TrialColumns.kind], let subject = row[TrialColumns.subject] else {
        return nil
      }
      return TrialRow(
        kind: kind, subject: subject, tried: row.text(TrialColumns.tried),
        need: row[TrialColumns.need], units: row[TrialColumns.units],
        corridor: row.text(TrialColumns.corridor), entered: row[TrialColumns.entered])
    }
  }
}

extension RunCells {
  func cells(_ row: TrialRow) -> [String] {
    [
      row.kind.rawValue, row.subject, row.tried, row.need?.description ?? "",
      row.units?.description ?? "", row.corridor, row.entered?.description ?? "",
    ]
  }
}
