import CaseFiles
import Foundation
import Spreadsheets

/// What `export` is asked to write.
public struct ExportRequest: Hashable, Sendable {
  /// The case folder, or the run's folder, CASE/plans/NAME.
  public var folder: String
  /// The workbook to write.
  public var workbook: String?

  /// Makes a request.
  public init(folder: String, workbook: String? = nil) {
    self.folder = folder
    self.workbook = workbook
  }
}

extension Desk {
  /// Writes a case, or a run and its case, in the forms of other programs.
  ///
  /// A run is audited first. A case need not be fit to plan, so that it can be mended elsewhere.
  ///
  /// - Throws: `CaseProblems` when files cannot be read or written, or the run does not hold.
  public static func export(_ request: ExportRequest) throws -> ExportedFiles {
    let sources = try ExportSources(request.folder)
    var files: [WrittenReport.File] = []
    if let path = request.workbook {
      files.append(try write(try sources.workbook(withHashtags: false), to: path))
    }
    return ExportedFiles(exported: request.folder, files: files)
  }

  static func write(_ workbook: Workbook, to path: String) throws -> WrittenReport.File {
    do throws(WorkbookProblem) {
      try WorkbookWriter.write(workbook, to: path)
    } catch {
      throw CaseProblem(file: path, wrong: error.wrong, fix: error.fix)
    }
    let facts = try? FileManager.default.attributesOfItem(atPath: path)
    return WrittenReport.File(path: path, bytes: (facts?[.size] as? NSNumber)?.intValue ?? 0)
  }
}

/// What is exported: a case, and a run of it if one was named.
struct ExportSources {
  let caseURL: URL
  let run: RunPlace?

  init(_ folder: String) throws {
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    guard FileManager.default.fileExists(atPath: url.appending(path: "plan.json").path) else {
      (caseURL, run) = (url, nil)
      return
    }
    let place = RunPlace(path: folder)
    try Desk.requireHolds(try Desk.audit(run: folder))
    (caseURL, run) = (URL(filePath: place.caseFolder, directoryHint: .isDirectory), place)
  }

  func workbook(withHashtags: Bool) throws(CaseProblems) -> Workbook {
    try CaseWorkbook.workbook(
      settings: try CaseSetting.all(inCase: caseURL), tables: try WrittenTable.all(inCase: caseURL),
      run: run?.url, withHashtags: withHashtags)
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
