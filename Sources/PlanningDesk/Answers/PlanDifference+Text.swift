import PlanWords

extension PlanDifference {
  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    var lines = [ink.heading(Heading.fromTo(before: before, after: after).text())]
    func add(_ heading: Heading, _ content: [String]) {
      if !content.isEmpty { lines += ["", ink.heading(heading.text())] + content }
    }
    add(.madeFrom, inputs.flatMap { Paragraph.lines($0.words, indent: 2) })
    add(.stages, stageLines)
    add(.needs, needs.filter(\.differs).flatMap { Paragraph.lines($0.words, indent: 2) })
    add(.corridors, corridors.filter(\.differs).flatMap { Paragraph.lines($0.words, indent: 2) })
    if lines.count == 1 {
      lines += ["", DifferenceOfPlans.none.text()]
    }
    return lines.joined(separator: "\n")
  }

  private var stageLines: [String] {
    var table = TextTable([.left, .right, .left, .right])
    for stage in stages where stage.differs {
      let (old, new) = (stage.before.map(Figure.exact), stage.after.map(Figure.exact))
      table.add([stage.stage, old ?? "–", "→", new ?? "–"])
    }
    return table.lines(indent: 2)
  }

  /// Whether two figures differ by more than rounding to the gram can bring.
  static func differ(_ before: Double?, _ after: Double?) -> Bool {
    guard let before, let after else { return (before == nil) != (after == nil) }
    return abs(before - after) > 1e-6 * max(1, abs(before), abs(after))
  }
}

extension PlanDifference.Input {
  fileprivate var words: String {
    DifferenceOfPlans.input(name, before: before, after: after).text()
  }
}

extension PlanDifference.StageChange {
  fileprivate var differs: Bool { PlanDifference.differ(before, after) }
}

extension PlanDifference.TonnesChange {
  fileprivate var differs: Bool { PlanDifference.differ(before, after) }

  fileprivate var words: String {
    DifferenceOfPlans.corridor(corridor, before: before ?? 0, after: after ?? 0).text()
  }
}

extension PlanDifference.NeedChange {
  fileprivate var differs: Bool {
    guard let before, let after else { return true }
    return PlanDifference.differ(before.asked, after.asked)
      || PlanDifference.differ(before.onTime, after.onTime)
      || PlanDifference.differ(before.late, after.late)
      || PlanDifference.differ(before.short, after.short)
  }

  fileprivate var words: String {
    switch (before, after) {
    case (nil, let after?): DifferenceOfPlans.came(need: need, after.message(unit)).text()
    case (let before?, nil): DifferenceOfPlans.went(need: need, before.message(unit)).text()
    case (let before?, let after?): DifferenceOfPlans.need(need, moves(before, after)).text()
    case (nil, nil): need
    }
  }

  private func moves(
    _ before: PlanDifference.Amounts, _ after: PlanDifference.Amounts
  ) -> [DifferenceOfPlans.Move] {
    let all: [(old: Double, new: Double, move: DifferenceOfPlans.Move)] = [
      (before.asked, after.asked, .asked(before.asked, after.asked)),
      (before.onTime, after.onTime, .onTime(before.onTime, after.onTime)),
      (before.late, after.late, .late(before.late, after.late)),
      (before.short, after.short, .short(before.short, after.short)),
    ]
    return all.filter { PlanDifference.differ($0.old, $0.new) }.map(\.move)
  }
}

extension PlanDifference.Amounts {
  fileprivate func message(_ unit: String) -> DifferenceOfPlans.Amounts {
    DifferenceOfPlans.Amounts(
      asked: asked, onTime: onTime, late: late, short: short, unit: unit)
  }
}
