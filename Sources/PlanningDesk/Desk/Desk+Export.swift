import PlanWords
import CaseFiles
import Foundation
import Interchange
import SupplyModel
import WholeFiles

/// What `export` is asked to write.
public struct ExportRequest: Hashable, Sendable {
  /// The case folder, or the run's folder, CASE/plans/NAME.
  public var folder: String
  /// The workbook to write.
  public var workbook: String?
  /// The folder to write CSV tables to; it must not exist, or be empty.
  public var tables: String?
  /// The GeoJSON file to write.
  public var map: String?
  /// Whether tables and workbook have rows of HXL hashtags.
  public var hasHashtags: Bool
  /// Whether cells of CSV that a spreadsheet would run as formulas have an apostrophe before them.
  public var isForSpreadsheet: Bool

  /// Makes a request.
  public init(
    folder: String, workbook: String? = nil, tables: String? = nil, map: String? = nil,
    hasHashtags: Bool = false, isForSpreadsheet: Bool = false
  ) {
    self.folder = folder
    self.workbook = workbook
    self.tables = tables
    self.map = map
    self.hasHashtags = hasHashtags
    self.isForSpreadsheet = isForSpreadsheet
  }
}

extension Desk {
  /// Writes a case, or a run and its case, in the forms of other programs.
  ///
  /// A run is audited first. A case need not be fit to plan, so that it can be mended elsewhere.
  ///
  /// - Throws: `CaseProblems` when files cannot be read or written, or the run does not hold.
  public func export(_ request: ExportRequest) throws -> ExportedFiles {
    let sources = try ExportSources(request.folder, at: self)
    // What cannot be made should show before anything is written.
    let map = try request.map.map { _ in [UInt8](try sources.map()) }
    let workbook = try request.workbook.map { path in
      try sources.workbook(withHashtags: request.hasHashtags, for: path)
    }
    var files: [WrittenReport.File] = []
    if let path = request.workbook, let workbook {
      files.append(try Self.write(workbook, to: path))
    }
    if let folder = request.tables { files += try sources.writeTables(to: folder, request) }
    if let path = request.map, let map { files.append(try Self.write(map, to: path)) }
    return ExportedFiles(exported: request.folder, files: files)
  }
}

/// What is exported: a case, and a run of it if one was named.
struct ExportSources {
  let caseURL: URL
  let run: RunPlace?
  private let desk: Desk

  init(_ folder: String, at desk: Desk) throws {
    self.desk = desk
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    guard FileManager.default.fileExists(atPath: url.appending(path: "plan.json").path) else {
      (caseURL, run) = (url, nil)
      return
    }
    let place = RunPlace(path: folder)
    try Desk.requireHolds(try desk.audit(run: folder))
    (caseURL, run) = (URL(filePath: place.caseFolder, directoryHint: .isDirectory), place)
  }

  func workbook(withHashtags: Bool, for path: String) throws -> [UInt8] {
    try CaseWorkbook.bytes(
      of: try WrittenCase(at: caseURL),
      run: run.map { URL(filePath: $0.path, directoryHint: .isDirectory) },
      withHashtags: withHashtags, for: path)
  }
}

extension ExportSources {
  /// Writes every table as CSV, and those of a plan into a folder `plan` inside.
  fileprivate func writeTables(
    to folder: String, _ request: ExportRequest
  ) throws -> [WrittenReport.File] {
    var tables = try WrittenTable.all(inCase: caseURL).map { ($0, "") }
    if let run {
      let url = URL(filePath: run.path, directoryHint: .isDirectory)
      tables += try WrittenTable.all(inRun: url).map { ($0, "plan/") }
    }
    let files = tables.map { table, place in
      let tagged = request.hasHashtags ? table.withHashtags : table
      let shown = request.isForSpreadsheet ? tagged.guardedFromSpreadsheets.visible : tagged.visible
      return (name: "\(place)\(VisibleText.onOneLine(table.name)).csv", bytes: shown.bytes)
    }
    try WholeFolder.make(
      Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first }),
      at: folder)
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    return files.map { WrittenReport.File(path: root + $0.name, bytes: $0.bytes.count) }
  }

  /// The places and legs of the case, with what the plan carries, as GeoJSON.
  fileprivate func map() throws -> Data {
    guard let run else {
      let folder = try desk.cases.read(CaseRequest(folder: caseURL.path))
      return try PlanMap(folder.case, run: nil).bytes()
    }
    let record = try desk.run(run.path)
    let folder = try desk.cases.read(CaseRequest(ofRun: run.path, record))
    return try PlanMap(folder.case, run: record).bytes()
  }
}

/// The answer to `export`: what was written.
public struct ExportedFiles: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.export/1"
  /// The case or the run.
  public let exported: String
  /// The files.
  public let files: [WrittenReport.File]

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    files.map(\.sentence).joined(separator: "\n")
  }
}
