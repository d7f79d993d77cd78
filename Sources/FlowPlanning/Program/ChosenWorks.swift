package import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// The works in a solution: rounded up to 10⁻¹² as far as the budgets allow.
  package func chosenWorks(in columns: [Double]) -> [ChosenWork] {
    let carriage = network.supplyCase.carriage
    var spent: [String: Int128] = [:]
    return zip(network.works, workShares).compactMap { option, column in
      let work = carriage.works[option.work]
      guard columns[column] > 1e-9 else { return nil }
      let amount = carriage.budgets.first { $0.resource == work.resource }?.amount ?? .zero
      let left = Int128(amount.count) * 1_000_000_000_000 - spent[work.resource, default: 0]
      let desired = Int128(min(1e12, (columns[column] * 1e12).rounded(.up)))
      let affordable = work.cost > .zero ? max(0, left) / Int128(work.cost.count) : desired
      let share = min(desired, affordable)
      guard share > 0 else { return nil }
      spent[work.resource, default: 0] += share * Int128(work.cost.count)
      return ChosenWork(work: work.id, share: Trillionths(count: Int(share)))
    }
  }
}
