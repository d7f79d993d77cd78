/// What is wrong with a folder or a file of a case or a run.
public enum FileFault: InputFault {
  /// Nothing has that path.
  case noFolder(_ kind: FolderKind)
  /// A packed file is where a folder should be.
  case packed
  /// A file is where a folder should be.
  case noDirectory
  /// A link leads out of the folder.
  case linkOut
  /// It is a folder, a device or something else.
  case notPlain
  /// The file is larger than is read.
  case tooLarge(megabytes: Int)
  /// The file cannot be opened.
  case unreadable
  /// The text is in another encoding.
  case utf16
  /// A workbook, or a packed file, is called a table.
  case workbookRenamed
  /// A workbook of the old form is called a table.
  case oldWorkbookRenamed
  /// Some bytes are zero.
  case zeroBytes
  /// Some bytes are no text.
  case notUTF8
  /// The file is not JSON, and why.
  case notJSON(_ lack: JSONLack)
  /// A file of a name like that of a table.
  case noTable(meant: String)
  /// A file of another form that has the name of a table.
  case noCSV(meant: String)
  /// A table that every case has is not there.
  case tableMissing(headings: [String])
  /// The settings are not there.
  case settingsMissing
  /// Further problems are left out.
  case tooManyProblems(_ count: Int)

  /// What a folder holds.
  public enum FolderKind: String, Message, CaseIterable {
    /// A case.
    case `case`
    /// A run.
    case run
  }
}
