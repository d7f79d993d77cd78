import SupplyModel

extension GoodsAudit {
  /// By work that may be chosen, the share of it that is done, in 10⁻¹².
  private var shares: [Int128] {
    rows.works.reduce(into: facts.carriage.works.map { _ in 0 }) { shares, row in
      if let index = row.index { shares[index] += Int128(row.share) }
    }
  }

  /// Limits of each period as the chosen works raise them, each raise rounded up to the next millionth of
  /// the unit; of tonnes, the next gram.
  func raised(_ kind: LimitKind) -> [Int128?] {
    var raised = facts.limits[kind]
    for (work, share) in zip(facts.carriage.works, shares)
    where share > 0 && work.limit.kind == kind {
      // A share of more than 1 is a fault of its own.
      let whole = ExactUnits.whole
      let (product, overflows) = work.gain.multipliedReportingOverflow(by: min(share, whole))
      for period in 0..<facts.periods
      where facts.limit(raisedBy: work, in: period) != nil && !overflows {
        raised[work.limit.subject * facts.periods + period]? += (product + whole - 1) / whole
      }
    }
    return raised
  }

  /// Line (13) of the formulation, and that no more than the whole of a work is done.
  mutating func checkWorks() {
    for row in rows.works where row.index == nil && row.share > 0 {
      report(.work(.notAffordable(row.work)))
    }
    var spent = facts.carriage.budgets.map { _ in Int128(0) }
    for (work, share) in zip(facts.carriage.works, shares) {
      if share > ExactUnits.whole { report(.work(.moreThanWhole(work.work.id))) }
      let (cost, overflows) = Int128(work.work.cost.count).multipliedReportingOverflow(by: share)
      let (sum, exceeds) = spent[work.budget].addingReportingOverflow(overflows ? .max : cost)
      spent[work.budget] = exceeds ? .max : sum
    }
    for (budget, spent) in zip(facts.carriage.budgets, spent)
    where spent > Int128(budget.amount.count) * ExactUnits.whole {
      report(.work(.overBudget(budget.resource, budget.amount)))
    }
  }
}
