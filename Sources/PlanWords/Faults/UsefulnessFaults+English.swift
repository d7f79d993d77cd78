public import PlanAudit
import SupplyModel

extension JoinFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .notAsked(let need, let complement):
      "joins: the goods of \"\(need)\" do not ask for \"\(complement)\"."
    case .notACompanion(let need, let complement, let item):
      "joins: \(item) serves \"\(need)\" as companion in \"\(complement)\", where it is none."
    case .earmarked(let need, let goods):
      "joins: \(goods) serve \"\(need)\" as companions."
    case .atNoTime(let need, let complement, let date):
      "joins: companions \"\(complement)\" are used up for \"\(need)\" in the period of \(date), in which it receives nothing."
    case .incomplete(let need, let complement, let date):
      "joins: in the period of \(date), \"\(need)\" receives more than there are companions \"\(complement)\" for."
    case .beyondSpare(let place, let item, let date, let spare):
      "joins: by the period of \(date), more of the \(item) held at \"\(place)\" is used up than the \(exact: spare) \(by: spare.value, one: "unit", other: "units") that can be spared."
    }
  }
}

extension ReleaseFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .beforePlanning(let release, let date):
      "freed: \"\(release)\" frees goods in the period of \(date), before the planning date."
    case .notYetFreed(let release, let date, let stretch):
      "freed: by the period of \(date), \"\(release)\" frees more than what was delivered before allows by its curve, on stretch \(number: stretch)."
    case .tooMuch(let release, let most):
      "freed: \"\(release)\" frees more than the \(exact: most) \(by: most.value, one: "unit", other: "units") that it frees at the most."
    }
  }
}

extension PostFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .unattended(let post, let date):
      "posts: goods that wait for \"\(post)\" are used in the period of \(date), when nobody is there."
    case .training(let post, let date, let people):
      "posts: in the period of \(date), more is used at \"\(post)\" than the \(number: people) there can serve."
    case .service(let post, let date, let most):
      "posts: by the period of \(date), more is used at \"\(post)\" than the \(exact: most) \(by: most.value, one: "unit", other: "units") that can be served in all."
    }
  }
}

extension WholeFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .split(let table, let goods, let place, let date, let mass):
      "\(name: table.rawValue): \(exact: mass) t of \(goods) at \"\(place)\" in the period of \(date) are no whole number of units."
    case .work(let work, let share):
      "works: \(exact: share) of \"\(work)\" is done, which is done altogether or not at all."
    case .nothingWhole:
      "plan.json: the plan calls itself whole, and nothing in the case comes in whole units."
    }
  }
}
