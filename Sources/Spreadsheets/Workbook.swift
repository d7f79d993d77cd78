public import SupplyModel

/// A workbook: sheets of cells.
public struct Workbook: Hashable, Sendable {
  /// The sheets, in the order of their tabs.
  public var sheets: [WorkbookSheet]

  /// Makes a workbook.
  public init(sheets: [WorkbookSheet]) { self.sheets = sheets }
}

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

/// What one cell of a sheet holds.
public enum CellContent: Hashable, Sendable {
  /// Text, whatever it looks like.
  case text(String)
  /// A number.
  case number(Double)
  /// A day of the calendar.
  case date(CalendarDate)
  /// A day with a time of day, in the form of ISO 8601.
  case moment(String)
  /// True or false.
  case flag(Bool)
  /// An error that the spreadsheet program put there, such as `#N/A`.
  case fault(String)
  /// A formula whose value the file does not hold.
  case unvaluedFormula
  /// A date before 1 March 1900, which spreadsheet programs number each in its own way.
  case ambiguousDate
}

/// How a column of a sheet looks.
public struct SheetColumn: Hashable, Sendable {
  /// What its cells are formatted for.
  public enum Form: Hashable, Sendable {
    /// Text, so that what is typed there stays as it is typed.
    case text
    /// Numbers.
    case number
    /// Dates.
    case date
  }

  /// What its cells are formatted for.
  public var form: Form
  /// Whether its heading is set off as one whose cells may not be empty.
  public var isRequired: Bool
  /// The words that its cells may hold, offered as a list; empty is any.
  public var words: [String]

  /// Makes a column.
  public init(form: Form, isRequired: Bool = false, words: [String] = []) {
    self.form = form
    self.isRequired = isRequired
    self.words = words
  }
}
