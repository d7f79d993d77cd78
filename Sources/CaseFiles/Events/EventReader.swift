public import Foundation
import PlanWords
import SupplyModel

/// Reads rows of events: their cells, the names in them, and what an event of each kind must say.
///
/// Nothing stops at the first problem, and nothing is given back when there is one.
public struct EventReader {
  private let names: NameBook
  private let unread: Set<String>
  let log = ProblemLog()

  /// Makes a reader that knows the names of a case.
  ///
  /// - Throws: ``CaseProblems`` when there is no such folder.
  public init(caseAt url: URL) throws(CaseProblems) {
    let aside = ProblemLog()
    let directory = try CaseDirectory(at: url, log: aside)
    guard directory.holds(CaseSettings.file) else {
      throw CaseProblems(
        all: [
          CaseProblem(file: url.path, EventFault.noCase)
        ])
    }
    let reader = CaseReader(directory, asOf: nil, assumptions: [], log: aside)
    names = reader.names
    unread = reader.unread
  }

  /// Reads a table whose headings are the fields of events, or, with a map, those of its sender.
  ///
  /// - Throws: ``CaseProblems`` with every problem of every row.
  public func rows(
    of bytes: [UInt8], in file: String, by map: ColumnMap? = nil
  ) throws(CaseProblems) -> [EventRow] {
    guard let map else {
      let declaration = EventColumns.table(file)
      let table = TableReader(declaration: declaration, log: log).table(from: bytes)
      return try checked(table.rows, saying: [:])
    }
    if let fault = FileEncoding.fault(of: bytes) {
      log.report(file, row: fault.row, fault.fault)
      throw CaseProblems(all: log.sorted)
    }
    let records = CSVRecord.all(in: bytes, of: file, log: log)
    return try rows(of: records.map { ($0.line, $0.cells) }, in: file, by: map)
  }

  /// Reads rows of texts, the first of them headings, each with the number that it has in its sheet.
  ///
  /// - Throws: ``CaseProblems`` with every problem of every row.
  public func rows(
    of sheet: [(number: Int, cells: [String])], in file: String, by map: ColumnMap
  ) throws(CaseProblems) -> [EventRow] {
    let rows = map.rows(of: sheet, in: file, log)
    return try checked(rows, saying: map.columns)
  }

  /// Checks an event that is given field by field.
  ///
  /// - Throws: ``CaseProblems`` with every problem, of the field called `--field`.
  public func row(_ fields: [EventField: String]) throws(CaseProblems) -> EventRow {
    let given = fields.sorted { $0.key < $1.key }
    let row = Row(
      file: "record add", line: 1, cells: given.map(\.value),
      positions: Dictionary(
        given.enumerated().map { ($1.key.rawValue, $0) }, uniquingKeysWith: { first, _ in first }))
    do throws(CaseProblems) {
      let checked = try checked([row], saying: [:])
      return EventRow(file: row.file, line: nil, fields: checked[0].fields)
    } catch {
      throw CaseProblems(all: error.all.map(\.ofOption))
    }
  }

  /// The rows, each with what it says, when all is right; a column is called as the sender calls it.
  private func checked(
    _ rows: [Row], saying columns: [String: String]
  ) throws(CaseProblems) -> [EventRow] {
    let own = ProblemLog()
    var events: [EventRow] = []
    let reader = TableReader(declaration: EventColumns.table(rows.first?.file ?? ""), log: own)
    for row in rows {
      let before = own.problems.count
      reader.checkCells(of: row, names: names)
      checkNames(of: row, own)
      if own.problems.count == before { EventRules(row: row, log: own).check() }
      events.append(EventRow(file: row.file, line: row.line, fields: Self.fields(of: row)))
    }
    for problem in own.problems.map({ $0.calling(columns) })
    where !log.problems.contains(where: { $0.row == problem.row && $0.column == problem.column }) {
      log.report(problem)
    }
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
    return events
  }

  private static func fields(of row: Row) -> [EventField: String] {
    var fields: [EventField: String] = [:]
    for field in EventField.allCases {
      let text = row.text(heading: field.rawValue)
      if !text.isEmpty { fields[field] = text.precomposedStringWithCanonicalMapping }
    }
    return fields
  }

  private func checkNames(of row: Row, _ log: ProblemLog) {
    for field in EventField.allCases {
      let (column, name) = (field.declaration, row.text(heading: field.rawValue))
      guard !name.isEmpty, !column.references.isEmpty, column.fault(name) == nil,
        !column.references.contains(where: { unread.contains($0.file) }),
        !names.has(name, anyOf: column.references)
      else { continue }
      let nearest =
        names.name(printedAs: name, anyOf: column.references)
        ?? NearestName.nearest(to: name, among: column.references.flatMap(names.all))
      log.report(
        row.file, row: row.line, column: field.rawValue, found: name,
        ReferenceFault.unknown(
          column.references, nearest: nearest, file: column.references[0].file))
    }
  }
}

extension CaseProblem {
  /// The problem as one of what was given to an option.
  fileprivate var ofOption: CaseProblem {
    said(of: column == EventField.kind.rawValue ? "kind" : "--\(column ?? "")").saying(column: nil)
  }

  /// The problem with its column called as the sender calls it.
  fileprivate func calling(_ columns: [String: String]) -> CaseProblem {
    guard let column, let called = columns[column] else { return self }
    return saying(column: called)
  }
}
