import PlanWords

extension ProgressMessage: Sampled {
  static func samples(_ number: Double) -> [ProgressMessage] {
    let (solved, gap) = (count(number), GapBound(number / 100))
    return [
      .planning, .solved(solved, of: 9, stage: "cost", at: number), .proving, .planningWholeUnits,
      .solvedInWholeUnits(solved, of: 9, stage: "cost", at: number), .findingReasons,
      .findingReasonsWithin(gap), .findingReasonsUntried, .findingReason,
      .planningWithTwiceThroughput, .findingCorridorEffect, .planningWithout(corridor: "north"),
      .writing, .stopping,
    ]
  }
}

extension FailureMessage: Sampled {
  static func samples(_ number: Double) -> [FailureMessage] {
    [
      .planFailsAudit, .filesDiffer(folder: "case/plans/plan-1"), .notWhatWasWritten, .noSolver,
      .baselessFigures, .problems(count(number)), .cannotPrint, .noBrowser(file: "report.html"),
    ]
  }
}

extension IntakeMessage: Sampled {
  static func samples(_ number: Double) -> [IntakeMessage] {
    [
      .workbookMade("case.xlsx"), .emptyCaseMade("case", files: count(number)),
      .exampleMade("case", files: count(number)), .made("case", from: "case.xlsx"),
      .updated("case", from: "case.xlsx", changed: 1, of: count(number)), .rows(count(number)),
      .rowsNow(count(number), before: 3), .placed(["port", "hub"]),
      .leftOut("Notes", why: "empty"), .moreLeftOut(count(number)), .next(folder: "case"),
    ]
  }
}

extension RunFault: Sampled {
  static func samples(_ number: Double) -> [RunFault] {
    [
      .otherFindings,
      .otherCalendar, .otherTitle, .otherStatus, .otherOpening, .otherSplit,
      .beyondPledge("p1", promised: "30"), .missing(file: "limits.csv", row: "sea"),
      .baseless(file: "limits.csv", row: "sea"), .notInOrder(file: "limits.csv"),
      .cell(file: "limits.csv", row: "sea", column: "use", found: "3", worked: "2"),
    ]
  }
}
