/// What keeps a workbook from being read or written.
public enum WorkbookProblem: Error, Hashable, Sendable {
  /// Nothing has that path.
  case notThere
  /// It is a folder or something else that is no file.
  case noFile
  /// The file has more bytes than may be read.
  case tooLarge(mostBytes: Int)
  /// The file cannot be opened.
  case unreadable
  /// It is in the old form of .xls, or encrypted as a whole.
  case oldOrEncrypted
  /// A part of it is encrypted.
  case encrypted
  /// It is something else.
  case noWorkbook
  /// It is a workbook in the form OpenDocument.
  case openDocument
  /// It is a packed file of something else.
  case packed
  /// It is a document, or slides.
  case otherOfficeFile
  /// Its parts have more bytes than may be read.
  case unpacksTooLarge(mostBytes: Int)
  /// It has more cells than may be read.
  case tooManyCells(most: Int)
  /// It has more text than may be read.
  case tooMuchText(mostBytes: Int)
  /// It is not whole.
  case damaged
  /// A part of it is no XML, or not that of a workbook.
  case brokenPart
  /// A part of it declares a document type, by which entities could be made to grow.
  case documentType
  /// The file cannot be made or written to.
  case notWritable
  /// A sheet of this name cannot be made.
  case sheetRefused(String)
  /// A cell cannot be written, by its name with its sheet.
  case cellRefused(String)
  /// A sheet has a name that no program takes.
  case sheetName(String, SheetNameProblem)
  /// Two sheets have this name, letter case apart.
  case sheetTwice(String)
  /// A sheet has more rows than ``SheetLimits/mostRows``.
  case tooManyRows(String)
  /// A sheet has more columns than ``SheetLimits/mostColumns``.
  case tooManyColumns(String)
  /// A cell, by its name with its sheet, holds a text that none can.
  case cellText(String, CellTextProblem)
}
