import PlanWords
import CaseFiles
import Foundation

extension Desk {
  /// The tables that a case may have, or one of them with its columns.
  ///
  /// - Throws: `CaseProblem` when there is no such table.
  public static func schema(of table: String? = nil) throws -> SchemaReport {
    guard let table else { return SchemaReport(tables: CaseTables.all, isDetailed: false) }
    guard let declaration = CaseTables.table(named: table) else {
      let names = CaseTables.all.map(\.name)
      let nearest = NearestName.nearest(to: table, among: names)
      throw CaseProblem(
        file: "schema", found: table, wrong: .noTable,
        fix: nearest.map { .didYouMean($0) } ?? .table(names))
    }
    return SchemaReport(tables: [declaration], isDetailed: true)
  }

  /// Writes the list of tables in a case's datapackage.json anew, so that it fits its tables.
  ///
  /// - Throws: `CaseProblems` when the file or a heading row cannot be read.
  public static func refreshSchema(of folder: String) throws {
    try DataPackage.refresh(caseAt: URL(filePath: folder, directoryHint: .isDirectory))
  }
}

/// The answer to `schema`: tables and columns.
public struct SchemaReport: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.schema/1"
  /// The tables asked for.
  public let tables: [TableLine]
  private let page: String

  /// A table.
  public struct TableLine: Encodable, Hashable, Sendable {
    /// Its name.
    public let table: String
    /// Its file.
    public let file: String
    /// What its rows are.
    public let meaning: String
    /// Whether a case must have it.
    public let isRequired: Bool
    /// Its columns.
    public let columns: [ColumnLine]
  }

  /// A column.
  public struct ColumnLine: Encodable, Hashable, Sendable {
    /// Its heading.
    public let column: String
    /// Its unit; empty when it has none.
    public let unit: String
    /// What it means.
    public let meaning: String
    /// Whether no cell may be empty.
    public let isRequired: Bool
    /// What an empty cell means.
    public let standard: String
    /// The form of its cells.
    public let expected: String
  }

  private enum CodingKeys: String, CodingKey {
    case schema, tables
  }

  init(tables: [TableDeclaration], isDetailed: Bool) {
    page = isDetailed ? tables.map(Self.page).joined(separator: "\n\n") : CaseSchema.text
    self.tables = tables.map { table in
      TableLine(
        table: table.name, file: table.file, meaning: table.meaning, isRequired: table.isRequired,
        columns: table.allColumns.map { column in
          ColumnLine(
            column: column.heading, unit: column.unit, meaning: column.meaning,
            isRequired: column.isRequired, standard: column.standard, expected: column.expected)
        })
    }
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String { page }

  /// A table's columns, one under the other.
  private static func page(of table: TableDeclaration) -> String {
    let width = table.allColumns.map(\.heading.count).max() ?? 0
    let columns = table.allColumns.flatMap { column in
      let empty =
        column.isRequired
        ? "; never empty." : column.standard.isEmpty ? "." : "; empty: \(column.standard)."
      let heading = column.heading.padding(toLength: width + 2, withPad: " ", startingAt: 0)
      return Paragraph.lines(
        "\(column.meaning) Write \(column.expected)\(empty)", lead: heading)
    }
    return (["\(table.file): \(table.meaning)", ""] + columns).joined(separator: "\n")
  }
}
