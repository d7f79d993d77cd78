import Foundation
import Testing

import PlanWords
@testable import PlanningDesk

@Suite struct `A run` {
  @Test(arguments: Examples.names.filter { $0.hasPrefix("small-") })
  func `that was written holds when it is audited from its files`(name: String) throws {
    try Examples.withCopy(of: name) { folder in
      let report = try desk.plan(PlanRequest(case: CaseRequest(folder: folder)))
      #expect(report.isPlanned)
      let audit = try desk.audit(run: try #require(report.writtenTo))
      #expect(audit.faults == [])
      #expect(audit.holds)
    }
  }

  @Test func `has the same bytes when the same case is planned again`() throws {
    try Examples.withCopy(of: "small-late") { folder in
      let request = PlanRequest(case: CaseRequest(folder: folder))
      let first = try #require(try desk.plan(request).writtenTo)
      let second = try #require(try desk.plan(request).writtenTo)
      #expect(first.hasSuffix("plan-1"))
      #expect(second.hasSuffix("plan-2"))
      for file in ["plan.json", "moves.csv", "shortfalls.csv", "certificate/prices.csv"] {
        let bytes = try Data(contentsOf: URL(filePath: "\(first)/\(file)"))
        #expect(try Data(contentsOf: URL(filePath: "\(second)/\(file)")) == bytes)
      }
    }
  }

  @Test func `is never overwritten`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let request = PlanRequest(case: CaseRequest(folder: folder), name: "first")
      _ = try desk.plan(request)
      let error = #expect(throws: (any Error).self) { try desk.plan(request) }
      let failure = DeskFailure(try #require(error))
      #expect(failure.kind == .input)
      #expect(failure.problems.map(\.file) == ["--name"])
    }
  }

  @Test(arguments: ["../out", "a/b", "", ".hidden"])
  func `takes no name that leads elsewhere`(name: String) throws {
    try Examples.withCopy(of: "small-port") { folder in
      let request = PlanRequest(case: CaseRequest(folder: folder), name: name)
      let error = #expect(throws: (any Error).self) { try desk.plan(request) }
      let failure = DeskFailure(try #require(error))
      #expect(failure.kind == .input)
      #expect(!FileManager.default.fileExists(atPath: folder + "/plans"))
    }
  }

  /// Each tampering with the tables that follow from a plan, its hash made right, and what the audit says of it.
  @Test(
    arguments: [
      ("shortfalls.csv", "bread,4500,4500,3300", "bread,4500,4500,3400", "on_time is 3400"),
      ("corridors.csv", "north,2800,", "north,2900,", "carried_t is 2900"),
      ("limits.csv", "2031-11-03,700,", "2031-11-03,800,", "limit is "),
      ("moves.csv", ",700,700", ",701,700", "moves"),
      ("plan.json", "0.785", "0.795", "proof"),
    ])
  func `that was tampered with does not hold, though its hash fits`(
    file: String, text: String, other: String, expected: String
  ) throws {
    try expectFault(in: "small-port", file, text, other, expected)
  }

  @Test(
    arguments: [
      ("delivered,sea,", "delivered,air,", "are said to come by air"),
      ("delivered,air,24,6", "delivered,air,20,5", "adds up to 20 t, and it gives 24 t"),
    ])
  func `whose pledges were split otherwise does not hold, though its hash fits`(
    text: String, other: String, expected: String
  ) throws {
    try expectFault(in: "small-useful", "pledges.csv", text, other, expected)
  }

  private func expectFault(
    in name: String, _ file: String, _ text: String, _ other: String, _ expected: String
  ) throws {
    try PlannedExamples.withPlan(of: name) { _, run in
      try ForgedRun.forge(file, in: run) { before in
        #expect(before.contains(text))
        return before.replacing(text, with: other, maxReplacements: 1)
      }
      let audit = try desk.audit(run: run)
      #expect(!audit.holds)
      #expect(audit.faults.contains { $0.contains(expected) }, "\(audit.faults)")
    }
  }

  @Test func `names the files of the case that have changed since`() throws {
    try PlannedExamples.withPlan(of: "small-port") { folder, run in
      let needs = URL(filePath: "\(folder)/needs.csv")
      let text = try String(contentsOf: needs, encoding: .utf8)
      try Data(text.replacing("4500", with: "4600").utf8).write(to: needs)
      let audit = try desk.audit(run: run)
      #expect(audit.changedFiles == [FileChange(file: "needs.csv", change: .changed)])
      #expect(!audit.holds)
      #expect(audit.text(.plain).contains("needs.csv has changed since this plan was made."))
    }
  }

  @Test func `that was stopped is kept, audited and marked`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let stop = StopRequest()
      stop.stop()
      let report = try desk.plan(PlanRequest(case: CaseRequest(folder: folder)), stop: stop)
      #expect(!report.isPlanned)
      #expect(report.stages.contains { $0.gap > 0 })
      let audit = try desk.audit(run: try #require(report.writtenTo))
      #expect(audit.holds)
      #expect(audit.status == "stopped")
    }
  }
}
