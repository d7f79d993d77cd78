public import SupplyModel

/// A figure of goods for which a case holds several rows that became known on different days: the last one
/// known is planned with.
public struct ReplacedFigure: Hashable, Sendable {
  /// The table, such as `supplies.csv`.
  public let file: String
  /// What the rows are of, as their key tells it: the name of a supply, or the place and item of a stock.
  public let name: String
  /// The goods that are counted.
  public let item: Item.ID
  /// What the plan uses.
  public let used: Statement
  /// What it does not use, in the order of the rows: other figures only.
  public let replaced: [Statement]

  /// What one row says.
  public struct Statement: Hashable, Sendable {
    /// How many units.
    public let units: Millionths
    /// How far that is known; nil when the row does not say.
    public let state: EvidenceState?
    /// When it became known; nil is from the start.
    public let known: CalendarDate?
    /// The line of the row.
    public let row: Int
  }
}

extension CaseReader {
  /// The figures of supplies and stocks that others replaced by the day asked.
  var replacedFigures: [ReplacedFigure] {
    replaced(SupplyColumns.table, SupplyColumns.quantity, of: SupplyColumns.item)
      + replaced(StockpileColumns.table, StockpileColumns.onHand, of: StockpileColumns.item)
  }

  private func replaced(
    _ table: TableDeclaration, _ figure: Column<Millionths>, of goods: Column<Item.ID>
  ) -> [ReplacedFigure] {
    func key(_ row: Row) -> [String] { table.key.map { row.text(heading: $0) } }
    let others = Dictionary(grouping: allRows(table).filter(isKnown), by: key)
    return rows(table).compactMap { ruling in
      guard let item = ruling[goods], let used = ReplacedFigure.Statement(ruling, figure) else {
        return nil
      }
      let replaced = (others[key(ruling)] ?? []).filter { $0[goods] == item }
        .compactMap { ReplacedFigure.Statement($0, figure) }.filter { $0.units != used.units }
      guard !replaced.isEmpty else { return nil }
      return ReplacedFigure(
        file: table.file, name: key(ruling).joined(separator: " "), item: item, used: used,
        replaced: replaced)
    }
  }

  private func isKnown(_ row: Row) -> Bool {
    guard let asOf, let date = row[NoteColumns.known] else { return true }
    return date <= asOf
  }
}

extension ReplacedFigure.Statement {
  fileprivate init?(_ row: Row, _ figure: Column<Millionths>) {
    guard let units = row[figure] else { return nil }
    self.init(
      units: units, state: row[NoteColumns.state], known: row[NoteColumns.known], row: row.line)
  }
}
