import CaseFiles
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

  /// Works the parts out from a plan; what could be gained was found by planning again.
  init(
    _ record: PlanRecord, of folder: CaseFolder, _ needs: [NeedLine], _ telling: EffectTelling
  ) {
    let supplyCase = folder.case
    roster = Roster(record, of: supplyCase)
    sets = SetLine.lines(record, of: supplyCase, needs, telling)
    endurance = EnduranceLine.lines(
      [(.plan, record), (.nothingSent, .nothingSent)], of: supplyCase)
    pledges = PledgeLine.lines(folder.pledges, record, of: supplyCase)
    works = WorkLine.lines(record, of: supplyCase, telling)
    budgets = works == nil ? nil : BudgetLine.lines(record, of: supplyCase)
    lifts = LiftLine.lines(record, of: supplyCase)
    releases = CapabilityLine.lines(record, of: supplyCase)
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
