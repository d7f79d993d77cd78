/// A workbook: sheets of cells.
public struct Workbook: Hashable, Sendable {
  /// The sheets, in the order of their tabs.
  public var sheets: [WorkbookSheet]

  /// Makes a workbook.
  public init(sheets: [WorkbookSheet]) { self.sheets = sheets }
}
