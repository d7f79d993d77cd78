import CaseFiles
import Foundation
import Interchange
import PlanWords

/// What `import` is asked to take in.
public struct ImportRequest: Hashable, Sendable {
  /// The file.
  public var file: String
  /// The case folder, which is made when it is not there.
  public var folder: String
  /// Whether sheets, rows and columns that are hidden are taken in too.
  public var takesHidden: Bool

  /// Makes a request.
  public init(file: String, folder: String, takesHidden: Bool = false) {
    self.file = file
    self.folder = folder
    self.takesHidden = takesHidden
  }

  var url: URL { URL(filePath: folder, directoryHint: .isDirectory) }
}

extension Desk {
  /// Makes or updates a case folder from a file of another program, whole or not at all.
  ///
  /// - Throws: `CaseProblems` with everything that must be fixed first, said of the file's cells.
  public static func importing(_ request: ImportRequest) throws -> ImportedCase {
    switch URL(filePath: request.file).pathExtension.lowercased() {
    case "xlsx", "xlsm": return try importWorkbook(request)
    case "geojson", "json": return try importPoints(request)
    default:
      throw CaseProblem(
        file: request.file, wrong: .formNotImported,
        fix: .workbookOrPoints)
    }
  }

  private static func importWorkbook(_ request: ImportRequest) throws -> ImportedCase {
    let isThere = FileManager.default.fileExists(
      atPath: request.url.appending(path: "datapackage.json").path)
    let old = isThere ? try WrittenTable.all(inCase: request.url) : []
    let read = try WorkbookTables.read(
      request.file, updating: old, withHidden: request.takesHidden)
    let settings = read.settings
    try refuse(read, settings, request)
    let outcome = try CaseUpdate(tables: read.written, settings: settings)
      .apply(to: request.url, made: isThere ? old : nil)
    return ImportedCase(
      request, outcome, tables: ImportedCase.lines(read.written, old, outcome),
      passedOver: read.passedOver)
  }

  private static func importPoints(_ request: ImportRequest) throws -> ImportedCase {
    let points = try PointFile(request.file)
    let old = try WrittenTable.all(inCase: request.url)
    guard let places = old.first(where: { $0.file == "places.csv" }) else {
      throw CaseProblem(
        file: "places.csv", wrong: .missing, fix: .addPlaces)
    }
    let (table, placed, leftOut) = try points.placed(in: places)
    let outcome = try CaseUpdate(tables: [table]).apply(to: request.url, made: old)
    return ImportedCase(
      request, outcome, tables: ImportedCase.lines([table], old, outcome), placed: placed,
      passedOver: leftOut)
  }

  /// Throws everything that is wrong, in the workbook and in the case as it would stand.
  private static func refuse(
    _ read: WorkbookTables, _ settings: [CaseSetting]?, _ request: ImportRequest
  ) throws {
    var problems = read.problems
    problems += (settings ?? []).compactMap(\.problem).map(read.problem)
    do {
      try CaseUpdate(tables: read.faithful, settings: settings).check(for: request.url)
    } catch let found as CaseProblems {
      // A cell that could not be taken is empty in the table; it is told of once.
      let told = Set(problems.map(\.file))
      problems += found.all.filter { !read.meant.contains($0.file) }.map(read.problem)
        .filter { !told.contains($0.file) }
    }
    guard problems.isEmpty else { throw CaseProblems(all: problems + read.hidden) }
  }
}

/// The answer to `import`: what was put into the case.
public struct ImportedCase: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.import/1"
  /// The file.
  public let file: String
  /// The case folder.
  public let folder: String
  /// Whether the folder was made.
  public let isNew: Bool
  /// The tables of the file.
  public let tables: [TakenTable]
  /// The places that points gave their coordinates; nil when the file holds no points.
  public let placed: [String]?
  /// What was not taken in.
  public let passedOver: [LeftOut]
  /// What its reader should know and need not fix.
  public let remarks: [String]

  /// A table that was put into the case.
  public struct TakenTable: Encodable, Hashable, Sendable {
    /// Its file.
    public let file: String
    /// Its rows.
    public let rows: Int
    /// Its rows before; nil when it was not there.
    public let rowsBefore: Int?
    /// Whether it says something else than before.
    public let isChanged: Bool
  }

  /// Something that was not taken in.
  public struct LeftOut: Encodable, Hashable, Sendable {
    /// What it is called in the file.
    public let name: String
    /// Why it was not taken in.
    public let why: String
  }

  init(
    _ request: ImportRequest, _ outcome: CaseUpdate.Outcome, tables: [TakenTable],
    placed: [String]? = nil,
    passedOver: [PassedOver]
  ) {
    file = request.file
    folder = request.folder
    isNew = outcome.isNew
    self.tables = tables
    self.placed = placed
    self.passedOver = passedOver.map { LeftOut(name: $0.part.text(), why: $0.reason.text()) }
    remarks = outcome.folder.remarks.map(\.description)
  }

  static func lines(
    _ new: [WrittenTable], _ old: [WrittenTable], _ outcome: CaseUpdate.Outcome
  ) -> [TakenTable] {
    new.map { table in
      let before = old.first { $0.file == table.file }
      return TakenTable(
        file: table.file, rows: table.dataRowCount, rowsBefore: before?.rows.count,
        isChanged: outcome.written.contains(table.file))
    }
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    let changed = tables.filter(\.isChanged)
    let message: IntakeMessage =
      isNew
      ? .made(folder, from: file)
      : .updated(folder, from: file, changed: changed.count, of: tables.count)
    let width = tables.map(\.file.count).max() ?? 0
    var lines = [message.text()] + (isNew ? tables : changed).map { $0.line(width) }
    if let placed { lines += Paragraph.lines(IntakeMessage.placed(placed).text()) }
    lines += passedOver.prefix(10).flatMap {
      Paragraph.lines(IntakeMessage.leftOut($0.name, why: $0.why).text())
    }
    if passedOver.count > 10 {
      lines.append(IntakeMessage.moreLeftOut(passedOver.count - 10).text())
    }
    lines += remarks.flatMap { Paragraph.lines($0) }
    return (lines + [IntakeMessage.next(folder: folder).text()]).joined(separator: "\n")
  }
}

extension ImportedCase.TakenTable {
  /// Its name, so wide, and its rows.
  fileprivate func line(_ width: Int) -> String {
    let name = file.padding(toLength: width, withPad: " ", startingAt: 0)
    let before = rowsBefore.flatMap { $0 == rows ? nil : $0 }
    let message: IntakeMessage = before.map { .rowsNow(rows, before: $0) } ?? .rows(rows)
    return "  \(name)  \(message.text())"
  }
}

extension WrittenTable {
  /// The rows under the headings, a row of hashtags left out.
  fileprivate var dataRowCount: Int {
    let isTagged = rows.first.map { row in
      row.contains { !$0.isEmpty } && row.allSatisfy { $0.isEmpty || $0.hasPrefix("#") }
    }
    return rows.count - (isTagged == true ? 1 : 0)
  }
}
