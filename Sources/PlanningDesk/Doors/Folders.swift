public import CaseFiles
import Foundation

/// Cases that lie in folders: a request names the path.
public struct CaseFolders: CaseSource {
  /// Makes a source of every folder that the process may read.
  public init() {}

  /// Reads a case from its folder.
  public func read(_ request: CaseRequest) throws(CaseProblems) -> CaseFolder {
    var assumed: [Assumption] = []
    var problems: [CaseProblem] = []
    for text in request.assumptions {
      do throws(CaseProblem) { assumed.append(try Assumption(text)) } catch {
        problems.append(error)
      }
    }
    let url = URL(filePath: request.folder, directoryHint: .isDirectory)
    let reading = Result { () throws(CaseProblems) in
      try CaseFolder.read(
        at: url, asOf: request.asOf, assumptions: assumed, periodDays: request.periodDays)
    }
    if case .failure(let found) = reading { problems += found.all }
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
    return try RecordedCase.begin(try reading.get(), at: url, asOf: request.asOf)
  }
}

/// Runs that lie in folders of their own: CASE/plans/NAME is the path.
public struct RunFolders: RunStore {
  /// Makes a store of every folder that the process may read and write.
  public init() {}

  /// The files in a run's folder.
  public func files(of run: String) throws(CaseProblems) -> RunFiles {
    try RunFolder.files(at: URL(filePath: run, directoryHint: .isDirectory))
  }

  /// Whether there is such a folder, or a file of that name.
  public func holds(_ run: String) -> Bool { FileManager.default.fileExists(atPath: run) }

  /// Writes the files into a folder that is made for them.
  public func keep(_ files: RunFiles, as run: String) throws {
    try RunFolder.write(files, to: URL(filePath: run, directoryHint: .isDirectory))
  }
}
