import PlanWords
import SupplyModel

/// What the planner supposes: that it names what there is, and what becomes of the case by it.
///
/// Of several that are about one thing, the last one rules.
extension CaseReader {
  func checkAssumptions() {
    let resources =
      rows(WorkColumns.table).map { $0.text(WorkColumns.resource) }
      + rows(BudgetColumns.table).map { $0.text(BudgetColumns.resource) }
    for assumption in assumptions {
      switch assumption {
      case .amount(let need, _, _): checkAmount(assumption, of: need)
      case .truth(let complement, _):
        expect(complement, isA: .complement, in: assumption)
      case .match(let complement, let attribute):
        expect(complement, isA: .complement, in: assumption)
        expect(attribute, isA: .attribute, in: assumption)
      case .lift(let lift, _):
        expect(lift, isA: .lift, in: assumption)
      case .budget(let resource, _):
        expect(resource, among: resources.filter { !$0.isEmpty }, in: assumption) { nearest in
          .noResource(nearest: nearest)
        }
      case .endurance: break
      }
    }
  }

  @discardableResult private func expect(
    _ name: String, isA kind: RowKind, in assumption: Assumption
  ) -> Bool {
    expect(name, among: heldNames.all(kind), in: assumption) { nearest in
      .unknown(kind, nearest: nearest)
    }
  }

  @discardableResult private func expect(
    _ name: String, among names: [String], in assumption: Assumption,
    fault: (String?) -> AssumptionFault
  ) -> Bool {
    guard !names.contains(name) else { return true }
    log.report(
      assumption.option.flag, found: assumption.stated,
      fault(NearestName.nearest(to: name, among: names)))
    return false
  }

  /// An amount can be supposed of a need that holds and whose amount is unstated.
  private func checkAmount(_ assumption: Assumption, of need: String) {
    guard expect(need, isA: .need, in: assumption),
      let row = rows(NeedColumns.table).first(where: { $0.text(NeedColumns.need) == need }),
      let wording = row[NeedColumns.amount], wording != .unstated
    else { return }
    log.report(
      assumption.option.flag, found: assumption.stated,
      AssumptionFault.amountStated(wording))
  }

  func supposedAmount(of need: String) -> Amount? {
    for case .amount(need, let low, let high) in assumptions.reversed() {
      return Amount(.range, low: low, high: high)
    }
    return nil
  }

  func supposed(_ stated: Complement) -> Complement {
    var complement = stated
    for assumption in assumptions {
      switch assumption {
      case .truth(stated.id.description, let truth): complement.truth = truth
      case .match(stated.id.description, let attribute): complement.matchedOn = attribute
      default: break
      }
    }
    return complement
  }

  func supposed(_ stated: Lift) -> Lift {
    var lift = stated
    for case .lift(stated.id.description, let count) in assumptions where !lift.bases.isEmpty {
      lift.bases[0].count = count
    }
    return lift
  }

  func supposed(_ stated: [Budget]) -> [Budget] {
    var budgets = stated
    for case .budget(let resource, let amount) in assumptions {
      if let index = budgets.firstIndex(where: { $0.resource == resource }) {
        budgets[index].amount = amount
      } else {
        budgets.append(Budget(resource: resource, amount: amount))
      }
    }
    return budgets
  }
}
