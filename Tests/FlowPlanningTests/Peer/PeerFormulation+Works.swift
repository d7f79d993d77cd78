import SupplyModel

/// Limit (13), and what works add to limits (2), (3) and (4).
extension PeerFormulation {
  /// What works add to a limit in a period, on the side of what it limits.
  func gains(
    _ attribute: ChangedAttribute, of subject: String, _ t: Int, onTopOf most: Double
  ) -> [PeerProgram.Term] {
    guard most > 0 else { return [] }
    return works.filter { $0.work.attribute == attribute && $0.work.subject == subject }
      .map { ($0.column, -limits.gain(of: $0.work, t)) }
  }

  mutating func addBudgets() {
    for work in works { program.addRow([(work.column, 1)], atMost: 1) }
    for budget in supplyCase.carriage.budgets {
      program.addRow(
        works.filter { $0.work.resource == budget.resource }
          .map { ($0.column, $0.work.cost.value) }, atMost: budget.amount.value)
    }
  }

  /// What is spent of each budget, as a share of it; nothing can be spent of a budget of nothing.
  var spent: [PeerProgram.Term] {
    works.compactMap { work, column in
      let budget = supplyCase.carriage.budgets.first { $0.resource == work.resource }
      guard let budget, budget.amount > .zero else { return nil }
      return (column, -work.cost.value / budget.amount.value)
    }
  }
}
