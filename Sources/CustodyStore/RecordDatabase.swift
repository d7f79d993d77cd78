import CaseFiles
import CustodyLog
import Foundation
import GRDB
import PlanWords

/// The file record.sqlite of a case: events are added to it and never changed.
///
/// What `append` has returned from lies on the disk: every commit is synced (`synchronous=FULL` in WAL mode).
struct RecordDatabase {
  static let file = "record.sqlite"
  /// The form of the file; a file of an earlier form is brought to it, one of a later form is refused.
  static let version = 1
  /// Marks the file as a record of Corridor: "Crdr".
  static let applicationID = 0x4372_6472

  private let queue: DatabaseQueue
  private let name: String

  /// Opens the file, or makes it.
  init(at url: URL, patience: Double) throws {
    name = url.lastPathComponent
    let isNew = !FileManager.default.fileExists(atPath: url.path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.journalMode = .wal
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA fullfsync = ON")
    }
    queue = try DatabaseQueue(path: url.path, configuration: configuration)
    // GRDB lowers it when it turns the write-ahead log on.
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    try queue.write { database in try Self.prepare(database, name) }
    try checkSafety()
    if isNew { try Self.sync(folder: url.deletingLastPathComponent()) }
  }

  /// Brings the tables to the form of this version.
  private static func prepare(_ database: Database, _ name: String) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= Self.version else {
      throw CaseProblem(file: name, RecordFault.laterVersion(version))
    }
    if version == 0 {
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      guard tables == 0 else { throw refusal(name) }
      try database.execute(sql: RecordSchema.first)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    let mark = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard mark == applicationID else { throw refusal(name) }
  }

  static func refusal(_ name: String) -> CaseProblem {
    CaseProblem(file: name, RecordFault.noRecord)
  }

  /// Reads back what makes a commit safe, from the connection.
  private func checkSafety() throws {
    func isSafe(_ database: Database) throws -> Bool {
      let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
      let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
      return synchronous == 2 && journal == "wal"
    }
    guard try queue.writeWithoutTransaction(isSafe) else {
      throw CaseProblem(file: name, RecordFault.notKept)
    }
  }

  /// Syncs a folder, so that a file made in it stays there.
  private static func sync(folder: URL) throws {
    let handle = open(folder.path, O_RDONLY)
    guard handle >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
  }

  /// The events in the file.
  func record() throws -> CaseRecord {
    let lines = try queue.read { database in
      try String.fetchAll(database, sql: "SELECT line FROM event")
    }
    return try CaseRecord(lines: Array(lines.joined(separator: "\n").utf8), of: name)
  }

  /// Adds the events that a closure makes of those that are there, all of them or none.
  ///
  /// Nobody else writes meanwhile, so that two commands of one writer never make a fork.
  /// - Returns: The events that were not there before.
  func append(_ made: (CaseRecord) throws -> [CaseEvent]) throws -> [CaseEvent] {
    try queue.writeWithoutTransaction { database in
      var added: [CaseEvent] = []
      try database.inTransaction(.immediate) {
        let lines = try String.fetchAll(database, sql: "SELECT line FROM event")
        let record = try CaseRecord(lines: Array(lines.joined(separator: "\n").utf8), of: name)
        let known = Set(record.events.map(\.hash))
        added = try made(record).filter { !known.contains($0.hash) }
        let statement = try database.makeStatement(sql: RecordSchema.insertion)
        for event in added { try statement.execute(arguments: EventRecord(event).arguments) }
        return .commit
      }
      return added
    }
  }

  /// Closes the file; without an error, all that was in its log is in the file itself.
  func shut() throws { try queue.close() }
}

/// A row of the table `event`.
private struct EventRecord {
  let arguments: StatementArguments

  init(_ event: CaseEvent) {
    arguments = [
      event.hash, event.id.description, event.writer, event.number, event.previous,
      event.kind.rawValue, event.line,
    ]
  }
}
