import CaseFiles
import PlanAudit
import PlanWords
import SupplyModel
import PlanFigures

/// Compares what a run's files say of a plan with what follows from the plan itself.
struct RunComparison {
  private(set) var faults: [String] = []

  init(_ run: Run, _ folder: CaseFolder) {
    if run.header.calendar != folder.case.calendar {
      faults.append(RunFault.otherCalendar.text())
    }
    if run.header.title != folder.title {
      faults.append(RunFault.otherTitle.text())
    }
    let isCut = run.header.cut.map { $0.during != .reasons } ?? false
    let status: RunHeader.Status = run.record.isComplete ? .planned : isCut ? .stopped : .good
    if run.header.status != status {
      faults.append(RunFault.otherStatus.text())
    }
    if run.opening != folder.case.opening { faults.append(RunFault.otherOpening.text()) }
    let rows = RunRows(record: run.record, supplyCase: folder.case)
    compareShortfalls(run.shortfalls, rows.shortfalls())
    compareLimits(run.limits, rows.limits())
    compareCorridors(run.corridors, rows.corridors())
    comparePledges(run.record, folder)
    compareFindings(run, folder.case)
  }

  /// What was found must fit the case and the plan, and be numbered as it is when it is written.
  private mutating func compareFindings(_ run: Run, _ supplyCase: SupplyCase) {
    let (findings, unread) = run.findings.findings(of: supplyCase)
    faults += unread.map { $0.text() }
    faults += PlanAuditor.audit(
      findings, scope: run.header.reasons, isCut: run.header.cut != nil, of: run.record,
      in: supplyCase
    ).map { $0.text() }
    if unread.isEmpty, FindingRows(findings, of: supplyCase) != run.findings {
      faults.append(RunFault.otherFindings.text())
    }
  }

  /// The split must be the one that follows from the plan, and no pledge may give more than was promised.
  private mutating func comparePledges(_ record: PlanRecord, _ folder: CaseFolder) {
    if record.pledgeShares != PledgeShare.all(in: record, of: folder.case) {
      faults.append(RunFault.otherSplit.text())
    }
    for pledge in folder.pledges {
      guard let item = folder.case.items.first(where: { $0.id == pledge.item }) else { continue }
      let parts = Set(folder.case.supplies.filter { $0.pledge == pledge.id }.map(\.id))
      let drawn = record.draws.filter { parts.contains($0.supply) }
        .reduce(Int128(0)) { $0 + Int128($1.mass.grams) }
      let promised = Int128(pledge.quantity.count) * Int128(item.massPerUnit.grams) / 1_000_000
      guard drawn > promised else { continue }
      faults.append(
        RunFault.beyondPledge(
          "\(pledge.id)", promised: "\(pledge.quantity)"
        ).text())
    }
  }

  private mutating func compareShortfalls(_ found: [ShortfallRow], _ worked: [ShortfallRow]) {
    let file = "shortfalls.csv"
    compareNames(file, found.map(\.need.description), worked.map(\.need.description))
    for (found, worked) in zip(found, worked) where found.need == worked.need {
      let name = found.need.description
      compare(file, name, "asked_low", found.askedLow, worked.askedLow)
      compare(file, name, "asked_high", found.askedHigh, worked.askedHigh)
      compare(file, name, "on_time", found.onTime, worked.onTime)
      compare(file, name, "late", found.late, worked.late)
      compare(file, name, "short", found.short, worked.short)
      compare(file, name, "unit", found.unit, worked.unit)
    }
  }

  private mutating func compareLimits(_ found: [LimitRow], _ worked: [LimitRow]) {
    let file = "limits.csv"
    func name(_ row: LimitRow) -> String { "\(row.kind.rawValue) of \(row.subject) on \(row.date)" }
    compareNames(file, found.map(name), worked.map(name))
    for (found, worked) in zip(found, worked) where name(found) == name(worked) {
      compare(file, name(found), "limit", found.limit, worked.limit)
      compare(file, name(found), "use", found.use, worked.use)
      compare(file, name(found), "price", found.price, worked.price)
      compare(file, name(found), "stage", found.stage, worked.stage)
    }
  }

  private mutating func compareCorridors(_ found: [CorridorRow], _ worked: [CorridorRow]) {
    let file = "corridors.csv"
    compareNames(file, found.map(\.corridor), worked.map(\.corridor))
    for (found, worked) in zip(found, worked) where found.corridor == worked.corridor {
      let name = found.corridor
      compare(file, name, "carried_t", found.carried, worked.carried)
      compare(file, name, "delivered_t", found.delivered, worked.delivered)
      compare(file, name, "share", found.share, worked.share)
      compare(file, name, "lost_t", found.lost, worked.lost)
      compare(file, name, "closed_periods", found.closedPeriods, worked.closedPeriods)
    }
  }

  private mutating func compareNames(_ file: String, _ found: [String], _ worked: [String]) {
    guard found != worked else { return }
    let missing = worked.filter { !found.contains($0) }.map {
      RunFault.missing(file: file, row: $0).text()
    }
    let extra = found.filter { !worked.contains($0) }.map {
      RunFault.baseless(file: file, row: $0).text()
    }
    let other = missing.isEmpty && extra.isEmpty ? [RunFault.notInOrder(file: file).text()] : []
    faults += missing + extra + other
  }

  private mutating func compare<Value: Equatable>(
    _ file: String, _ name: String, _ column: String, _ found: Value, _ worked: Value
  ) {
    guard found != worked else { return }
    faults.append(
      RunFault.cell(
        file: file, row: name, column: column, found: "\(found)", worked: "\(worked)"
      ).text())
  }
}
