public import PlanAudit
import SupplyModel

extension FindingFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .notLookedFor: "plan.json: the run says that no reasons were looked for, and gives some."
    case .noReason(let needs):
      "reasons.csv: there is no reason for \(list: needs), which \(by: needs.count, one: "is", other: "are") short or late."
    case .otherNeeds(let needs):
      "reasons.csv: \(list: needs) \(by: needs.count, one: "does", other: "do") not share a reason: they are not all that ask for the same in one tier and are short or late."
    case .otherCause(let need):
      "reasons.csv: the cause given for \"\(need)\" is not what the case says."
    case .otherWay(let need): "reasons.csv: the best way to \"\(need)\" is another."
    case .otherShortage(let need):
      "reasons.csv: what is offered and asked of what \"\(need)\" accepts is another amount."
    case .gainsTooMuch(let need): "reasons.csv: \"\(need)\" is said to gain more than it lacks."
    case .otherBefore(let need):
      "effects.csv: \"\(need)\" receives another amount in the plan than the one given as before."
    case .otherValue(let stage):
      "effects.csv: \(name: stage.description) reaches another value in the plan than the one given as before."
    case .noEffect(let corridor):
      "effects.csv: nothing is said of what the corridor \"\(name: corridor)\" is worth, which is used."
    }
  }
}
