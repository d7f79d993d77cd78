import PlanWords
public import SupplyModel

/// Something that the planner supposes for one plan.
///
/// It is written as a run keeps it: `need=low..high`, `complement=true`, `match complement=attribute`,
/// `lift name=count`, `budget resource=amount` or `aim endurance`.
public enum Assumption: Hashable, Sendable, CustomStringConvertible {
  /// A range for a need whose amount is unstated, in what its amount counts.
  case amount(need: String, low: Millionths, high: Millionths)
  /// Whether the companion in a complement is there already.
  case truth(complement: String, Truth)
  /// The attribute in which a companion must agree with its item.
  case match(complement: String, attribute: String)
  /// How many vehicles there are at the first base of a lift.
  case lift(String, count: Millionths)
  /// What may be spent of a resource on works.
  case budget(resource: String, amount: Millionths)
  /// That stocks last as long as they can before needs are served.
  case endurance

  /// The options of a request that state assumptions.
  public enum Option: String, CaseIterable, Sendable {
    /// An amount or a truth.
    case assume
    /// A match.
    case match
    /// A lift.
    case lift
    /// A budget.
    case budget
    /// An aim.
    case aim

    /// What is given to the option, as a run keeps it.
    public func written(_ text: String) -> String {
      self == .assume ? text : "\(rawValue) \(text)"
    }

    var flag: String { "--\(rawValue)" }
  }

  /// Reads an assumption as a run keeps it.
  ///
  /// - Throws: what is wrong with the text, under the name of its option, such as `--assume`.
  public init(_ text: String) throws(CaseProblem) {
    let (option, rest) = Self.parts(of: text)
    let halves = rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let (name, value) = (String(halves[0]), halves.count == 2 ? String(halves[1]) : "")
    let read: Assumption? =
      switch option {
      case .aim: rest == "endurance" ? .endurance : nil
      case .assume: Self.assumed(name, value)
      case .match:
        Identifier<Attribute>(value).map { _ in .match(complement: name, attribute: value) }
      case .lift: CellForm<Millionths>.vehicles.value(of: value).map { .lift(name, count: $0) }
      case .budget: Millionths(value).map { .budget(resource: name, amount: $0) }
      }
    guard let read, option == .aim || Identifier<Assumption>(name) != nil else {
      throw option.problem(with: rest)
    }
    self = read
  }

  private static func parts(of text: String) -> (Option, String) {
    guard let space = text.firstIndex(of: " "),
      let option = Option(rawValue: String(text[..<space])),
      option != .assume
    else { return (.assume, text) }
    return (option, String(text[text.index(after: space)...]))
  }

  private static func assumed(_ name: String, _ value: String) -> Assumption? {
    if let truth = value == "true" ? .confirmed : Truth(rawValue: value) {
      return .truth(complement: name, truth)
    }
    guard let dots = value.firstRange(of: ".."), let low = Millionths(value[..<dots.lowerBound]),
      let high = Millionths(value[dots.upperBound...]), low <= high
    else { return nil }
    return .amount(need: name, low: low, high: high)
  }

  /// The option that states it.
  public var option: Option {
    switch self {
    case .amount, .truth: .assume
    case .match: .match
    case .lift: .lift
    case .budget: .budget
    case .endurance: .aim
    }
  }

  /// What is given to its option.
  var stated: String {
    switch self {
    case .amount(let need, let low, let high): "\(need)=\(low)..\(high)"
    case .truth(let complement, let truth):
      "\(complement)=\(truth == .confirmed ? "true" : truth.rawValue)"
    case .match(let complement, let attribute): "\(complement)=\(attribute)"
    case .lift(let lift, let count): "\(lift)=\(count)"
    case .budget(let resource, let amount): "\(resource)=\(amount)"
    case .endurance: "endurance"
    }
  }

  /// The assumption as a run keeps it.
  public var description: String { option.written(stated) }

  /// The need for which it supposes an amount; nil when it is about something else.
  public var needWithAmount: String? {
    if case .amount(let need, _, _) = self { return need }
    return nil
  }
}

extension Assumption.Option {
  /// What is wrong with a text that the option cannot take.
  fileprivate func problem(with text: String) -> CaseProblem {
    let fault: AssumptionFault =
      switch self {
      case .assume: .noAssumption
      case .match: .noMatch
      case .lift: .noLift
      case .budget: .noBudget
      case .aim: .noAim
      }
    return CaseProblem(file: flag, found: text, fault)
  }
}

extension CellForm {
  /// A cell's value; nil when the cell is faulty.
  fileprivate func value(of text: String) -> Value? { try? read(text).get() }
}
