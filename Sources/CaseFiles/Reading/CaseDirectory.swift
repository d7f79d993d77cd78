import Foundation
import PlanWords
import WholeFiles

/// The folder of a case: which files it holds, and reading them without leaving it.
struct CaseDirectory {
  /// The largest table that is read.
  static let mostBytes = 64 * 1024 * 1024

  let url: URL
  let log: ProblemLog
  /// Files that stand in place of those in the folder.
  private let files: [String: [UInt8]]

  /// A folder that is not there, as it would be with these files.
  init(at url: URL, holding files: [String: [UInt8]], log: ProblemLog) {
    (self.url, self.files, self.log) = (url, files, log)
  }

  /// A folder, some files of which may be replaced by others.
  ///
  /// - Throws: that the path is no folder.
  init(
    at url: URL, of kind: FileFault.FolderKind = .case, replacing files: [String: [UInt8]] = [:],
    log: ProblemLog
  ) throws(CaseProblems) {
    let path = url.path
    var isFolder: ObjCBool = false
    func refuse(_ fault: FileFault) -> CaseProblems {
      CaseProblems(all: [CaseProblem(file: path, fault)])
    }
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw refuse(.noFolder(kind))
    }
    guard isFolder.boolValue else {
      let isPacked = ["zip", "gz", "tgz", "7z"].contains(url.pathExtension.lowercased())
      throw refuse(isPacked ? .packed : .noDirectory)
    }
    self.url = url.resolvingSymlinksInPath()
    (self.log, self.files) = (log, files)
  }

  /// Whether something of that name is in the folder, a link included.
  func holds(_ file: String) -> Bool {
    files[file] != nil
      || (try? FileManager.default.attributesOfItem(atPath: place(of: file))) != nil
  }

  /// Where a file is to be read.
  private func place(of file: String) -> String { WholeFolder.place(of: file, in: url.path) }

  /// The names of everything in the folder, in order.
  var fileNames: [String] {
    let there = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return Set(there + WholeFolder.pendingNames(in: url.path) + files.keys).sorted()
  }

  /// The names of the CSV files in the folder, in order.
  var tableFiles: [String] {
    fileNames.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }
  }

  /// A file's bytes; nil, with a problem, when it cannot or must not be read.
  func bytes(of file: String) -> [UInt8]? {
    if let bytes = files[file] { return bytes }
    let target = URL(filePath: place(of: file)).resolvingSymlinksInPath()
    guard target.path.hasPrefix(url.path + "/") else {
      log.report(file, FileFault.linkOut)
      return nil
    }
    guard let facts = try? FileManager.default.attributesOfItem(atPath: target.path),
      facts[.type] as? FileAttributeType == .typeRegular
    else {
      log.report(file, FileFault.notPlain)
      return nil
    }
    let size = (facts[.size] as? NSNumber)?.intValue ?? 0
    guard size <= Self.mostBytes else {
      log.report(file, FileFault.tooLarge(megabytes: Self.mostBytes / 1024 / 1024))
      return nil
    }
    guard let content = try? Data(contentsOf: target) else {
      log.report(file, FileFault.unreadable)
      return nil
    }
    return [UInt8](content)
  }
}
