import SupplyModel

extension RunFileFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .notOfPlan: "is missing or is not what a plan has there"
    case .unreadable: "cannot be read"
    case .missing: "is missing"
    case .otherFormat(let format): "is not the number \(digits: format)"
    case .noDate: "is not a date"
    case .noPeriodLength: "is no length of a period"
    case .noPeriodCount: "is not a number of periods"
    case .noStep: "is no step of planning"
    case .noAssumption: "is no assumption"
    case .noStage: "is no stage"
    case .twice: "is given twice"
    case .noNeedName: "is no name of a need"
    case .notAsWritten: "is not as it was written"
    case .notOfRun: "was not written with this run"
    case .noStageOfPlan: "is no stage of plan.json"
    case .emptyCell: "the cell is empty"
    case .heldEarmark: "is an earmark of goods that the recipient holds"
    case .noWay: "does not tell by which leg, or from where to where"
    case .noSource: "does not, with release, name one source"
    case .noLimit: "does not tell which limit is priced"
    case .otherDay: "does not go with the period"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .notOfPlan,
      .unreadable,
      .missing,
      .otherFormat,
      .noDate,
      .noPeriodLength,
      .noPeriodCount, .noStep,
      .noAssumption,
      .noStage,
      .twice,
      .noNeedName,
      .notAsWritten,
      .notOfRun,
      .noStageOfPlan,
      .emptyCell,
      .heldEarmark,
      .noWay,
      .noSource,
      .noLimit:
      "Plan the case again."
    case .otherDay(let day): "Write \(day)."
    }
  }
}
