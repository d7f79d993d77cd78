import PlanWords
import SupplyModel

/// What the columns of a sender's tables say, in fields of events.
///
/// It is a table itself: `field`, and either the `column` that says it or a `value` for all rows; with `when`, the
/// value where the column says so; with `form`, how the column writes dates, such as `DD/MM/YYYY`.
public struct ColumnMap: Sendable {
  private struct Line: Sendable {
    let field: EventField
    let column: String
    let when: String
    let value: String
    let form: String
  }

  private let lines: [Line]

  /// Reads a map.
  ///
  /// - Throws: ``CaseProblems`` with everything that must be corrected in it.
  public init(_ bytes: [UInt8], of file: String) throws(CaseProblems) {
    let log = ProblemLog()
    let declaration = ColumnMapColumns.table(file)
    let reader = TableReader(declaration: declaration, log: log)
    let table = reader.table(from: bytes)
    reader.checkCells(of: table, names: NameBook(rows: [:]))
    for row in table.rows
    where row.text(ColumnMapColumns.column).isEmpty && row.text(ColumnMapColumns.value).isEmpty {
      log.report(row, ColumnMapColumns.column, ColumnMapFault.neither)
    }
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
    lines = table.rows.compactMap { row in
      row[ColumnMapColumns.field].map { field in
        Line(
          field: field, column: row.text(ColumnMapColumns.column),
          when: row.text(ColumnMapColumns.when),
          value: row.text(ColumnMapColumns.value), form: row.text(ColumnMapColumns.form))
      }
    }
  }

  /// The map of a sheet whose headings are fields of events; other headings say nothing.
  public static func ownFields(_ sheet: [(number: Int, cells: [String])]) -> ColumnMap {
    let fields = sheet.first?.cells.compactMap { EventField(rawValue: $0) } ?? []
    return ColumnMap(
      lines: fields.map {
        Line(field: $0, column: $0.rawValue, when: "", value: "", form: "")
      })
  }

  private init(lines: [Line]) { self.lines = lines }

  /// The sender's heading for each field that it says.
  var columns: [String: String] {
    Dictionary(
      lines.filter { !$0.column.isEmpty }.map { ($0.field.rawValue, $0.column) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The rows under the headings, in fields.
  func rows(
    of sheet: [(number: Int, cells: [String])], in file: String, _ log: ProblemLog
  ) -> [Row] {
    func isBlank(_ cells: [String]) -> Bool {
      cells.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
    guard let first = sheet.firstIndex(where: { !isBlank($0.cells) }) else {
      log.report(file, ColumnMapFault.noHeadings)
      return []
    }
    let headings = sheet[first].cells
    var missing: Set<String> = []
    for line in lines where !line.column.isEmpty && !headings.contains(line.column) {
      guard missing.insert(line.column).inserted else { continue }
      let nearest = NearestName.nearest(to: line.column, among: headings)
      log.report(
        file, row: sheet[first].number, column: line.column,
        ColumnMapFault.columnMissing(nearest: nearest))
    }
    guard missing.isEmpty else { return [] }
    return sheet[(first + 1)...].filter { !isBlank($0.cells) }.compactMap { row in
      guard row.cells.count == headings.count else {
        log.report(
          file, row: row.number,
          ColumnMapFault.width(row.cells.count, headings: headings.count))
        return nil
      }
      let cells = Dictionary(zip(headings, row.cells), uniquingKeysWith: { first, _ in first })
      return self.row(cells, number: row.number, in: file, log)
    }
  }

  private func row(
    _ cells: [String: String], number: Int, in file: String, _ log: ProblemLog
  ) -> Row {
    var positions: [String: Int] = [:]
    var texts: [String] = []
    for field in EventField.allCases {
      let own = lines.filter { $0.field == field }
      guard !own.isEmpty else { continue }
      positions[field.rawValue] = texts.count
      let text = own.lazy.compactMap { Self.text($0, cells) }.first
      let said = own.lazy.filter { !$0.when.isEmpty }.compactMap { cells[$0.column] }
        .first { !$0.isEmpty }
      if text == nil, let said {
        log.report(
          file, row: number, column: own.first { !$0.column.isEmpty }?.column, found: said,
          ColumnMapFault.notInMap(field: field.rawValue))
      }
      texts.append(text ?? "")
    }
    return Row(file: file, line: number, cells: texts, positions: positions)
  }

  /// What a line of the map makes of a row; nil when it says nothing of it.
  private static func text(_ line: Line, _ cells: [String: String]) -> String? {
    guard !line.column.isEmpty else { return line.value }
    let cell = LabelText.plain(cells[line.column] ?? "")
    guard !cell.isEmpty else { return nil }
    guard line.when.isEmpty else {
      return cell.lowercased() == line.when.lowercased() ? line.value : nil
    }
    return line.form.isEmpty ? cell : date(cell, in: line.form) ?? cell
  }

  /// A date in another form, as YYYY-MM-DD; nil when it is not in that form.
  private static func date(_ text: String, in form: String) -> String? {
    func parts(_ text: String) -> [String] {
      text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let (wanted, given) = (parts(form.uppercased()), parts(text))
    guard wanted.count == 3, given.count >= 3 else { return nil }
    func number(_ letter: Character) -> Int? {
      wanted.firstIndex { $0.first == letter }.flatMap { Int(given[$0]) }
    }
    guard let year = number("Y"), let month = number("M"), let day = number("D") else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)?.description
  }
}
