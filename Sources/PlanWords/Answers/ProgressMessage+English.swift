extension ProgressMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .planning: "Planning"
    case .solved(let number, let count, let stage, let value):
      "Planning: solved \(number: number) of \(number: count), \(name: stage), at \(exact: value)"
    case .proving: "Proving"
    case .planningWholeUnits: "Planning whole units"
    case .solvedInWholeUnits(let number, let count, let stage, let value):
      "Planning whole units: \(number: number) of \(number: count), \(name: stage), at \(exact: value)"
    case .findingReasons: "Finding reasons, by planning again"
    case .findingReasonsWithin(let gap):
      "Finding reasons, by planning again (gap at most \(gap))"
    case .findingReasonsUntried:
      "Finding reasons, by planning again (not every stage was tried)"
    case .findingReason: "Finding the reason, by planning again"
    case .planningWithTwiceThroughput: "Planning with twice the throughput"
    case .findingCorridorEffect: "Finding what the corridor is worth, by planning again"
    case .planningWithout(let corridor): "Planning without \(name: corridor)"
    case .writing: "Writing"
    case .stopping: "Stopping; the best plan so far is kept"
    }
  }
}
