import Foundation
import GeneratedCases
import SupplyModel
import Testing

@testable import PlanningDesk

@Suite struct `The desk` {
  @Test func `gives out every case of the repository as an example`() throws {
    #expect(Desk.examples == Examples.names)
    for name in Desk.examples {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      defer { try? FileManager.default.removeItem(at: folder) }
      for file in try Desk.newCase(at: folder.path, from: name).files {
        let given = try Data(contentsOf: folder.appending(path: file))
        #expect(try given == Data(contentsOf: Examples.folder(name).appending(path: file)))
      }
      #expect(try desk.check(CaseRequest(folder: folder.path)).case.title.isEmpty == false)
    }
  }

  @Test func `says which example was meant`() throws {
    let error = #expect(throws: (any Error).self) {
      try Desk.newCase(at: "never-made", from: "smal-port")
    }
    let failure = DeskFailure(try #require(error))
    #expect(failure.text(.plain).contains("Did you mean small-port?"))
    #expect(!FileManager.default.fileExists(atPath: "never-made"))
  }

  @Test func `names every problem of a case and of an assumption at once`() throws {
    try Examples.withCopy(of: "small-spec") { folder in
      let request = CaseRequest(
        folder: folder, assumptions: ["hoses=9..1", "pumps=1..2", "x=1..2"])
      let error = #expect(throws: (any Error).self) { try desk.check(request) }
      let failure = DeskFailure(try #require(error))
      #expect(failure.problems.count == 3)
      #expect(failure.kind == .input)
    }
  }

  @Test func `plans an amount that is assumed and asks about it no more`() throws {
    try Examples.withCopy(of: "small-spec") { folder in
      let request = CaseRequest(folder: folder, assumptions: ["hoses=10..20"])
      let report = try desk.plan(PlanRequest(case: request, isWritten: false))
      let hoses = report.needs.first { $0.need == "hoses" }
      #expect(hoses?.askedHigh == 20)
      #expect(hoses?.isAssumed == true)
      #expect(!report.openQuestions.contains { $0.subject == "hoses" })
    }
  }

  @Test func `explains a leg with what twice its throughput brings`() throws {
    let request = CaseRequest(folder: Examples.folder("small-tiers").path)
    let told = try desk.explain(request, subject: "hub-town")
    let gains = told.legs.first?.ifDoubled ?? []
    // 30 t for the clinic, and what is left for the second rank.
    #expect(gains.first?.need == "clinic")
    #expect(abs((gains.first?.gain ?? 0) - 30) < 1e-4)
    #expect(Set(gains.dropFirst().map(\.need)).isSubset(of: ["town-food", "village-food"]))
  }

  @Test func `says which need, leg, corridor or place was meant`() throws {
    let request = CaseRequest(folder: Examples.folder("small-port").path)
    let error = #expect(throws: (any Error).self) {
      try desk.explain(request, subject: "north-see")
    }
    let text = DeskFailure(try #require(error)).text(.plain)
    #expect(text.contains("Did you mean north-sea?"))
  }

  @Test func `tells two plans apart by what they were made from and what arrives`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let request = PlanRequest(case: CaseRequest(folder: folder))
      let first = try #require(try desk.plan(request).writtenTo)
      let legs = URL(filePath: "\(folder)/legs.csv")
      let text = try String(contentsOf: legs, encoding: .utf8)
      try Data(text.replacing("sea,14,20", with: "sea,14,10").utf8).write(to: legs)
      let second = try #require(try desk.plan(request).writtenTo)
      let difference = try desk.diff(plan: first, with: second)
      #expect(difference.inputs.map(\.name) == ["legs.csv"])
      let south = try #require(difference.corridors.first { $0.corridor == "south" })
      #expect(south.before == 1120)
      #expect(south.after == 560)
      let same = try desk.diff(plan: first, with: first)
      #expect(same.text(.plain).contains("made from the same and are the same"))
    }
  }

  @Test func `tells two lists apart row by row`() throws {
    let difference = try desk.diff(
      case: Examples.folder("moscow-1941").path, list: "kremlin-talks@1", with: "kremlin-talks@2")
    let needs = try #require(difference.tables.first { $0.file == "needs.csv" })
    #expect(needs.added.map(\.name).contains("tanks"))
    #expect(needs.removed.map(\.name) == ["aa-medium"])
    let rifles = try #require(needs.changed.first { $0.name == "rifles" })
    let tier = try #require(rifles.cells.first { $0.column == "tier" })
    #expect(tier.before == "3")
    #expect(tier.after == "4")
  }

  @Test func `tells two dates apart by what became known between them`() throws {
    let early = try #require(CalendarDate("1941-07-30"))
    let late = try #require(CalendarDate("1941-10-06"))
    let folder = Examples.folder("moscow-1941").path
    let difference = try desk.diff(case: folder, asOf: early, and: late)
    #expect(difference.tables.map(\.file).contains("consents.csv"))
    #expect(try desk.diff(case: folder, asOf: late, and: late).tables.isEmpty)
  }
}

@Suite struct `A printed figure` {
  @Test(
    arguments: [
      (0, "0"), (0.0001, "less than 0.001"), (0.5, "0.5"), (0.1234, "0.123"), (9.876, "9.88"),
      (9.996, "10"), (10.4, "10"), (999.5, "1,000"), (1_234_567, "1,234,567"),
    ] as [(Double, String)])
  func `has commas, and three digits below ten`(number: Double, text: String) {
    #expect(Figure.plain(number) == text)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `adds up with the others of its row to what is asked`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.smallCase(seed: seed)
    for line in try SolvedFindings.needLines(of: supplyCase) where line.askedHigh >= 10 {
      let (onTime, late, short) = line.printed
      #expect(onTime + late + short == line.askedHigh.rounded() || short == 0)
      #expect(onTime + late <= line.askedHigh.rounded() + 1)
    }
  }
}
