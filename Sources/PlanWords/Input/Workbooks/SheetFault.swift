/// What is wrong with a sheet of a workbook, or with a table that should become one.
public enum SheetFault: InputFault {
  /// A spreadsheet program made a date of a name.
  case dateForName
  /// A formula failed.
  case spreadsheetError
  /// A formula that was never worked out.
  case formulaAlone
  /// A day that programs number differently.
  case earlyDate
  /// A value without its setting.
  case settingUnnamed
  /// A setting stands there twice.
  case settingTwice
  /// A setting has a form that is none.
  case noForm(_ forms: [String])
  /// Cells are merged.
  case merged(_ range: String)
  /// Something is hidden.
  case hidden(_ part: FilePart)
  /// The sheet of the settings is not there.
  case missing
  /// A sheet of a name like that of a table.
  case noTable(_ sheet: String, meant: String)
  /// A name that no file can have.
  case badName(_ lack: FileNameLack)
  /// Two sheets of a name.
  case nameTaken
  /// The headings stand below other rows.
  case headingsBelow(row: Int)
  /// The first row is empty.
  case headingsEmpty
  /// The sheet is too wide.
  case tooManyColumns(_ count: Int, most: Int)
  /// A cell stands beside the table.
  case noHeading
  /// A table has a name that no sheet can have.
  case noSheetName(_ lack: SheetNameLack)
  /// A table has the name of another sheet.
  case sheetTaken
  /// A table is longer than a sheet.
  case tooManyRows(most: Int)
  /// A text that no cell can hold.
  case cellText(row: Int, _ lack: CellTextLack)
}
