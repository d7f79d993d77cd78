import PlanWords
import SupplyModel

extension RunFileFault: Sampled {
  static func samples(_ number: Double) -> [RunFileFault] {
    [
      .notOfPlan, .unreadable, .missing, .otherFormat(count(number)), .noDate, .noPeriodLength,
      .noPeriodCount, .noStep, .noAssumption, .noStage, .twice, .noNeedName, .notAsWritten,
      .notOfRun,
      .noStageOfPlan, .emptyCell, .heldEarmark, .noWay, .noSource, .noLimit,
      .otherDay(SampleFacts.day),
    ]
  }
}

extension CellDifference: Sampled {
  static func samples(_ number: Double) -> [CellDifference] {
    [
      .rowMissing, .rowBaseless, .cell("rice", given: "rice"), .otherForm,
    ]
  }
}

extension FindingsFault: Sampled {
  static func samples(_ number: Double) -> [FindingsFault] {
    [
      .whatIf(count(number), file: "rice"), .unknownNeed,
    ]
  }
}

extension FolderFault: Sampled {
  static func samples(_ number: Double) -> [FolderFault] {
    [.runThere, .noFolderOfCase, .noCase(settings: "rice")]
  }
}
