extension RowDifference {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .none: "No row differs."
    case .came(let row): "\(name: row) came"
    case .went(let row): "\(name: row) went"
    case .changed(let row, let cells): "\(name: row) changed: \(cells, between: "; ")"
    }
  }
}

extension RowDifference.Cell {
  /// The difference in English, a long cell cut off.
  public var english: Wording<English> {
    "\(name: column): \(name: Self.shown(before)) → \(name: Self.shown(after))"
  }

  private static func shown(_ cell: String) -> String {
    cell.isEmpty ? "empty" : cell.count > 60 ? cell.prefix(60) + "…" : cell
  }
}
