public import PlanAudit
import SupplyModel

extension PledgeFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .notSplit(let source):
      "pledges: no pledge speaks of what \"\(name: source.name)\" gives."
    case .notTheSum(let source, let split, let given):
      "pledges: what became of \"\(name: source.name)\" adds up to \(exact: split) t, and it gives \(exact: given) t."
    case .notDelivered(let goods, let split, let received):
      "pledges: \(exact: split) t of \(goods) are split as delivered, and needs receive \(exact: received) t."
    case .notCarried(let goods, let corridor, let split, let arriving):
      "pledges: \(exact: split) t of \(goods) are said to come by \(name: corridor), on which \(exact: arriving) t arrive."
    }
  }
}

extension PledgeShare.Source {
  /// Its name.
  fileprivate var name: String {
    switch self {
    case .supply(let supply): supply.description
    case .release(let release): release.description
    }
  }
}
