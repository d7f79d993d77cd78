import Foundation
import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `A run's folder` {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "plans/first"))
  }

  private func smallCase() throws -> SupplyCase {
    try SmallCase().inFolder { try CaseFolder.read(at: $0, periodDays: 7).case }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `gives back the run that was written`(seed: UInt64) throws {
    let run = try Run.random(seed: seed)
    let supplyCase = try smallCase()
    try inFolder { folder in
      try RunFolder.write(run, of: supplyCase, to: folder)
      #expect(try RunFolder.read(at: folder) == run)
    }
  }

  @Test func `has the same bytes for the same run`() throws {
    let run = try Run.random(seed: 7)
    let supplyCase = try smallCase()
    let first = try RunFiles(run, of: supplyCase)
    #expect(try RunFiles(run, of: supplyCase) == first)
    let plain = PlanRecord(
      isComplete: true, draws: [], moves: [], stocks: [], deliveries: [], stages: [])
    let bare = Run(header: run.header, record: plain)
    #expect(try RunFiles(bare, of: supplyCase).bytes.count == 13)
  }

  @Test func `is never written over, and leaves nothing half-written`() throws {
    let run = try Run.random(seed: 1)
    let supplyCase = try smallCase()
    try inFolder { folder in
      try RunFolder.write(run, of: supplyCase, to: folder)
      let error = #expect(throws: CaseProblems.self) {
        try RunFolder.write(run, of: supplyCase, to: folder)
      }
      #expect(error?.all.first?.wrong == "is there already, and a run is never overwritten")
      let plans = folder.deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: plans) == ["first"])
    }
  }

  @Test func `counts deliveries in units and says which are late`() throws {
    let supplyCase = try smallCase()
    var run = try Run.random(seed: 1)
    let need = supplyCase.needs[0]
    run.header.calendar = supplyCase.calendar
    run.record.deliveries = [8, 9].map { period in
      Delivery(
        need: need.id, instalment: 1, end: .low, commodity: Commodity(item: supplyCase.items[0].id),
        period: period, mass: Mass(grams: 50_000_000))
    }
    let rows = RunCells(run: run, supplyCase: supplyCase).rows(of: FlowColumns.deliveries)
    #expect(
      rows == [
        ["tanks-front", "1", "low", "tanks", "", "8", "1941-09-30", "50", "2.5", "no"],
        ["tanks-front", "1", "low", "tanks", "", "9", "1941-10-07", "50", "2.5", "yes"],
      ])
  }

  static let tampering = [
    (
      "draws.csv", "supply,period", "supply,periods",
      "draws.csv:1: column \"periods\": is no column of the table. Did you mean period?"
    ),
    (
      "draws.csv", "quantity_t\n", "quantity_t,more\n",
      "draws.csv:2: the row has 4 cells and the heading row 5. Add the missing commas."
    ),
    (
      "draws.csv", "1941-07-30,", "1941-07-31,",
      "draws.csv:2: column \"date\": \"1941-07-31\" does not go with the period. Write 1941-07-30."
    ),
    (
      "draws.csv", ",1.5\n", ",-1.5\n",
      "draws.csv:2: column \"quantity_t\": \"-1.5\" is below zero. Write a number of tonnes, zero or more."
    ),
    (
      "plan.json", "\"periods\" : 12", "\"periods\" : 0",
      "plan.json: key \"periods\": \"0\" is not a number of periods. Plan the case again."
    ),
    (
      "plan.json", "\"seed\"", "\"sead\"",
      "plan.json: key \"seed\": is missing or is not what a plan has there. Plan the case again."
    ),
    (
      "plan.json", "\"cost\"", "\"costs\"",
      "plan.json: key \"stages\": \"costs\" is no stage. Plan the case again."
    ),
    (
      "certificate/prices.csv", "cost,throughput", "losses,throughput",
      "certificate/prices.csv:2: column \"stage\": \"losses\" is no stage of plan.json. Plan the case again."
    ),
    (
      "certificate/prices.csv", ",3,0.1", ",,0.1",
      "certificate/prices.csv:2: column \"subject\": \"arctic\" does not tell which limit is priced. Plan the case again."
    ),
    (
      "certificate/prices.csv", ",3,0.1", ",3,nan",
      "certificate/prices.csv:2: column \"price\": \"nan\" is a mark for none or unknown. Write a number."
    ),
  ]

  @Test(arguments: tampering)
  func `names what was changed in it`(
    file: String, old: String, new: String, message: String
  ) throws {
    let supplyCase = try smallCase()
    var run = try Run.random(seed: 1)
    run.header.calendar = supplyCase.calendar
    let leg = supplyCase.legs[1].id
    run.record = PlanRecord(
      isComplete: true,
      draws: [Draw(supply: supplyCase.supplies[0].id, period: 0, mass: Mass(grams: 1_500_000))],
      moves: [], stocks: [], deliveries: [],
      stages: [
        StageProof(
          stage: .cost, value: 0, bound: 0, prices: [Price(.throughput(leg, period: 3), 0.1)])
      ])
    try inFolder { folder in
      try RunFolder.write(run, of: supplyCase, to: folder)
      let place = folder.appending(path: file)
      let text = try String(contentsOf: place, encoding: .utf8)
      #expect(text.contains(old))
      try Data(text.replacing(old, with: new).utf8).write(to: place)
      let error = #expect(throws: CaseProblems.self) { try RunFolder.read(at: folder) }
      #expect(error?.all.map(\.description).contains(message) == true)
    }
  }

  @Test func `without one of its files is refused`() throws {
    let supplyCase = try smallCase()
    try inFolder { folder in
      try RunFolder.write(try Run.random(seed: 1), of: supplyCase, to: folder)
      try FileManager.default.removeItem(at: folder.appending(path: "moves.csv"))
      let error = #expect(throws: CaseProblems.self) { try RunFolder.read(at: folder) }
      #expect(error?.description == "moves.csv: is missing. Plan the case again.")
    }
  }
}
