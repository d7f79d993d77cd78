import SupplyModel

extension AssumptionFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .noAssumption: "is neither a need with a range nor a complement with its truth"
    case .noMatch: "is not a complement with an attribute"
    case .noLift: "is not a lift with a number of vehicles"
    case .noBudget: "is not a resource with an amount"
    case .noAim: "is no aim"
    case .unknown(let kind, _): "names no \(kind)"
    case .noResource: "names no resource of works.csv or budgets.csv"
    case .amountStated(let wording): "is for a need whose amount is \(name: wording.rawValue)"
    case .noListOfCase: "is no list of the case"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .noAssumption:
      "Write need=low..high, such as tanks=100..250, or complement=true, false or unknown."
    case .noMatch: "Write complement=attribute, such as rounds=cartridge."
    case .noLift: "Write lift=count, such as icebreakers=2."
    case .noBudget: "Write resource=amount, such as crews=4."
    case .noAim: "Write endurance."
    case .unknown(_, let nearest?): "Did you mean \(name: nearest)?"
    case .unknown(_, nil): "Name one that the case has."
    case .noResource(let nearest?): "Did you mean \(name: nearest)?"
    case .noResource(nil): "Name one that the case has."
    case .amountStated: "Assume amounts of needs that are unstated only."
    case .noListOfCase(let nearest?, _): "Did you mean \(name: nearest)?"
    case .noListOfCase(nil, let all) where all.isEmpty: "The case has no lists."
    case .noListOfCase(nil, let all): "It has \(all, between: ", ")."
    }
  }
}
