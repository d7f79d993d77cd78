import Foundation
import PlanWords

/// The folder of a case: which files it holds, and reading them without leaving it.
struct CaseDirectory {
  /// The largest table that is read.
  static let mostBytes = 64 * 1024 * 1024

  let url: URL
  let log: ProblemLog

  /// - Throws: that the path is no folder.
  init(at url: URL, of kind: FileFault.FolderKind = .case, log: ProblemLog) throws(CaseProblems) {
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
    self.log = log
  }

  /// Whether something of that name is in the folder, a link included.
  func holds(_ file: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: url.appending(path: file).path)) != nil
  }

  /// The names of everything in the folder, in order.
  var fileNames: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }

  /// The names of the CSV files in the folder, in order.
  var tableFiles: [String] {
    fileNames.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }
  }

  /// A file's bytes; nil, with a problem, when it cannot or must not be read.
  func bytes(of file: String) -> [UInt8]? {
    let place = url.appending(path: file)
    let target = place.resolvingSymlinksInPath()
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
