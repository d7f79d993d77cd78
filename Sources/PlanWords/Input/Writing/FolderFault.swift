/// What keeps a case or a run from being written to a folder.
public enum FolderFault: InputFault {
  /// A run is never overwritten.
  case runThere
  /// A file is where the folder should be.
  case fileThere
  /// The folder holds something.
  case notEmpty
  /// A file is where a case should be.
  case noFolderOfCase
  /// The folder holds something other than a case.
  case noCase(settings: String)
  /// Nothing can be written beside it.
  case notWritable
  /// A file could not be written, and the others are as they were.
  case unchanged
}
