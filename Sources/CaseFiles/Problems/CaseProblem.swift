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
  /// What is wrong with it.
  private let fault: AnyMessage
  /// What to do about it.
  private let remedy: AnyMessage

  /// Makes a problem of a fault, which says what is wrong and what to do.
  public init(
    file: String, row: Int? = nil, column: String? = nil, found: String? = nil,
    _ fault: some InputFault
  ) {
    self.init(file, row, column, found, fault, fault.fix)
  }

  /// Makes a problem of what was found and what to write.
  public init(
    file: String, row: Int? = nil, column: String? = nil, found: String? = nil, wrong: Found,
    fix: Write
  ) {
    self.init(file, row, column, found, wrong, fix)
  }

  /// Makes a problem of what was found in a cell and what to write there.
  public init(
    file: String, row: Int? = nil, column: String? = nil, found: String? = nil, wrong: CellFound,
    fix: CellWrite
  ) {
    self.init(file, row, column, found, wrong, fix)
  }

  private init(
    _ file: String, _ row: Int?, _ column: String?, _ found: String?, _ fault: some Message,
    _ remedy: some Message
  ) {
    (self.file, self.row, self.column, self.found) = (file, row, column, found)
    (self.fault, self.remedy) = (AnyMessage(fault), AnyMessage(remedy))
  }

  /// What is wrong, without a full stop.
  public var wrong: String { fault.text() }

  /// What to do, as a whole sentence.
  public var fix: String { remedy.text() }

  /// The same problem, said of another file, such as the cell of a workbook that became the row.
  public func said(of file: String) -> CaseProblem {
    CaseProblem(file, nil, column, found, fault, remedy)
  }

  /// The same problem, with its column called otherwise, as a sender calls it.
  func saying(column: String?) -> CaseProblem {
    CaseProblem(file, row, column, found, fault, remedy)
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
