import CaseFiles
import FlowPlanning
import SupplyModel

/// What a plan shows of all that makes aid useful: a part for each kind that the case speaks of.
struct PlanSections: Hashable {
  var roster: Roster?
  var sets: [SetLine]?
  var endurance: [EnduranceLine]?
  var pledges: [PledgeLine]?
  var works: [WorkLine]?
  var budgets: [BudgetLine]?
  var lifts: [LiftLine]?
  var releases: [CapabilityLine]?

  /// Nothing, for cases that speak of none of it.
  init() {}

  /// Works the parts out from a plan; what could be gained is solved for again.
  init(_ planned: PlannedCase, stop: StopRequest) throws {
    let (record, supplyCase) = (planned.record, planned.supplyCase)
    let needs = planned.needLines
    let comparison = Standing(record, supplyCase, stop)
    roster = Roster(record, of: supplyCase)
    sets = try SetLine.lines(record, of: supplyCase, needs, beside: comparison.worked)
    endurance = EnduranceLine.lines(
      [(.plan, record), (.nothingSent, .nothingSent)], of: supplyCase)
    pledges = PledgeLine.lines(planned.folder.pledges, record, of: supplyCase)
    works = try WorkLine.lines(record, of: supplyCase, needs, beside: comparison.worked)
    budgets = works == nil ? nil : BudgetLine.lines(record, of: supplyCase)
    lifts = LiftLine.lines(record, of: supplyCase)
    releases = CapabilityLine.lines(record, of: supplyCase)
  }
}

/// What needs can have as things stand, found the first time that it is asked for.
private final class Standing {
  private let record: PlanRecord
  private let supplyCase: SupplyCase
  private let stop: StopRequest
  private var found: ChangeTrial?

  init(_ record: PlanRecord, _ supplyCase: SupplyCase, _ stop: StopRequest) {
    (self.record, self.supplyCase, self.stop) = (record, supplyCase, stop)
  }

  func worked() throws -> ChangeTrial {
    if let found { return found }
    let comparison = try ChangeTrial(
      record, of: supplyCase, interruption: stop.interruption)
    found = comparison
    return comparison
  }
}

extension PlanReport {
  /// Takes in the parts of a report.
  mutating func take(_ sections: PlanSections) {
    roster = sections.roster
    sets = sections.sets
    endurance = sections.endurance
    pledges = sections.pledges
    (works, budgets) = (sections.works, sections.budgets)
    lifts = sections.lifts
    releases = sections.releases
  }
}
