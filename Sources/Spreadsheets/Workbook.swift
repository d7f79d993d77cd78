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

/// What keeps a workbook from being read or written.
public struct WorkbookProblem: Error, Hashable, Sendable {
  /// What is wrong, without a full stop.
  public let wrong: String
  /// What to do, as a whole sentence.
  public let fix: String

  init(_ wrong: String, _ fix: String) {
    self.wrong = wrong
    self.fix = fix
  }
}

/// The names of cells, as spreadsheet programs show them.
public enum CellName {
  /// The letters of a column, the first being 0: `A`, `B` … `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [Character] = []
    var rest = column + 1
    while rest > 0 {
      let letter = UInt8((rest - 1) % 26)
      letters.append(Character(UnicodeScalar(UInt8(ascii: "A") + letter)))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }

  /// The name of a cell with its sheet, such as `needs!B7` or `'my notes'!B7`.
  public static func name(sheet: String, row: Int, column: Int = 0) -> String {
    let isPlain = sheet.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == UInt8(ascii: "_") || byte >= 128
    }
    let tab = isPlain ? sheet : "'\(sheet.replacing("'", with: "''"))'"
    return "\(tab)!\(letters(ofColumn: column))\(row)"
  }

  /// Reads a name such as `B7`; nil when it is none, or lies outside every sheet.
  public static func position(_ name: some StringProtocol) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in name.utf8 {
      switch byte {
      case 65...90 where row == 0: column = column * 26 + Int(byte - 64)
      case 48...57 where column > 0: row = row * 10 + Int(byte - 48)
      default: return nil
      }
      guard column <= SheetLimits.mostColumns, row <= SheetLimits.mostRows else { return nil }
    }
    return row > 0 && column > 0 ? (row, column - 1) : nil
  }
}

/// What a sheet can hold in any spreadsheet program.
public enum SheetLimits {
  /// The most rows.
  public static let mostRows = 1_048_576
  /// The most columns.
  public static let mostColumns = 16_384
  /// The most characters of a cell, counted in UTF-16.
  public static let mostCharacters = 32_767
  /// The most characters of a sheet's name, counted in UTF-16.
  public static let mostNameCharacters = 31

  /// What keeps a text from being the name of a sheet; nil when nothing does.
  public static func fault(ofSheetName name: String) -> String? {
    if name.isEmpty { return "is empty" }
    if name.utf16.count > mostNameCharacters {
      return "is longer than \(mostNameCharacters) characters"
    }
    if name.contains(where: { "[]:*?/\\".contains($0) }) { return "holds one of [ ] : * ? / \\" }
    if name.hasPrefix("'") || name.hasSuffix("'") { return "starts or ends with an apostrophe" }
    return nil
  }

  /// What keeps a text from standing in a cell; nil when nothing does.
  public static func fault(ofText text: String) -> String? {
    if text.utf16.count > mostCharacters {
      return "is longer than \(mostCharacters) characters, the most that a cell holds"
    }
    if text.unicodeScalars.contains(where: { $0.value == 0 || $0.value & 0xFFFE == 0xFFFE }) {
      return "holds a character that no workbook can hold"
    }
    return nil
  }
}
