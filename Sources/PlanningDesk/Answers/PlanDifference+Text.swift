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
      lines += ["", "The two plans were made from the same and are the same."]
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
    switch (before, after) {
    case (nil, let after?): "\(name): none before, \(after) after"
    case (let before?, nil): "\(name): \(before) before, none after"
    default: "\(name): \(before ?? "") before, \(after ?? "") after"
    }
  }
}

extension PlanDifference.StageChange {
  fileprivate var differs: Bool { PlanDifference.differ(before, after) }
}

extension PlanDifference.TonnesChange {
  fileprivate var differs: Bool { PlanDifference.differ(before, after) }

  fileprivate var words: String {
    let (old, new) = (before ?? 0, after ?? 0)
    let change = "\(Figure.plain(abs(new - old))) t \(new > old ? "more" : "less")"
    return "\(corridor): \(Figure.plain(old)) t → \(Figure.plain(new)) t, \(change)"
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
    case (nil, let after?): "\(need): not asked before; now \(after.words(unit))"
    case (let before?, nil): "\(need): no longer asked; it was \(before.words(unit))"
    case (let before?, let after?): "\(need): \(changes(before, after).joined(separator: "; "))"
    case (nil, nil): need
    }
  }

  private func changes(
    _ before: PlanDifference.Amounts, _ after: PlanDifference.Amounts
  ) -> [String] {
    func change(_ word: String, _ old: Double, _ new: Double) -> [String] {
      guard PlanDifference.differ(old, new) else { return [] }
      return ["\(word) \(Figure.plain(old)) → \(Figure.plain(new))"]
    }
    return change("asked", before.asked, after.asked)
      + change("on time", before.onTime, after.onTime) + change("late", before.late, after.late)
      + change("short", before.short, after.short)
  }
}

extension PlanDifference.Amounts {
  fileprivate func words(_ unit: String) -> String {
    let suffix = unit.isEmpty || unit == "piece" ? "" : " \(unit)"
    return "\(Figure.plain(asked))\(suffix) asked, \(Figure.plain(onTime)) on time, "
      + "\(Figure.plain(late)) late, \(Figure.plain(short)) short"
  }
}
