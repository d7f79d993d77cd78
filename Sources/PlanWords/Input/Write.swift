/// What to give instead of what was found, as a whole sentence.
public enum Write: Message {
  /// A new folder.
  case newFolder
  /// A new file.
  case newFile
  /// A file that can be imported.
  case workbookOrPoints
  /// The table of places.
  case addPlaces
  /// The plan again.
  case planAgain
  /// The plan again, and the new one.
  case planAgainAndTake
  /// Where places are.
  case fillInCoordinates
  /// Where names stand.
  case seeTables
  /// The case in memory.
  case handItOver
  /// The case of another day.
  case caseAsKnownThen
  /// The case in another period.
  case caseWithThatPeriod
  /// The case with what is supposed.
  case caseWithIt
  /// The plan first.
  case planFirst
  /// Another name.
  case otherName
  /// Another name or none.
  case otherNameOrNone
  /// A name that a run can have.
  case runName
  /// A file where there is a folder.
  case fileInFolder
  /// A path of something.
  case pathThere
  /// Another place, or the right to write.
  case mayWrite
  /// Another name of the file.
  case renameFile
  /// Another name of it.
  case renameIt
  /// Room.
  case makeRoom
  /// A folder on another disk.
  case folderElsewhere
  /// A shorter name.
  case shorterName
  /// The disk.
  case checkDisk
  /// The disk, before anything rests on it.
  case checkDiskFirst
  /// The same once more.
  case tryAgain
  /// The same when the other has ended.
  case tryAgainLater
  /// Any command that writes there.
  case endUpdate
  /// The path.
  case checkPath
  /// The name that was meant, perhaps.
  case didYouMean(String)
  /// The examples, and the one that was meant, perhaps.
  case example(nearest: String?, all: [String])
  /// One of these.
  case oneOf([String])
  /// One of these tables.
  case table([String])
  /// What was asked for left out.
  case leaveOut(String)
}
