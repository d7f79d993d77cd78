import PlanWords

extension AuditMessage: Sampled {
  static func samples(_ number: Double) -> [AuditMessage] {
    let fates: [FileFate] = [.changed, .added, .removed]
    return fates.flatMap {
      [AuditMessage.file("needs.csv", $0), .fileMeanwhile("needs.csv", $0)]
    } + [
      .more(count(number)), .holds(rows: count(number), prices: count(number)),
      .fails(faults: count(number)),
      .caseChanged, .solvedAgain, .nothingToSolve, .solvingStopped,
    ]
  }
}

extension CheckMessage: Sampled {
  static func samples(_ number: Double) -> [CheckMessage] {
    [.canBePlanned(Counted.samples(number))]
  }
}

extension CheckMessage.Counted: Sampled {
  static func samples(_ number: Double) -> [Self] {
    CheckMessage.Kind.allCases.map { Self($0, count(number)) }
  }
}

extension CourseMessage: Sampled {
  static func samples(_ number: Double) -> [CourseMessage] {
    [.title, .figure, .notAsked, .notStated]
      + Standing.samples(number).flatMap { standing in
        [nil, "2031-11-03"].flatMap { day in
          [true, false].map { .course("plan-2", asOf: day, isProved: $0, standing) }
        }
      }
  }
}

extension CourseMessage.Standing: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [
      .first, .same(as: "plan-1"), .has(stage: "cost", first: "plan-1"),
      .lacks(stage: "cost", first: "plan-1"),
      .better(first: "plan-1", stage: "cost", number + 1, insteadOf: number),
      .worse(first: "plan-1", stage: "cost", number, insteadOf: number + 1),
    ]
  }
}

extension DifferenceOfPlans: Sampled {
  static func samples(_ number: Double) -> [DifferenceOfPlans] {
    let amounts = Amounts.samples(number)[0]
    return Setting.allCases.map { .setting($0) } + [
      .none, .oneVersion, .anotherVersion, .input("start", before: nil, after: "2031-11-03"),
      .input("start", before: "2031-11-03", after: nil),
      .corridor("north", before: number, after: number + 1),
      .corridor("north", before: number + 1, after: number), .came(need: "water", amounts),
      .went(need: "water", amounts), .need("water", Move.samples(number)),
    ]
  }
}

extension DifferenceOfPlans.Amounts: Sampled {
  static func samples(_ number: Double) -> [Self] {
    ["t", "piece"].map {
      Self(asked: number, onTime: number, late: number, short: number, unit: $0)
    }
  }
}

extension DifferenceOfPlans.Move: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [
      .asked(number, number + 1), .onTime(number, number + 1), .late(number, number + 1),
      .short(number, number + 1),
    ]
  }
}

extension RowDifference: Sampled {
  static func samples(_ number: Double) -> [RowDifference] {
    [.none, .came("water"), .went("water"), .changed("water", Cell.samples(number))]
  }
}

extension RowDifference.Cell: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [
      Self("tier", before: "", after: "2"),
      Self("note", before: String(repeating: "long", count: 20), after: ""),
    ]
  }
}
