/// What is wrong with a map of columns, or with a table that it explains.
public enum ColumnMapFault: InputFault {
  /// A line of a map with neither column nor value.
  case neither
  /// A sheet without headings.
  case noHeadings
  /// The sender's table lacks a column.
  case columnMissing(nearest: String?)
  /// A row of another width.
  case width(Int, headings: Int)
  /// A word that the map does not know.
  case notInMap(field: String)
  /// The case keeps no map of a sender.
  case noMap(file: String)
  /// A cell of a workbook holds an error, or a formula without its value.
  case noValue
}
