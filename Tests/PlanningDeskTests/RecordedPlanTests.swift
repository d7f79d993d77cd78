import CaseFiles
import Foundation
import PlanningDesk
import SupplyModel
import Testing

@Suite struct `A plan of a case with a record` {
  /// 500 t of oats at the mill, 28 days from the hamlet; a row more where a change is tried.
  private func inCase(_ body: (String) throws -> Void) throws {
    let home = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(
      at: home.appending(path: "Field/42-already-under-way/case"), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func record(_ fields: [EventField: String], in folder: String) throws {
    _ = try Desk.record(fields, in: RecordRequest(folder: folder, writer: "test"))
  }

  private func plan(_ folder: String, _ name: String) throws -> [String: [UInt8]] {
    let request = CaseRequest(folder: folder, asOf: CalendarDate("2033-03-14"))
    _ = try desk.plan(PlanRequest(case: request, name: name, reasons: .none))
    return try desk.runs.files(of: "\(folder)/plans/\(name)").bytes
  }

  @Test func `is the same byte for byte as long as nothing was known`() throws {
    try inCase { folder in
      let bare = try plan(folder, "bare")
      try record([.kind: "noted", .known: "2033-03-15", .text: "a day too late"], in: folder)
      #expect(try plan(folder, "recorded") == bare)
      #expect(bare["opening.csv"] == nil)
    }
  }

  @Test func `does not send again what is under way, and says what it started from`() throws {
    try inCase { folder in
      try record(
        [
          .kind: "departed", .on: "2033-03-07", .consignment: "oats-7", .item: "oats",
          .quantity: "200", .leg: "mill-ford",
        ], in: folder)
      let files = try plan(folder, "r")
      let opening = String(decoding: files["opening.csv"] ?? [], as: UTF8.self)
      #expect(
        opening == """
          kind,name,place,item,earmark,units,arrives
          goods,oats-7,ford,oats,,200,2033-03-28
          sent,oats-1,,,,200,

          """)
      let run = try desk.runs.files(of: "\(folder)/plans/r").run()
      // 200 t come in time; the 300 t that are left at the mill would come a day too late.
      #expect(run.shortfalls.map(\.onTime) == [Millionths(whole: 200)])
      #expect(try desk.audit(run: "\(folder)/plans/r").holds)
    }
  }

  @Test(arguments: [
    ("goods,oats-7,ford,oats,,200,2033-03-28", "goods,oats-7,ford,oats,,201,2033-03-28"),
    ("goods,oats-7,ford,oats,,200,2033-03-28", "goods,oats-7,hamlet,oats,,200,2033-03-28"),
    ("goods,oats-7,ford,oats,,200,2033-03-28", "goods,oats-7,ford,oats,,200,2033-03-21"),
    ("goods,oats-7,ford,oats,,200,2033-03-28", "goods,oats-7,ford,oats,,200,"),
    ("goods,oats-7,ford,oats,,200,2033-03-28", "goods,oats-7,ford,oats,feed,200,2033-03-28"),
    ("goods,oats-7,ford,oats,,200,2033-03-28", "goods,oats-8,ford,oats,,200,2033-03-28"),
    ("goods,oats-7,ford,oats,,200,2033-03-28\n", ""),
    ("sent,oats-1,,,,200,", "sent,oats-1,,,,199,"), ("sent,oats-1,,,,200,\n", ""),
    ("sent,oats-1,,,,200,", "received,feed,,,,200,"),
    ("sent,oats-1,,,,200,", "sent,oats-1,,,,200,\nreceived,feed,,,,1,"),
  ])
  func `is refused when what it started from is tampered with`(old: String, new: String) throws {
    try inCase { folder in
      try record(
        [
          .kind: "departed", .on: "2033-03-07", .consignment: "oats-7", .item: "oats",
          .quantity: "200", .leg: "mill-ford",
        ], in: folder)
      _ = try plan(folder, "r")
      try ForgedRun.forge("opening.csv", in: "\(folder)/plans/r") {
        $0.replacing(old, with: new)
      }
      #expect(throws: (any Error).self) {
        guard try desk.audit(run: "\(folder)/plans/r").holds else { throw RunIsRefused() }
      }
    }
  }

  private struct RunIsRefused: Error {}
}
