/// What keeps a case or a run from being written to a folder.
public enum FolderFault: InputFault {
  /// A run is never overwritten.
  case runThere
  /// A file is where a case should be.
  case noFolderOfCase
  /// The folder holds something other than a case.
  case noCase(settings: String)
}
