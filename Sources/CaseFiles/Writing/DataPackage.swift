public import Foundation
import PlanWords
import WholeFiles

/// Keeps datapackage.json in step with the tables, so that any Frictionless program can check them
/// (https://datapackage.org).
public enum DataPackage {
  /// Writes the list of resources of a case again; everything else in the file is kept.
  ///
  /// The fields of a table are those of its heading row, in its order; unknown columns are text.
  /// - Throws: ``CaseProblems`` when datapackage.json or a heading row cannot be read, and `FileError` when
  ///   the file cannot be written.
  public static func refresh(caseAt url: URL) throws {
    _ = try CaseDirectory(at: url, log: ProblemLog())
    let update = try FolderUpdate(of: url.path)
    let directory = try CaseDirectory(at: url, log: ProblemLog())
    let name = directory.url.lastPathComponent
    try update.write([CaseSettings.file: try refreshed(in: directory, named: name)])
  }

  /// The bytes of datapackage.json with the list of resources as they are.
  static func refreshed(in directory: CaseDirectory, named name: String) throws -> [UInt8] {
    let log = directory.log
    guard let bytes = directory.bytes(of: CaseSettings.file),
      let tree = try? JSONTree.read(bytes, of: CaseSettings.file),
      var members = tree.object
    else {
      log.report(CaseSettings.file, SettingFault.notObject)
      throw CaseProblems(all: log.sorted)
    }
    let resources = CaseTables.all.filter { directory.holds($0.file) }.compactMap { declaration in
      directory.bytes(of: declaration.file).map { bytes in
        let reader = TableReader(declaration: declaration, log: log)
        let table = reader.table(from: bytes)
        reader.checkCells(of: table, names: NameBook(rows: [:]))
        return resource(table)
      }
    }
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
    members["resources"] = .list(resources)
    members["name"] = members["name"] ?? .text(packageName(name))
    return [UInt8](try JSONTree.file(of: JSONTree.object(members)))
  }

  /// A package's name holds lower-case letters, digits, dots, underscores and hyphens only.
  static func packageName(_ folder: String) -> String {
    let allowed = folder.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
        ? character : "-"
    }
    return allowed.isEmpty ? "case" : String(allowed)
  }

  private static func resource(_ table: Table) -> JSONTree {
    let columns = Dictionary(
      table.declaration.allColumns.map { ($0.heading, $0) }, uniquingKeysWith: { first, _ in first }
    )
    let fields = table.headings.map { heading in
      columns[heading].map(field) ?? field(named: heading)
    }
    return resource(table.declaration, fields: fields, hasHashtags: table.hasHashtags)
  }

  /// The resource of a table whose columns are exactly those declared.
  static func resource(_ declaration: TableDeclaration) -> JSONTree {
    resource(declaration, fields: declaration.columns.map(field), hasHashtags: false)
  }

  private static func resource(
    _ declaration: TableDeclaration, fields: [JSONTree], hasHashtags: Bool
  ) -> JSONTree {
    var members: [String: JSONTree] = [
      "name": .text(declaration.name), "path": .text(declaration.file), "type": .text("table"),
      "description": .text(declaration.meaning), "format": .text("csv"),
      "mediatype": .text("text/csv"), "encoding": .text("utf-8"),
      "schema": .object(["fields": .list(fields), "missingValues": .list([.text("")])]),
    ]
    if hasHashtags { members["dialect"] = .object(["commentChar": .text("#")]) }
    return .object(members)
  }

  private static func field(named heading: String) -> JSONTree {
    .object(["name": .text(heading), "type": .text("string")])
  }

  private static func field(_ column: ColumnDeclaration) -> JSONTree {
    var constraints: [String: JSONTree] = [:]
    if column.isRequired { constraints["required"] = .bool(true) }
    if let pattern = column.schema.pattern { constraints["pattern"] = .text(pattern) }
    if !column.schema.words.isEmpty {
      constraints["enum"] = .list(column.schema.words.map(JSONTree.text))
    }
    if let minimum = column.schema.minimum { constraints["minimum"] = .number(minimum) }
    if let maximum = column.schema.maximum { constraints["maximum"] = .number(maximum) }
    var members: [String: JSONTree] = [
      "name": .text(column.heading), "type": .text(column.schema.type),
      "description": .text(column.meaning),
    ]
    if !constraints.isEmpty { members["constraints"] = .object(constraints) }
    return .object(members)
  }
}
