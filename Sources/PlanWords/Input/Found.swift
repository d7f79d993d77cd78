/// What is wrong with something that was given: it follows its name, and has no full stop.
public enum Found: Message {
  /// A folder has something in it.
  case notEmpty
  /// It is not there.
  case missing
  /// A file is there.
  case thereAlready
  /// A run is there.
  case runThereAlready
  /// A run has that name.
  case nameTaken
  /// A name with other signs.
  case noRunName
  /// A file of another kind.
  case formNotImported
  /// A name of nothing.
  case noSubject
  /// A name of no example.
  case noExample
  /// A name of no table.
  case noTable
  /// A name of no picture.
  case noPicture
  /// A case that no map can show.
  case noCoordinates
  /// A plan without stocks.
  case nothingInStore
  /// A case or run that memory does not hold.
  case notInMemory
  /// A case in memory is known on one day.
  case otherDay
  /// A case in memory has one period.
  case otherPeriod
  /// A case in memory is as it is.
  case notSupposable
  /// There is no folder.
  case folderMissing
  /// Nothing has that path.
  case notThere
  /// The owner forbids it.
  case notAllowed
  /// A file is where a folder should be.
  case fileInTheWay
  /// A folder is where a file should be.
  case folderInTheWay
  /// There is no room.
  case diskFull
  /// Nothing can be written there.
  case diskReadOnly
  /// The name is too long or has forbidden signs.
  case nameRefused
  /// The disk failed.
  case diskFailed
  /// Another command is at it.
  case held
  /// It is another than it was.
  case changedMeanwhile
  /// The disk gives back something else.
  case readBackDiffers
  /// It is written, and may not last.
  case unconfirmed
  /// It is decided, and not all in place.
  case unfinished
  /// Why is not known.
  case notReadable
  /// What is named where no path is known.
  case fileSystem
  /// What became of a file since the plan was made.
  case fileSincePlan(AuditMessage.FileFate)
  /// A run that does not hold, and why.
  case doesNotHold(fault: String)
}
