import CaseFiles
import CustodyLog
import CustodyStore
import Foundation
import GRDB
import Testing

@Suite struct `The record in a case's folder` {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func note(_ text: String) -> [EventField: String] {
    [.kind: "noted", .known: "2033-03-01", .text: text]
  }

  @discardableResult
  private func add(_ texts: [String], to folder: URL, by writer: String = "a") throws -> [CaseEvent]
  {
    try RecordFolder(caseAt: folder).append { record in
      var scribe = EventScribe(writer: writer, after: record.last(of: writer))
      var random = SystemRandomNumberGenerator()
      return scribe.events(
        saying: texts.map(note), at: UInt64(Date().timeIntervalSince1970 * 1000), random: &random)
    }
  }

  private func database(_ folder: URL) throws -> DatabaseQueue {
    try DatabaseQueue(path: folder.appending(path: RecordFolder.databaseFile).path)
  }

  @Test func `keeps what was added, in one chain, and leaves one file`() throws {
    try inFolder { folder in
      let record = RecordFolder(caseAt: folder)
      #expect(!record.isThere)
      try add(["one"], to: folder)
      try add(["two", "three"], to: folder)
      let read = try record.record()
      #expect(read.events.map(\.number).sorted() == [1, 2, 3] && read.chainFaults.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["record.sqlite"])
    }
  }

  @Test(arguments: [
    "UPDATE event SET line = ''", "UPDATE event SET number = number + 1", "DELETE FROM event",
    "INSERT OR REPLACE INTO event SELECT hash, id, writer, number, previous, kind, '{}' FROM event",
    "INSERT INTO event VALUES (lower(hex(randomblob(32))), 'x', 'a', 1, NULL, 'noted', '{}')",
  ])
  func `is never changed, by whatever program`(sql: String) throws {
    try inFolder { folder in
      try add(["one"], to: folder)
      let before = try RecordFolder(caseAt: folder).record()
      let queue = try database(folder)
      #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
      try queue.close()
      #expect(try RecordFolder(caseAt: folder).record() == before)
    }
  }

  @Test func `holds the exchanged file too, and goes on after its last event`() throws {
    try inFolder { folder in
      try add(["one"], to: folder)
      let bytes = try RecordFolder(caseAt: folder).record().bytes
      try FileManager.default.removeItem(at: folder.appending(path: RecordFolder.databaseFile))
      try Data(bytes).write(to: folder.appending(path: RecordFolder.linesFile))
      #expect(try RecordFolder(caseAt: folder).record().bytes == bytes)
      let added = try add(["two"], to: folder)
      #expect(added.map(\.number) == [2])
      let whole = try RecordFolder(caseAt: folder).record()
      #expect(whole.events.count == 2 && whole.chainFaults.isEmpty)
    }
  }

  @Test func `makes one chain of what a writer adds in many places at once`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask { try add(["\(number)"], to: folder) }
      }
      try await group.waitForAll()
    }
    let record = try RecordFolder(caseAt: folder).record()
    #expect(record.events.map(\.number).sorted() == Array(1...8) && record.chainFaults.isEmpty)
  }

  @Test func `tells a second writer to wait, and records nothing of it`() throws {
    try inFolder { folder in
      try add(["one"], to: folder)
      let queue = try database(folder)
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        let error = #expect(throws: CaseProblems.self) {
          try RecordFolder(caseAt: folder, patience: 0.2).append { _ in
            Issue.record("wrote beside another")
            return []
          }
        }
        #expect(error?.all.map(\.file) == ["record.sqlite"])
        #expect(error?.all.first?.wrong.contains("somebody else") == true)
        try database.execute(sql: "ROLLBACK")
      }
    }
  }

  @Test func `refuses a later form, another database and what is no database`() throws {
    try inFolder { folder in
      let file = folder.appending(path: RecordFolder.databaseFile)
      try add(["one"], to: folder)
      var queue = try database(folder)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 2") }
      try queue.close()
      #expect(throws: CaseProblems.self) { try RecordFolder(caseAt: folder).record() }
      try FileManager.default.removeItem(at: file)
      queue = try database(folder)
      try queue.writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE mine (x)") }
      try queue.close()
      #expect(throws: CaseProblems.self) { try RecordFolder(caseAt: folder).record() }
      try FileManager.default.removeItem(at: file)
      try Data(repeating: 65, count: 5000).write(to: file)
      #expect(throws: CaseProblems.self) { try RecordFolder(caseAt: folder).record() }
      #expect(try Data(contentsOf: file) == Data(repeating: 65, count: 5000))
    }
  }

  @Test func `adds all or nothing`() throws {
    try inFolder { folder in
      try add(["one"], to: folder)
      #expect(throws: CaseProblems.self) {
        try RecordFolder(caseAt: folder).append { _ in throw CaseProblems(all: []) }
      }
      #expect(try RecordFolder(caseAt: folder).record().events.count == 1)
    }
  }
}
