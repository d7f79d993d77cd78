/// One sheet of a workbook.
public struct WorkbookSheet: Hashable, Sendable {
  /// The name on its tab.
  public var name: String
  /// How its columns look when it is written; a reader gives none.
  public var columns: [SheetColumn]
  /// The rows at its top that stay in sight.
  public var frozenRows: Int
  /// The rows that hold something, from top to bottom.
  public var rows: [SheetRow]
  /// Whether its tab is hidden.
  public var isHidden = false
  /// The columns that are hidden, the first column being 0.
  public var hiddenColumns: Set<Int> = []
  /// The ranges of cells that are merged, such as `A2:A5`; only the first cell of one holds something.
  public var mergedRanges: [String] = []

  /// Makes a sheet.
  public init(
    name: String, columns: [SheetColumn] = [], frozenRows: Int = 1, rows: [SheetRow] = []
  ) {
    self.name = name
    self.columns = columns
    self.frozenRows = frozenRows
    self.rows = rows
  }
}
