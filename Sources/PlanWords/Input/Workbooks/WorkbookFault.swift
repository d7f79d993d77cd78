/// What keeps a workbook from being read or written.
public enum WorkbookFault: InputFault {
  /// Nothing has that path.
  case notThere
  /// It is a folder or something else.
  case noFile
  /// The file is larger than is read.
  case tooLarge(megabytes: Int)
  /// It cannot be opened.
  case unreadable
  /// A form that only its program reads.
  case oldOrEncrypted
  /// A part has a password.
  case encrypted
  /// It is something else.
  case noWorkbook
  /// A workbook of another form.
  case openDocument
  /// A packed file.
  case packed
  /// A document or slides.
  case otherOfficeFile
  /// Its parts are larger than is read.
  case unpacksTooLarge(megabytes: Int)
  /// It holds more cells than are read.
  case tooManyCells(most: Int)
  /// It holds more text than is read.
  case tooMuchText(megabytes: Int)
  /// It is not whole.
  case damaged
  /// A part is not whole.
  case brokenPart
  /// A part could grow without end.
  case documentType
  /// The file cannot be made.
  case notWritable
  /// A sheet cannot be made.
  case sheetRefused(_ sheet: String)
  /// A cell cannot be written.
  case cellRefused(_ cell: String)
  /// A name that no sheet can have.
  case sheetName(_ sheet: String, _ lack: SheetNameLack)
  /// Two sheets of a name.
  case sheetTwice(_ sheet: String)
  /// A sheet is too long.
  case tooManyRows(_ sheet: String, most: Int)
  /// A sheet is too wide.
  case tooManyColumns(_ sheet: String, most: Int)
  /// A text that no cell can hold.
  case cellText(_ cell: String, _ lack: CellTextLack)
}
