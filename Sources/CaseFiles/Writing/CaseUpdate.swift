public import Foundation
import PlanWords

/// New files for a case folder, checked with the rest of the case before any of them is put there.
public struct CaseUpdate: Sendable {
  /// The tables.
  public var tables: [WrittenTable]
  /// The settings; nil leaves datapackage.json as it is, its list of tables apart.
  public var settings: [CaseSetting]?

  /// Makes an update.
  public init(tables: [WrittenTable], settings: [CaseSetting]? = nil) {
    self.tables = tables
    self.settings = settings
  }

  /// What an update did.
  public struct Outcome: Sendable {
    /// Whether the case was not there before.
    public let isNew: Bool
    /// The files written, in order; a file that says the same as before is left alone.
    public let written: [String]
    /// The files of the update that say the same as before.
    public let unchanged: [String]
    /// The case as it stands now.
    public let folder: CaseFolder
  }

  /// Puts the files into a case folder, which is made when it is not there, all of them or none.
  ///
  /// - Throws: ``CaseProblems`` with everything that must be fixed first, and whatever keeps files
  ///   from being written; the folder is then as it was.
  public func apply(to url: URL) throws -> Outcome {
    let isNew = try Self.isVacant(url)
    return try inStaging(for: url, isNew: isNew) { staging in
      let folder = try CaseFolder.read(at: staging)
      let files = [CaseSettings.file] + tables.map(\.file)
      return try Self.place(staging, folder, at: url, files: files, isNew: isNew)
    }
  }

  /// Checks the case as it would stand, and writes nothing to it.
  ///
  /// - Throws: ``CaseProblems`` with everything that must be fixed first.
  public func check(for url: URL) throws {
    let isNew = try Self.isVacant(url)
    _ = try inStaging(for: url, isNew: isNew) { try CaseFolder.read(at: $0) }
  }

  /// Puts the case as it would stand into a folder beside it, which is removed afterwards.
  private func inStaging<Result>(
    for url: URL, isNew: Bool, _ body: (URL) throws -> Result
  ) throws -> Result {
    let staging = try Self.staging(beside: url)
    defer { try? FileManager.default.removeItem(at: staging) }
    if !isNew { try Self.copyTables(of: url, to: staging) }
    if let settings {
      let bytes = try CaseSetting.file(with: settings, updating: isNew ? nil : url)
      try Data(bytes).write(to: staging.appending(path: CaseSettings.file))
    }
    for table in tables { try Data(table.bytes).write(to: staging.appending(path: table.file)) }
    let package = staging.appending(path: CaseSettings.file).path
    if FileManager.default.fileExists(atPath: package) {
      // What is wrong in a table is told of when the case is read, with everything else.
      try? DataPackage.refresh(caseAt: staging, named: url.standardizedFileURL.lastPathComponent)
    }
    return try body(staging)
  }

  /// Whether a case can be made there; false when there is one to update.
  private static func isVacant(_ url: URL) throws(CaseProblems) -> Bool {
    func refuse(_ fault: FolderFault) -> CaseProblems {
      CaseProblems(all: [CaseProblem(file: url.path, fault)])
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      return true
    }
    guard isFolder.boolValue else {
      throw refuse(.noFolderOfCase)
    }
    let package = url.appending(path: CaseSettings.file).path
    if FileManager.default.fileExists(atPath: package) { return false }
    let content = try? FileManager.default.contentsOfDirectory(atPath: url.path)
    guard content?.isEmpty == true else {
      throw refuse(.noCase(settings: CaseSettings.file))
    }
    return true
  }

  /// A folder on the same disk, so that files can be moved from it at once.
  private static func staging(beside url: URL) throws -> URL {
    let whole = url.standardizedFileURL
    let parent = whole.deletingLastPathComponent()
    let staging = parent.appending(
      path: ".\(whole.lastPathComponent).\(UUID().uuidString)", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: false)
    } catch {
      throw CaseProblems(
        all: [
          CaseProblem(
            file: parent.path, FolderFault.notWritable)
        ])
    }
    return staging
  }

  private static func copyTables(of url: URL, to staging: URL) throws {
    let log = ProblemLog()
    let directory = try CaseDirectory(at: url, log: log)
    for file in directory.tableFiles + [CaseSettings.file] {
      guard let bytes = directory.bytes(of: file) else { continue }
      try Data(bytes).write(to: staging.appending(path: file))
    }
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
  }
}

extension CaseUpdate {
  private static func place(
    _ staging: URL, _ folder: CaseFolder, at url: URL, files: [String], isNew: Bool
  ) throws -> Outcome {
    let changed = files.filter { file in
      let new = try? Data(contentsOf: staging.appending(path: file))
      return new != (try? Data(contentsOf: url.appending(path: file)))
    }
    if isNew {
      // An empty folder may stand there; it gives way.
      if FileManager.default.fileExists(atPath: url.path) {
        try FileManager.default.removeItem(at: url)
      }
      try FileManager.default.moveItem(at: staging, to: url)
    } else {
      try replace(changed, in: url, from: staging)
    }
    return Outcome(
      isNew: isNew, written: changed, unchanged: files.filter { !changed.contains($0) },
      folder: folder)
  }

  /// Writes files into a folder; when one cannot be written, the others get back what they held.
  private static func replace(_ files: [String], in url: URL, from staging: URL) throws {
    var before: [(target: URL, content: Data?)] = []
    do {
      for file in files {
        let target = url.appending(path: file).resolvingSymlinksInPath()
        let content = try Data(contentsOf: staging.appending(path: file))
        before.append((target, try? Data(contentsOf: target)))
        try content.write(to: target, options: .atomic)
      }
    } catch {
      for (target, content) in before {
        if let content {
          try? content.write(to: target, options: .atomic)
        } else {
          try? FileManager.default.removeItem(at: target)
        }
      }
      throw CaseProblems(
        all: [
          CaseProblem(
            file: url.path, FolderFault.unchanged)
        ])
    }
  }
}
