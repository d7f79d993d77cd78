import PlanWords
import CaseFiles
import Foundation
import PlanReports
import SupplyModel

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
    let texts = try request.pictures.map { name in (name, try Self.picture(name, of: sheet)) }
    try Self.makeFolder(request.pictureFolder)
    let files = try texts.map { name, text in
      try Self.write(text, to: request.pictureFolder.withSlash + "\(name).svg")
    }
    return WrittenReport(run: request.run, files: files)
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
    try write(Data(text.utf8), to: path)
  }

  static func write(_ bytes: Data, to path: String) throws -> WrittenReport.File {
    try OutputFile.write(bytes, to: path)
    return WrittenReport.File(path: path, bytes: bytes.count)
  }

  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        at: URL(filePath: path, directoryHint: .isDirectory), withIntermediateDirectories: true)
    } catch {
      throw FileFailure.problem(of: error, writing: path)
    }
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
