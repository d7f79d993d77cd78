import Foundation
import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `A sealed run` {
  /// The files of a run with rows in every table.
  private static func files() throws -> RunFiles {
    let supplyCase = try SmallCase().inFolder { try CaseFolder.read(at: $0).case }
    var run = try Run.random(seed: 7)
    let full = try (0..<60 as Range<UInt64>).map { try Run.random(seed: $0).record }
      .first { record in
        let counts = [
          record.draws.count, record.moves.count, record.stocks.count, record.deliveries.count,
          record.joins.count, record.freed.count, record.vehicleMoves.count,
          record.vehicleStays.count, record.chosenWorks.count,
        ]
        return !counts.contains(0)
      }
    run.record.reference = ReferencePlan(try #require(full), partsPerGram: 1000)
    run.findings.concessions = [
      Concession(given: .losses, part: 0.01, later: .cost, before: -2, after: -1)
    ]
    run.opening = OpeningState(
      goods: [
        OpeningState.Goods(
          id: try #require(Supply.ID("store")), place: try #require(Place.ID("port")),
          item: try #require(Item.ID("rice")), units: .one)
      ])
    return try RunFiles(run, of: supplyCase)
  }

  private func expectRefusal(_ files: RunFiles, naming file: String) {
    let error = #expect(throws: CaseProblems.self) { try files.run() }
    #expect(error?.all.contains { $0.file == file } == true, "\(error?.description ?? "")")
  }

  @Test func `is read again whole`() throws {
    let files = try Self.files()
    #expect(try files.reading().broken == [])
    #expect(Set(files.bytes.keys).isSubset(of: RunFiles.names))
  }

  @Test(arguments: RunFiles.names)
  func `is refused by the name of the file in which any byte is another`(file: String) throws {
    let whole = try Self.files()
    let bytes = try #require(whole.bytes[file])
    let places = [0, bytes.count - 1] + stride(from: 1, to: bytes.count, by: bytes.count / 20 + 1)
    for place in places where bytes.indices.contains(place) {
      var changed = whole
      changed.bytes[file]?[place] ^= 1
      expectRefusal(changed, naming: file)
    }
  }

  @Test(arguments: RunFiles.names)
  func `is refused when a file of it is longer, shorter, empty or missing`(file: String) throws {
    let whole = try Self.files()
    let bytes = try #require(whole.bytes[file])
    for content in [bytes + [10], bytes.dropLast(), [], nil] {
      var changed = whole
      changed.bytes[file] = content
      expectRefusal(changed, naming: file)
    }
  }

  @Test func `is refused with a table that was not written with it`() throws {
    var files = try Self.files()
    let joins = files.bytes.removeValue(forKey: "joins.csv")
    let plan = try #require(PlanFile.read(files.bytes[PlanFile.file] ?? [], log: ProblemLog()))
    try files.seal(plan)
    _ = try files.run()
    files.bytes["joins.csv"] = joins
    expectRefusal(files, naming: "joins.csv")
  }

  @Test func `is refused with a second seal, or none`() throws {
    for (old, new) in [
      ("\"seed\"", "\"seal_sha256\" : \"\(PlanSeal.blank)\", \"seed\""), ("seal_sha256", "seal"),
    ] {
      var files = try Self.files()
      let text = String(decoding: files.bytes[PlanFile.file] ?? [], as: UTF8.self)
      files.bytes[PlanFile.file] = Array(text.replacing(old, with: new).utf8)
      expectRefusal(files, naming: PlanFile.file)
    }
  }
}
