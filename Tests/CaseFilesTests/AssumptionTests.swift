import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `An assumption` {
  private func read(_ texts: String...) throws -> SupplyCase {
    let assumptions = try texts.map { try Assumption($0) }
    return try SmallCase().inFolder { try CaseFolder.read(at: $0, assumptions: assumptions).case }
  }

  @Test(arguments: [
    "aa-front=100..250.5", "gun-tractors=true", "gun-tractors=false", "gun-tractors=claimed",
    "gun-tractors=unknown", "match gun-tractors=calibre", "lift cargo=0", "budget crews=2.5",
    "aim endurance",
  ])
  func `is written as it is read`(text: String) throws {
    #expect(try Assumption(text).description == text)
  }

  @Test func `says whether a companion is there, and in what it must agree`() throws {
    let model = try read("gun-tractors=unknown", "gun-tractors=true", "match tank-fuel=calibre")
    #expect(model.recipient.complements[1].truth == .confirmed)
    #expect(model.recipient.complements[0].matchedOn == "calibre")
    #expect(try read("gun-tractors=confirmed").recipient.complements[1].truth == .confirmed)
    #expect(try read("gun-tractors=false").recipient.complements[1].truth == .refuted)
  }

  @Test func `answers the question that it is about`() throws {
    let supposed = [try Assumption("gun-tractors=true"), try Assumption("aa-front=1..2")]
    let folder = try SmallCase().inFolder { try CaseFolder.read(at: $0, assumptions: supposed) }
    #expect(
      !folder.openQuestions.contains { question in
        if case .companion = question { return true }
        return false
      })
  }

  @Test func `gives a lift's first base other vehicles`() throws {
    let bases = try read("lift cargo=7.5").carriage.lifts[0].bases
    #expect(bases.map(\.count.description) == ["7.5", "12.5"])
  }

  @Test func `replaces a budget, or adds one for a resource of works`() throws {
    #expect(try read("budget crews=9").carriage.budgets.map(\.amount.description) == ["9"])
    var small = SmallCase()
    small.files["budgets.csv"] = nil
    let nine = try Assumption("budget crews=9")
    let carriage = try small.inFolder {
      try CaseFolder.read(at: $0, assumptions: [nine]).case.carriage
    }
    #expect(carriage.affordableWorks.count == 2)
  }

  @Test func `aims at endurance only when it says so`() throws {
    #expect(try read("aim endurance").aimsAtEndurance)
    #expect(try !read().aimsAtEndurance)
  }

  @Test func `that names nothing in the case is refused, with what was meant`() throws {
    let wrong = try [
      "gun-tractor=true", "match gun-tractors=calibr", "match gun=calibre", "lift carg=3",
      "budget crew=4", "budget money=4",
    ].map { try Assumption($0) }
    let problems = try SmallCase().problems { _ = try CaseFolder.read(at: $0, assumptions: wrong) }
    #expect(
      problems == [
        "--assume: \"gun-tractor=true\" names no complement. Did you mean gun-tractors?",
        "--match: \"gun-tractors=calibr\" names no attribute. Did you mean calibre?",
        "--match: \"gun=calibre\" names no complement. Name one that the case has.",
        "--lift: \"carg=3\" names no lift. Did you mean cargo?",
        "--budget: \"crew=4\" names no resource of works.csv or budgets.csv. Did you mean crews?",
        "--budget: \"money=4\" names no resource of works.csv or budgets.csv. "
          + "Name one that the case has.",
      ])
  }

  @Test(arguments: [
    (
      "lift cargo=many",
      "--lift: \"cargo=many\" is not a lift with a number of vehicles. "
        + "Write lift=count, such as icebreakers=2."
    ),
    (
      "match a",
      "--match: \"a\" is not a complement with an attribute. "
        + "Write complement=attribute, such as rounds=cartridge."
    ),
    (
      "budget =4",
      "--budget: \"=4\" is not a resource with an amount. "
        + "Write resource=amount, such as crews=4."
    ),
    ("aim speed", "--aim: \"speed\" is no aim. Write endurance."),
    (
      "a=maybe",
      "--assume: \"a=maybe\" is neither a need with a range nor a complement with its "
        + "truth. Write need=low..high, such as tanks=100..250, or complement=true, false or unknown."
    ),
  ])
  func `that says nothing is refused with what to write`(text: String, message: String) {
    let problem = #expect(throws: CaseProblem.self) { try Assumption(text) }
    #expect(problem?.description == message)
  }
}
