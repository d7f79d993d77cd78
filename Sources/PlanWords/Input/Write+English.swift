extension Write {
  /// What to do, in English.
  public var english: Wording<English> {
    switch self {
    case .newFolder: "Give a folder that is not there yet."
    case .newFile: "Give a file that is not there yet."
    case .workbookOrPoints: "Give a workbook (.xlsx) or points (.geojson)."
    case .addPlaces: "Points are matched with places: add it."
    case .planAgain: "Plan the case again."
    case .planAgainAndTake: "Plan the case again, and take the new plan."
    case .fillInCoordinates: "Fill in lat and lon."
    case .seeTables: "See needs.csv, legs.csv and places.csv."
    case .handItOver: "Hand it to the source first."
    case .caseAsKnownThen: "Make the case as it was known then, and ask for that."
    case .caseWithThatPeriod: "Make the case with that period."
    case .caseWithIt: "Make the case with it."
    case .planFirst: "Plan the case first."
    case .otherName: "Choose another name."
    case .otherNameOrNone: "Write another name, or leave --name out."
    case .runName: "Write up to 64 letters, digits, dots, underscores or hyphens, no dot first."
    case .fileInFolder: "Name a file in a folder that is there."
    case .pathThere: "Give a path that is there."
    case .mayWrite: "Check that you may write there."
    case .renameFile: "Rename or remove that file."
    case .renameIt: "Rename or remove it."
    case .makeRoom: "Make room, then try again."
    case .folderElsewhere: "Give a folder elsewhere."
    case .shorterName: "Choose a shorter name."
    case .checkDisk: "Check the disk, then try again."
    case .checkDiskFirst: "Check the disk before you rely on it."
    case .tryAgain: "Look at it, then try again."
    case .tryAgainLater: "Try again when that has ended."
    case .endUpdate:
      "Check that you may write there; the next command that writes there puts them in place."
    case .checkPath: "Check the path, and that you may write there."
    case .didYouMean(let name): "Did you mean \(name: name)?"
    case .example(let nearest?, let all):
      "Did you mean \(name: nearest)? The examples are \(all, between: ", ")."
    case .example(nil, let all): "The examples are \(all, between: ", ")."
    case .oneOf(let names): "Write \(names, between: ", ")."
    case .table(let names): "The tables are \(names, between: ", ")."
    case .leaveOut(let what): "Leave \(name: what) out."
    }
  }
}
