public import Foundation
import WholeFiles

/// A case as it is written: settings and tables as text, whether or not they make sense.
public struct WrittenCase: Sendable {
  /// The settings.
  public let settings: [CaseSetting]
  /// Every table: first those that Corridor knows, in its order, then the others.
  public let tables: [WrittenTable]

  /// Reads a case folder.
  ///
  /// - Throws: ``CaseProblems`` with every file that cannot be cut into its parts.
  public init(at url: URL) throws(CaseProblems) {
    let lock = FolderLock.reading(url.path)
    defer { withExtendedLifetime(lock) {} }
    settings = try CaseSetting.all(in: try CaseDirectory(at: url, log: ProblemLog()))
    tables = try WrittenTable.every(inCase: url)
  }

  /// Takes in the files of a case that lies in no folder.
  ///
  /// - Throws: ``CaseProblems`` with every file that cannot be cut into its parts.
  public init(files: [String: [UInt8]]) throws(CaseProblems) {
    let directory = CaseDirectory(
      at: URL(filePath: "case"), holding: files, log: ProblemLog())
    settings = try CaseSetting.all(in: directory)
    tables = try WrittenTable.every(in: directory)
  }
}
