import CaseFiles
import Foundation
import PlanningDesk
import SupplyModel
import Testing

@Suite struct `A report of a run` {
  @Test(arguments: Examples.names)
  func `says what the run's tables say, the same each time, in less than a megabyte`(
    example: String
  ) throws {
    try PlannedExamples.withPlan(of: example) { _, run in
      let plan = try PlannedExamples.planned(example).report
      let page = try Self.report(run)
      let document = try ReportDocument(page)
      try ReportParts(document: document, plan: plan, run: run).expectEqual()
      for row in try Self.table("\(run)/shortfalls.csv") where Double(row[2]) ?? 0 > 0 {
        let figures = try #require(document.figures["need " + row[0]])
        #expect(figures.map(\.value) == Array(row[3...5]))
        #expect(figures.allSatisfy { $0.isNear })
      }
      for row in try Self.table("\(run)/corridors.csv") {
        let figures = try #require(document.figures["corridor " + row[0]])
        #expect(figures.map(\.value) == [row[1], row[3], row[4], row[5]])
      }
      try Self.expectSums(in: document, of: run)
      #expect(page.count < 1_000_000)
      #expect(try Self.report(run) == page)
      #expect(try desk.audit(run: run).holds)
    }
  }

  @Test func `is refused when the case was changed since the plan`() throws {
    try PlannedExamples.withPlan(of: "small-port") { folder, run in
      let needs = URL(filePath: folder).appending(path: "needs.csv")
      let text = try String(contentsOf: needs, encoding: .utf8)
      try Data(text.replacing("4500", with: "4600").utf8).write(to: needs)
      #expect(throws: CaseProblems.self) { try desk.report(ReportRequest(run: run)) }
      #expect(!FileManager.default.fileExists(atPath: "\(run)/report.html"))
    }
  }

  @Test func `shows what cells hold as text, and runs none of it`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let places = URL(filePath: folder).appending(path: "places.csv")
      let text = try String(contentsOf: places, encoding: .utf8)
      let nasty = text.replacing("City", with: "<script>alert(1)</script>")
      try #require(nasty != text)
      try Data(nasty.utf8).write(to: places)
      let page = try Self.report(try Self.plan(folder))
      #expect(try ReportDocument(page).text.contains("<script>alert(1)</script>"))
      #expect(!String(decoding: page, as: UTF8.self).contains("<script>alert"))
    }
  }

  @Test func `draws no map without coordinates, and says which file wants them`() throws {
    try PlannedExamples.withPlan(of: "small-port") { folder, run in
      let request = ReportRequest(run: run, pictures: ["map"], pictureFolder: folder)
      let problem = #expect(throws: CaseProblem.self) { try desk.report(request) }
      #expect(problem?.file == "places.csv")
    }
  }

  /// What legs carry and places keep is the sum of the rows of moves.csv and stocks.csv, in grams.
  private static func expectSums(in document: ReportDocument, of run: String) throws {
    func grams(_ text: String) -> Int { Int(((Double(text) ?? -1) * 1_000_000).rounded()) }
    let carried = Dictionary(grouping: try table("\(run)/moves.csv")) { $0[0] }
    for (leg, rows) in carried {
      let figures = try #require(document.figures["leg " + leg])
      #expect(figures.map { grams($0.value) } == [rows.reduce(0) { $0 + grams($1[7]) }])
    }
    let stocks = try table("\(run)/stocks.csv")
    let calendar = try CaseFolder.read(at: URL(filePath: run).appending(path: "../..")).case
      .calendar
    let last = calendar.periods - 1
    for (place, rows) in Dictionary(grouping: stocks, by: { $0[0] }) {
      let levels = Dictionary(grouping: rows) { Int($0[3]) ?? -1 }.mapValues { rows in
        rows.reduce(0) { $0 + grams($1[5]) }
      }
      let figures = try #require(document.figures["place " + place]).map { grams($0.value) }
      #expect(figures.first == levels.values.max())
      #expect(figures.last == levels[last] ?? 0)
    }
  }

  private static func plan(_ folder: String) throws -> String {
    let report = try desk.plan(PlanRequest(case: CaseRequest(folder: folder)))
    return try #require(report.writtenTo)
  }

  private static func report(_ run: String) throws -> Data {
    let written = try desk.report(ReportRequest(run: run))
    let file = try #require(written.files.first)
    return try Data(contentsOf: URL(filePath: file.path))
  }

  /// The rows of a run's table; the cells that are compared come before any that is quoted.
  private static func table(_ path: String) throws -> [[String]] {
    try String(contentsOf: URL(filePath: path), encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
  }
}
