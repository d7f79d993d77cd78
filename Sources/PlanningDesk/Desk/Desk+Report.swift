import PlanWords
import CaseFiles
import Foundation
import PlanReports
import SupplyModel
import WholeFiles

/// What `report` is asked to write.
public struct ReportRequest: Hashable, Sendable {
  /// The run's folder, CASE/plans/NAME.
  public var run: String
  /// The HTML file; nil is report.html in the run's folder.
  public var output: String?
  /// Pictures to write instead, each `map`, `timeline`, `corridors` or `stocks`.
  public var pictures: [String]
  /// The folder for the pictures.
  public var pictureFolder: String

  /// Makes a request for the HTML file, unless pictures are named.
  public init(
    run: String, output: String? = nil, pictures: [String] = [], pictureFolder: String = ""
  ) {
    self.run = run
    self.output = output
    self.pictures = pictures
    self.pictureFolder = pictureFolder
  }
}

extension Desk {
  /// The pictures that `report` can write.
  public static var pictures: [String] { Picture.allCases.map(\.rawValue) }

  /// Writes a run as an HTML report, or as pictures.
  ///
  /// Case and run are read from their files and audited; nothing is solved.
  ///
  /// - Throws: `CaseProblems` when they cannot be read, do not hold, or the case was changed since; or
  ///   when a file cannot be written.
  public func report(_ request: ReportRequest) throws -> WrittenReport {
    let sheet = ReportContent((try AuditedRun.holding(request.run, at: self)).sheet)
    guard !request.pictures.isEmpty else {
      let path = request.output ?? request.run.withSlash + "report.html"
      return WrittenReport(
        run: request.run, files: [try Self.write(HTMLReport(sheet).text, to: path)])
    }
    return WrittenReport(run: request.run, files: try Self.write(request, of: sheet))
  }

  private static func write(
    _ request: ReportRequest, of sheet: ReportContent
  ) throws -> [WrittenReport.File] {
    var pictures: [String: [UInt8]] = [:]
    for name in request.pictures {
      pictures["\(name).svg"] = [UInt8](try picture(name, of: sheet).utf8)
    }
    let folder = request.pictureFolder
    if WholeFolder.isEmpty(folder) || !FileManager.default.fileExists(atPath: folder) {
      try WholeFolder.make(pictures, at: folder)
    } else {
      let ours = Set(Desk.pictures.map { "\($0).svg" })
      try FolderUpdate(of: folder).write(pictures, exchanging: .whenItHoldsOnly(ours))
    }
    return pictures.sorted { $0.key < $1.key }.map { name, bytes in
      WrittenReport.File(path: folder.withSlash + name, bytes: bytes.count)
    }
  }

  /// Refuses a run that does not hold for its case as it stands.
  ///
  /// - Throws: `CaseProblems` when the case was changed since, of whose plan nothing else is said then;
  ///   ``RefusedRun`` when the run does not hold.
  static func requireHolds(_ audit: RunAudit) throws {
    guard audit.changedFiles.isEmpty else {
      throw CaseProblems(
        all: audit.changedFiles.map { change in
          CaseProblem(
            file: change.file, wrong: .fileSincePlan(change.change), fix: .planAgainAndTake)
        })
    }
    guard audit.holds else { throw RefusedRun(problems: refusals(audit)) }
  }

  /// What stands against a run.
  private static func refusals(_ audit: RunAudit) -> [CaseProblem] {
    audit.faults.map { fault in
      CaseProblem(
        file: audit.run,
        wrong: .doesNotHold(fault: fault.hasSuffix(".") ? String(fault.dropLast()) : fault),
        fix: .planAgain)
    }
  }

  private static func picture(_ name: String, of sheet: ReportContent) throws -> String {
    guard let picture = Picture(rawValue: name) else {
      throw CaseProblem(
        file: "--svg", found: name, wrong: .noPicture,
        fix: .oneOf(pictures))
    }
    guard let text = picture.file(of: sheet) else {
      throw picture == .map
        ? CaseProblem(
          file: "places.csv", wrong: .noCoordinates,
          fix: .fillInCoordinates)
        : CaseProblem(
          file: "stocks.csv", wrong: .nothingInStore,
          fix: .leaveOut(name))
    }
    return text
  }

  static func write(_ text: String, to path: String) throws -> WrittenReport.File {
    try write([UInt8](text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(FileError) -> WrittenReport.File {
    try WholeFile.write(bytes, to: path)
    return WrittenReport.File(path: path, bytes: bytes.count)
  }
}

extension String {
  fileprivate var withSlash: String { hasSuffix("/") ? self : self + "/" }
}

/// The answer to `report`: what was written.
public struct WrittenReport: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.report/1"
  /// The run.
  public let run: String
  /// The files.
  public let files: [File]

  /// A file that was written.
  public struct File: Encodable, Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// Its size.
    public let bytes: Int

    /// Where it is and how large, in words.
    var sentence: String {
      "Written to \(path) (\(Figure.whole(max(1, Double(bytes) / 1000))) kB)."
    }
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    files.map(\.sentence).joined(separator: "\n")
  }
}
