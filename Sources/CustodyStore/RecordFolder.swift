public import CaseFiles
public import CustodyLog
public import Foundation
import GRDB
import PlanWords

/// The record of a case as it lies in the case's folder.
///
/// Commands add to record.sqlite; record.jsonl is what people exchange and keep under version control. The record is
/// what either of them holds.
public struct RecordFolder {
  /// The name of the exchanged file.
  public static let linesFile = "record.jsonl"
  /// The name of the database.
  public static let databaseFile = RecordDatabase.file

  private let url: URL
  private let patience: Double

  /// The record of the case in a folder.
  ///
  /// - Parameters:
  ///   - url: The folder.
  ///   - patience: How many seconds it waits for another writer.
  public init(caseAt url: URL, patience: Double = 10) {
    self.url = url
    self.patience = patience
  }

  private var database: URL { url.appending(path: RecordDatabase.file) }

  /// Whether anything was ever recorded.
  public var isThere: Bool {
    [Self.linesFile, RecordDatabase.file].contains {
      FileManager.default.fileExists(atPath: url.appending(path: $0).path)
    }
  }

  /// The record; empty when nothing was recorded.
  ///
  /// - Throws: `CaseProblems` when a file of it cannot be read, or says what is no event.
  public func record() throws(CaseProblems) -> CaseRecord {
    try lines().united(with: stored())
  }

  private func lines() throws(CaseProblems) -> CaseRecord {
    let file = url.appending(path: Self.linesFile)
    guard FileManager.default.fileExists(atPath: file.path) else { return CaseRecord() }
    guard let bytes = try? Data(contentsOf: file) else {
      throw CaseProblems(
        all: [CaseProblem(file: Self.linesFile, wrong: .notReadable, fix: .checkPath)])
    }
    return try CaseRecord(lines: [UInt8](bytes), of: Self.linesFile)
  }

  private func stored() throws(CaseProblems) -> CaseRecord {
    guard FileManager.default.fileExists(atPath: database.path) else { return CaseRecord() }
    return try Self.telling {
      guard FileManager.default.isWritableFile(atPath: url.path),
        FileManager.default.isWritableFile(atPath: database.path)
      else { return try readFromCopy() }
      let opened = try RecordDatabase(at: database, patience: patience)
      defer { try? opened.shut() }
      return try opened.record()
    }
  }

  /// Reads where nothing may be written: SQLite wants to write beside the file even to read it.
  private func readFromCopy() throws -> CaseRecord {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    for ending in ["", "-wal"] {
      let source = URL(filePath: database.path + ending)
      guard FileManager.default.fileExists(atPath: source.path) else { continue }
      try Data(contentsOf: source).write(to: scratch.appending(path: source.lastPathComponent))
    }
    let opened = try RecordDatabase(
      at: scratch.appending(path: RecordDatabase.file), patience: patience)
    defer { try? opened.shut() }
    return try opened.record()
  }

  /// Adds the events that a closure makes of the record, all of them or none; when this returns they lie on the disk.
  ///
  /// - Returns: The events that were not there before.
  /// - Throws: `CaseProblems` when the record cannot be read or written to, and whatever the closure throws.
  public func append(
    _ made: (CaseRecord) throws -> [CaseEvent]
  ) throws(CaseProblems) -> [CaseEvent] {
    let lines = try lines()
    return try Self.telling {
      let opened = try RecordDatabase(at: database, patience: patience)
      let exchanged = Set(lines.events.map(\.hash))
      let added = try opened.append { stored in
        // What was only exchanged so far is kept with the rest, as the next event may rest on it.
        lines.events + (try made(lines.united(with: stored)))
      }
      // What was written is safe even where the log cannot be put into the file now.
      try? opened.shut()
      return added.filter { !exchanged.contains($0.hash) }
    }
  }

  /// Does something with the database, and says in words what keeps it from being done.
  private static func telling<Result>(_ body: () throws -> Result) throws(CaseProblems) -> Result {
    do {
      return try body()
    } catch let problems as CaseProblems {
      throw problems
    } catch let problem as CaseProblem {
      throw CaseProblems(all: [problem])
    } catch {
      throw CaseProblems(all: [problem(of: error)])
    }
  }

  private static func problem(of error: any Error) -> CaseProblem {
    func problem(_ fault: RecordFault) -> CaseProblem {
      CaseProblem(file: RecordDatabase.file, fault)
    }
    func problem(_ wrong: Found, _ fix: Write) -> CaseProblem {
      CaseProblem(file: RecordDatabase.file, wrong: wrong, fix: fix)
    }
    guard let error = error as? DatabaseError else {
      return problem(.notReadable, .checkPath)
    }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return problem(.busy)
    case .SQLITE_FULL: return problem(.diskFull, .makeRoom)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      return problem(.notAllowed, .mayWrite)
    case .SQLITE_IOERR: return problem(.diskFailed, .checkDisk)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: return problem(.noRecord)
    default:
      return problem(.database(error.message ?? error.description))
    }
  }
}
