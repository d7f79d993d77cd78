import PlanReports
import PlanWords

extension PlanComparison {
  /// Plans that stand beside each other in 100 columns.
  private static let abreast = 3

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    var lines = plans.flatMap { Paragraph.lines($0.words(against: plans[0].name), indent: 0) }
    for start in stride(from: 0, to: plans.count, by: Self.abreast) {
      let shown = start..<min(plans.count, start + Self.abreast)
      lines += ["", ink.heading(Heading.needsCompared.text())] + needTable(shown)
      if !corridors.isEmpty {
        lines += ["", ink.heading(Heading.corridorsCompared.text())] + corridorTable(shown)
      }
      lines += ["", ink.heading(Heading.inAll.text())] + totals(shown)
    }
    return lines.joined(separator: "\n")
  }

  private func table(_ shown: Range<Int>, _ rows: [(String, [String])]) -> [String] {
    var table = TextTable([.left] + shown.map { _ in .right })
    table.add([""] + shown.map { plans[$0].name })
    for (name, cells) in rows { table.add([name] + shown.map { cells[$0] }) }
    return table.lines(indent: 2)
  }

  private func needTable(_ shown: Range<Int>) -> [String] {
    table(shown, needs.map { ($0.need, $0.cells) })
  }

  private func corridorTable(_ shown: Range<Int>) -> [String] {
    table(shown, corridors.map { ($0.corridor, $0.cells) })
  }

  private func totals(_ shown: Range<Int>) -> [String] {
    table(shown, totalRows)
  }

  private var totalRows: [(String, [String])] {
    [
      (Column.lostTonnes.text(), plans.map { Figure.plain($0.lostTonnes) }),
      (Column.cost.text(), plans.map { $0.cost.map(Figure.plain) ?? "–" }),
    ]
  }

  /// The comparison as a page, each column with the run that it is of.
  func brief() -> Brief {
    var brief = Brief(title: CourseMessage.title.text())
    let grounds = plans.map { plan in
      Brief.Ground.notes(
        [
          brief.number(
            of: Footnote(
              source: plan.run, says: GroundMessage.comparedTables.text(),
              address: ""))
        ], state: "")
    }
    brief.opening = zip(plans, grounds).map { plan, ground in
      [.figure(plan.words(against: plans[0].name), ground)]
    }
    func section(_ heading: String, _ first: String, _ rows: [(String, [String])]) -> Brief.Section
    {
      let columns =
        [Brief.Column(first)]
        + zip(plans.indices, grounds).map {
          Brief.Column(plans[$0].name, $1, isNumeric: true)
        }
      return Brief.Section(
        heading,
        [
          .table(
            columns,
            rows: rows.map { name, cells in
              [[.name(name)]] + cells.map { [.figure($0, .column)] }
            })
        ])
    }
    brief.sections = [
      section(
        Heading.needsCompared.text(), BriefHeading.need.text(), needs.map { ($0.need, $0.cells) }),
      section(
        Heading.corridorsCompared.text(), BriefHeading.corridor.text(),
        corridors.map { ($0.corridor, $0.cells) }),
      section(Heading.inAll.text(), CourseMessage.figure.text(), totalRows),
    ]
    return brief
  }
}

extension PlanComparison.Course {
  /// What it was made from and where it first differs, in sentences.
  func words(against first: String) -> String {
    CourseMessage.course(
      name, asOf: asOf, isProved: status == "planned", standing(to: first)
    ).text()
  }

  private func standing(to first: String) -> CourseMessage.Standing {
    guard let firstDifference else { return name == first ? .first : .same(as: first) }
    let stage = firstDifference.stage
    switch (firstDifference.first, firstDifference.own) {
    case (nil, _): return .has(stage: stage, first: first)
    case (_, nil): return .lacks(stage: stage, first: first)
    case (let old?, let new?):
      return new > old
        ? .better(first: first, stage: stage, new, insteadOf: old)
        : .worse(first: first, stage: stage, new, insteadOf: old)
    }
  }
}

extension PlanComparison.NeedSides {
  /// On time, late and short in each plan.
  var cells: [String] {
    sides.map { side in
      guard let side else { return CourseMessage.notAsked.text() }
      guard side.asked > 0 else { return CourseMessage.notStated.text() }
      let (onTime, late, short) = NeedLine.printed(
        side.onTime, side.late, of: side.asked, isWhole: isWhole)
      return [onTime, late, short].map(Figure.plain).joined(separator: " / ")
    }
  }
}

extension PlanComparison.CorridorSides {
  /// Tonnes in each plan.
  var cells: [String] { tonnes.map { $0.map(Figure.plain) ?? "–" } }
}
