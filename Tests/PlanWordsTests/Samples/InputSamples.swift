import PlanWords

extension Found: Sampled {
  static func samples(_ number: Double) -> [Found] {
    [
      .notEmpty, .missing, .thereAlready, .runThereAlready, .nameTaken, .noRunName,
      .formNotImported, .noSubject, .noExample, .noTable, .noPicture, .noCoordinates,
      .nothingInStore, .notInMemory, .otherDay, .otherPeriod, .notSupposable, .held,
      .folderMissing, .notThere, .notAllowed, .fileInTheWay, .folderInTheWay, .diskFull,
      .diskReadOnly, .nameRefused, .diskFailed, .notReadable, .changedMeanwhile, .readBackDiffers,
      .unconfirmed, .unfinished, .fileSystem, .fileSincePlan(.changed),
      .fileSincePlan(.added), .fileSincePlan(.removed), .doesNotHold(fault: "a row is missing"),
    ]
  }
}

extension Write: Sampled {
  static func samples(_ number: Double) -> [Write] {
    [
      .newFolder, .newFile, .workbookOrPoints, .addPlaces, .planAgain, .planAgainAndTake,
      .fillInCoordinates, .seeTables, .handItOver, .caseAsKnownThen, .caseWithThatPeriod,
      .caseWithIt, .planFirst, .otherName, .otherNameOrNone, .runName, .fileInFolder, .pathThere,
      .mayWrite, .renameFile, .renameIt, .makeRoom, .folderElsewhere, .shorterName, .checkDisk,
      .checkDiskFirst, .tryAgain, .tryAgainLater, .endUpdate,
      .checkPath, .didYouMean("water"),
      .example(nearest: "small-port", all: ["small-port"]),
      .example(nearest: nil, all: ["a", "b"]),
      .oneOf(["map", "stocks"]), .table(["needs", "legs"]), .leaveOut("stocks"),
    ]
  }
}
