public import SupplyModel

/// What is wrong with the shape of a table.
public enum TableFault: InputFault {
  /// A cell holds too much.
  case cellTooLong(most: Int)
  /// A cell is not closed.
  case openQuote
  /// A quotation mark stands in the middle of a cell.
  case strayQuote
  /// The file is empty.
  case noHeadings
  /// A line that only a spreadsheet program reads.
  case separatorHint
  /// The headings stand below other rows.
  case headingsBelow(row: Int)
  /// Cells are separated otherwise than by commas.
  case separated(by: Separator)
  /// Rows are separated otherwise than the headings.
  case rowsSeparated(by: Separator)
  /// There are too many columns.
  case tooManyColumns(_ count: Int, most: Int)
  /// Two columns share a heading.
  case columnTwice
  /// A column that the table must have is not there.
  case columnMissing(_ form: ColumnForm)
  /// A column is there under a heading that is longer.
  case columnMisspelled(as: String)
  /// Cells stand under no heading.
  case columnUnnamed(number: Int)
  /// A row has one cell, with text.
  case remarkInRow(_ text: String)
  /// A row is too short.
  case tooFewCells(_ count: Int, headings: Int)
  /// A row is too long.
  case tooManyCells(_ count: Int, headings: Int)
  /// A row is shorter or longer than the headings.
  case otherCells(_ count: Int, headings: Int)
  /// A row is the headings again.
  case headingsRepeated
  /// A row adds up others.
  case total(_ text: String)
  /// A row says what the columns count.
  case unitsAlone
  /// A row has one cell, and others must not be empty.
  case almostEmpty(_ text: String, lacking: [String])
  /// Several cells are empty that must not be.
  case emptyCells(_ columns: [String])
  /// Two rows are about the same.
  case rowTwice(row: Int)
  /// A table has no rows that it must have.
  case noRows(of: String)
  /// No row holds on the day asked.
  case noRowsThen(_ date: CalendarDate?)
  /// A table of a run has other columns.
  case columnsOfNoRun(_ headings: [String])

  /// What separates cells that are not separated by commas.
  public enum Separator: Message, CaseIterable {
    /// Tabs.
    case tabs
    /// Semicolons.
    case semicolons
    /// Vertical bars.
    case bars
  }
}
