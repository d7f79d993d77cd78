public import Foundation
import PlanWords
public import SupplyModel

/// The rows of one table of a case as they are written, for those who compare.
public struct CaseRows: Hashable, Sendable {
  /// The table's file.
  public let file: String
  /// Its rows, in the order of the file.
  public let rows: [NamedRow]

  /// A row and the name that tells it from the others.
  public struct NamedRow: Hashable, Sendable {
    /// The cells that name it, such as `bread` or `Iran persian-gulf`; the whole row when it has no
    /// name.
    public let name: String
    /// Its cells, heading by heading; empty cells and the columns `known` and `list` are left out.
    public let cells: [String: String]
  }

  /// The rows that hold on a day, table by table; nil is the latest of everything.
  ///
  /// - Throws: ``CaseProblems`` when files or cells cannot be read.
  public static func read(
    at url: URL, asOf date: CalendarDate?
  ) throws(CaseProblems) -> [CaseRows] {
    let reader = try reader(at: url, asOf: date)
    return CaseTables.all.map { CaseRows($0, reader.rows($0)) }
  }

  /// The rows that belong to a list, table by table.
  ///
  /// - Throws: ``CaseProblems`` when files or cells cannot be read, or there is no such list.
  public static func read(
    at url: URL, of list: String
  ) throws(CaseProblems) -> [CaseRows] {
    let reader = try reader(at: url, asOf: nil)
    let lists = CaseTables.all.flatMap { reader.allRows($0).compactMap { $0[NoteColumns.list] } }
    guard let wanted = ListVersion(list), lists.contains(wanted) else {
      let names = Set(lists.map(\.description)).sorted()
      throw CaseProblems(
        all: [
          CaseProblem(
            file: "--lists", found: list,
            AssumptionFault.noListOfCase(
              nearest: NearestName.nearest(to: list, among: names), all: names))
        ])
    }
    return CaseTables.all.map { table in
      CaseRows(table, reader.allRows(table).filter { $0[NoteColumns.list] == wanted })
    }
  }

  private static func reader(
    at url: URL, asOf date: CalendarDate?
  ) throws(CaseProblems) -> CaseReader {
    let log = ProblemLog()
    let reader = CaseReader(
      try CaseDirectory(at: url, of: .case, log: log), asOf: date, assumptions: [], log: log)
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
    return reader
  }

  private init(_ table: TableDeclaration, _ rows: [Row]) {
    file = table.file
    self.rows = rows.map { row in
      let parts = table.key.map { row.text(heading: $0) }
      let isNamed = !parts.isEmpty && !parts.contains("")
      let passedOver = [NoteColumns.known.heading, NoteColumns.list.heading]
      let filled = row.positions.filter { heading, position in
        !row.cells[position].isEmpty && !passedOver.contains(heading)
      }
      let name = isNamed ? parts : row.cells.filter { !$0.isEmpty }
      return NamedRow(
        name: name.joined(separator: " "), cells: filled.mapValues { row.cells[$0] })
    }
  }
}
