import PlanWords
import SupplyModel

extension CaseReader {
  /// The case, checked in every respect.
  ///
  /// - Throws: ``CaseProblems`` with every problem of every file.
  func folder() throws(CaseProblems) -> CaseFolder {
    checkReferences()
    checkLetterCase()
    checkRows()
    let items = items()
    let specs = specs()
    let needs = needs()
    let supplies = supplies()
    checkUnits(of: needs, items: items, specs: specs)
    checkSizes(of: needs, supplies, items: items)
    checkPledges(supplies)
    checkDaysOfSupply(of: needs)
    checkRecipient(items: items, specs: specs, needs: needs)
    checkCarriage()
    checkAssumptions()
    checkSomethingIsThere()
    checkPeriod()
    var supplyCase = try supplyCase(
      items: items, specs: specs, needs: needs.map(\.need), supplies: supplies.map(\.supply))
    let period = choosePeriod(of: &supplyCase)
    remark(on: supplyCase, needs: needs, supplies: supplies)
    return CaseFolder(reader: self, supplyCase: supplyCase, period: period)
  }

  private func supplyCase(
    items: [Item], specs: [Spec], needs: [Need], supplies: [Supply]
  ) throws(CaseProblems) -> SupplyCase {
    let (places, legs) = (places(), legs())
    let (changes, consents) = (changes(legs: legs), consents())
    guard log.problems.isEmpty,
      let calendar = settings?.calendar(inPeriodsOf: settings?.periodDays ?? 1, asOf: asOf)
    else {
      throw CaseProblems(all: log.sorted)
    }
    do {
      var supplyCase = try SupplyCase(
        calendar: calendar, places: places, items: items, specs: specs, needs: needs,
        supplies: supplies, legs: legs, changes: changes, consents: consents,
        recipient: recipient, carriage: carriage, staffing: staffing)
      supplyCase.aimsAtEndurance = assumptions.contains(.endurance)
      supplyCase.evenlyShared = settings?.evenlyShared ?? []
      return supplyCase
    } catch {
      throw CaseProblems(
        all: error.all.map { problem in
          CaseProblem(file: CaseSettings.file, SettingFault.partsDoNotFit(problem))
        })
    }
  }

  private func checkSomethingIsThere() {
    for table in [PlaceColumns.table, ItemColumns.table, NeedColumns.table]
    where everything[table.file] != nil && rows(table).isEmpty {
      let isEmpty = allRows(table).isEmpty
      guard !log.problems.contains(where: { $0.file == table.file }) else { continue }
      log.report(
        table.file, isEmpty ? TableFault.noRows(of: table.key[0]) : .noRowsThen(asOf))
    }
  }
}
