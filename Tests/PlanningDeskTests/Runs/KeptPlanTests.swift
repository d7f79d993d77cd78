import CaseFiles
import FlowPlanning
import Foundation
import PlanningDesk
import SupplyModel
import Testing

@Suite struct `A plan made elsewhere` {
  @Test func `is kept as a run that holds and can be reported`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let supplyCase = try CaseFolder.read(at: URL(filePath: folder)).case
      let record = try planner.plan(supplyCase).record
      let run = try desk.keep(record, of: CaseRequest(folder: folder), named: "elsewhere")
      #expect(run.hasSuffix("/plans/elsewhere"))
      #expect(try desk.audit(run: run).holds)
      #expect(try desk.report(ReportRequest(run: run)).files.count == 1)
    }
  }

  @Test func `is refused when it does not hold, and nothing is written`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let supplyCase = try CaseFolder.read(at: URL(filePath: folder)).case
      var record = try planner.plan(supplyCase).record
      // More leaves than was drawn.
      record.draws.removeFirst()
      #expect(throws: DeskError.self) {
        try desk.keep(record, of: CaseRequest(folder: folder), named: "elsewhere")
      }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/plans/elsewhere"))
    }
  }
}
