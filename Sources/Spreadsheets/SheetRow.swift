/// One row of a sheet.
public struct SheetRow: Hashable, Sendable {
  /// Its number, the first row being 1.
  public var number: Int
  /// The cells that hold something, by column, the first column being 0.
  public var cells: [Int: CellContent]
  /// Whether it is hidden, by its owner or by a filter.
  public var isHidden = false

  /// Makes a row.
  public init(number: Int, cells: [Int: CellContent]) {
    self.number = number
    self.cells = cells
  }
}
