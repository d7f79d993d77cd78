public import PlanWords

/// One thing in a case or a run that its owner must fix.
public struct CaseProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it is called inside the folder, or what else was read.
  public let file: String
  /// The line on which the row starts, the heading row being 1; nil when it is no matter of a row.
  public let row: Int?
  /// The heading of the column, or the key in a JSON file.
  public let column: String?
  /// What stands there.
  public let found: String?
  /// What is wrong with it, without a full stop.
  public let wrong: String
  /// What to do, as a whole sentence.
  public let fix: String

  /// Makes a problem.
  public init(
    file: String, row: Int? = nil, column: String? = nil, found: String? = nil, wrong: String,
    fix: String
  ) {
    self.file = file
    self.row = row
    self.column = column
    self.found = found
    self.wrong = wrong
    self.fix = fix
  }

  /// Makes a problem of what was found and what to write.
  public init(
    file: String, row: Int? = nil, column: String? = nil, found: String? = nil, wrong: Found,
    fix: Write
  ) {
    self.init(
      file: file, row: row, column: column, found: found, wrong: wrong.text(), fix: fix.text())
  }

  /// The problem in one line.
  ///
  /// For example `needs.csv:14: column "due": "1941-13-01" is not a date. Write YYYY-MM-DD.`
  public var description: String {
    let place = row.map { "\(file):\($0)" } ?? file
    let kind = file.hasSuffix(".json") ? "key" : "column"
    let cell = column.map { " \(kind) \"\(VisibleText.onOneLine($0))\":" } ?? ""
    let quoted = found.map { " \"\(Self.shortened($0))\"" } ?? ""
    return VisibleText.onOneLine("\(place):\(cell)\(quoted) \(wrong). \(fix)")
  }

  /// Long cells and line breaks would hide the message that they stand in.
  private static func shortened(_ text: String) -> String {
    let oneLine = VisibleText.onOneLine(String(text.prefix(60)))
    return text.count > 60 ? oneLine + "…" : oneLine
  }
}
