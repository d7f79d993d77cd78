import SupplyModel

/// The means of carriage beside the legs: lifts, sailings, works and budgets.
extension CaseReader {
  var carriage: Carriage {
    Carriage(lifts: lifts(), sailings: sailings(), works: works(), budgets: supposed(budgets()))
  }

  func lifts() -> [Lift] {
    let loads = Dictionary(grouping: rows(LoadColumns.table)) { $0.text(LoadColumns.lift) }
    return Self.grouped(rows(LiftColumns.table), by: LiftColumns.lift).compactMap { rows in
      guard let first = rows.first, let id = first[LiftColumns.lift] else { return nil }
      let exceptions = (loads[id.description] ?? []).compactMap { row in
        row[LoadColumns.load].map { (row.text(LoadColumns.goodsClass), Mass(tonnes: $0)) }
      }
      let volumes = (loads[id.description] ?? []).compactMap { row in
        row[LoadColumns.volume].map { (row.text(LoadColumns.goodsClass), $0) }
      }
      let lift = Lift(
        id: id, load: first[LiftColumns.load].map(Mass.init(tonnes:)),
        loadByClass: Dictionary(exceptions, uniquingKeysWith: { _, last in last }),
        loadCubicMetres: first[LiftColumns.volume],
        cubicMetresByClass: Dictionary(volumes, uniquingKeysWith: { _, last in last }),
        bases: rows.compactMap(base), turnRoundDays: first[LiftColumns.turnRound] ?? .zero,
        relocationDays: first[LiftColumns.move], notes: first.notes)
      return supposed(lift)
    }
  }

  private func base(from row: Row) -> Lift.Base? {
    guard let place = row[LiftColumns.base], let count = row[LiftColumns.count] else { return nil }
    return Lift.Base(place: place, count: count, available: row[LiftColumns.available])
  }

  private func sailings() -> [Sailing] {
    rows(SailingColumns.table).compactMap { row in
      guard let id = row[SailingColumns.sailing], let leg = row[SailingColumns.leg],
        let date = row[SailingColumns.date]
      else { return nil }
      return Sailing(
        id: id, leg: leg, date: date,
        capacity: row[SailingColumns.capacity].map(Mass.init(tonnes:)), notes: row.notes)
    }
  }

  private func works() -> [Work] {
    rows(WorkColumns.table).compactMap { row in
      guard let id = row[WorkColumns.work], let attribute = row[WorkColumns.attribute],
        let gain = row[WorkColumns.gain]
      else { return nil }
      return Work(
        id: id, subject: row.text(WorkColumns.subject), attribute: attribute, gain: gain,
        start: row[WorkColumns.start], leadDays: row[WorkColumns.lead] ?? 0,
        cost: row[WorkColumns.cost] ?? .zero, resource: row.text(WorkColumns.resource),
        isWhole: row[WorkColumns.whole] ?? false, notes: row.notes)
    }
  }

  private func budgets() -> [Budget] {
    rows(BudgetColumns.table).compactMap { row in
      row[BudgetColumns.amount].map {
        Budget(resource: row.text(BudgetColumns.resource), amount: $0, notes: row.notes)
      }
    }
  }
}
