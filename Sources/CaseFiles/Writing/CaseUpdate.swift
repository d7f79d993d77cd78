public import Foundation
import PlanWords
import WholeFiles

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
  /// - Parameters:
  ///   - url: The folder.
  ///   - old: The tables that the update was made for; nil is whatever stands there.
  /// - Returns: What was written.
  /// - Throws: ``CaseProblems`` with everything that must be fixed first, and `FileError` when the files
  ///   cannot be written or the tables have changed since; the folder is then as it was.
  public func apply(to url: URL, made old: [WrittenTable]? = nil) throws -> Outcome {
    if try Self.isVacant(url) {
      let files = try files(updating: nil, named: url)
      let folder = try Self.reading(CaseDirectory(at: url, holding: files, log: ProblemLog()))
      try WholeFolder.make(files, at: url.path)
      return outcome(isNew: true, Set(files.keys), folder)
    }
    let update = try FolderUpdate(of: url.path)
    if let old, try WrittenTable.every(inCase: url).map(\.bytes) != old.map(\.bytes) {
      throw FileError(path: url.path, cause: .changedMeanwhile)
    }
    let files = try files(updating: url, named: url)
    let folder = try Self.reading(
      try CaseDirectory(at: url, replacing: files, log: ProblemLog()))
    return outcome(isNew: false, try update.write(files), folder)
  }

  /// Checks the case as it would stand, and writes nothing to it.
  ///
  /// - Throws: ``CaseProblems`` with everything that must be fixed first.
  public func check(for url: URL) throws {
    let log = ProblemLog()
    let isNew = try Self.isVacant(url)
    let files = try files(updating: isNew ? nil : url, named: url)
    _ = try Self.reading(
      isNew
        ? CaseDirectory(at: url, holding: files, log: log)
        : try CaseDirectory(at: url, replacing: files, log: log))
  }

  private func outcome(isNew: Bool, _ changed: Set<String>, _ folder: CaseFolder) -> Outcome {
    let files = [CaseSettings.file] + tables.map(\.file)
    return Outcome(
      isNew: isNew, written: files.filter(changed.contains),
      unchanged: files.filter { !changed.contains($0) }, folder: folder)
  }

  /// The bytes of the files that say something else than before, datapackage.json among them where its settings
  /// or its list of tables would.
  private func files(updating url: URL?, named place: URL) throws -> [String: [UInt8]] {
    let before = try url.map { try CaseDirectory(at: $0, log: ProblemLog()) }
    var files: [String: [UInt8]] = [:]
    var isListed = before != nil
    for table in tables {
      let old = before.flatMap {
        $0.holds(table.file) ? WrittenTable.read(table.file, nil, in: $0) : nil
      }
      if let old, table.says(old) { continue }
      files[table.file] = table.bytes
      isListed = isListed && old.map(table.hasShape(of:)) ?? false
    }
    if let settings {
      let bytes = try CaseSetting.file(with: settings, updating: url)
      if try before.map({ try !CaseSettings.isSame(bytes, in: $0) }) ?? true {
        files[CaseSettings.file] = bytes
        isListed = false
      }
    }
    if !isListed { try list(&files, updating: url, named: place) }
    return files
  }

  /// Puts the list of the tables as they would be into datapackage.json.
  private func list(
    _ files: inout [String: [UInt8]], updating url: URL?, named place: URL
  ) throws {
    let log = ProblemLog()
    let directory =
      try url.map { try CaseDirectory(at: $0, replacing: files, log: log) }
      ?? CaseDirectory(at: place, holding: files, log: log)
    let name = place.standardizedFileURL.lastPathComponent
    // What is wrong in a table is told of when the case is read, with everything else.
    guard directory.holds(CaseSettings.file),
      let package = try? DataPackage.refreshed(in: directory, named: name)
    else { return }
    files[CaseSettings.file] = package
  }

  private static func reading(_ directory: CaseDirectory) throws(CaseProblems) -> CaseFolder {
    try CaseReader(directory, asOf: nil, assumptions: [], periodDays: nil, log: directory.log)
      .folder()
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
    let directory = try CaseDirectory(at: url, log: ProblemLog())
    if directory.holds(CaseSettings.file) { return false }
    guard WholeFolder.isEmpty(url.path) else {
      throw refuse(.noCase(settings: CaseSettings.file))
    }
    return true
  }
}

extension WrittenTable {
  /// Whether both have the same cells, however they are written.
  fileprivate func says(_ other: WrittenTable) -> Bool {
    headings == other.headings && hashtags == other.hashtags && rows == other.rows
  }

  /// Whether a data package says the same of both.
  fileprivate func hasShape(of other: WrittenTable) -> Bool {
    headings == other.headings && (hashtags == nil) == (other.hashtags == nil)
  }
}

extension CaseSettings {
  /// Whether datapackage.json says the same already, however it is written.
  fileprivate static func isSame(_ bytes: [UInt8], in directory: CaseDirectory) throws -> Bool {
    guard directory.holds(file), let old = directory.bytes(of: file) else { return false }
    return try JSONTree.read(bytes, of: file) == (try? JSONTree.read(old, of: file))
  }
}
