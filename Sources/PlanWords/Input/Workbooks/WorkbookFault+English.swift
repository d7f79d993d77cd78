extension WorkbookFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .notThere: "is not there"
    case .noFile: "is no file"
    case .tooLarge(let megabytes): "is larger than \(number: megabytes) MB"
    case .unreadable: "cannot be read"
    case .oldOrEncrypted: "is encrypted, or in the old form of .xls"
    case .encrypted: "is encrypted"
    case .noWorkbook: "is no workbook"
    case .openDocument: "is an OpenDocument file"
    case .packed: "is a packed file and no workbook"
    case .otherOfficeFile: "is an office file and no workbook of the form .xlsx"
    case .unpacksTooLarge(let megabytes): "unpacks to more than \(number: megabytes) MB"
    case .tooManyCells(let most):
      "has more than \(most, one: "cell that holds", other: "cells that hold") something"
    case .tooMuchText(let megabytes): "holds more than \(number: megabytes) MB of text"
    case .damaged: "is damaged"
    case .brokenPart: "holds a part that is not whole XML"
    case .documentType: "holds a document type, which no workbook has"
    case .notWritable: "the file cannot be written"
    case .sheetRefused(let sheet): "the sheet \"\(name: sheet)\" cannot be made"
    case .cellRefused(let cell): "\(name: cell) cannot be written"
    case .sheetName(let sheet, let lack): "the sheet's name \"\(name: sheet)\" \(lack)"
    case .sheetTwice(let sheet): "two sheets are named \"\(name: sheet)\""
    case .tooManyRows(let sheet, let most):
      "the sheet \"\(name: sheet)\" has more than \(most, one: "row", other: "rows")"
    case .tooManyColumns(let sheet, let most):
      "the sheet \"\(name: sheet)\" has more than \(most, one: "column", other: "columns")"
    case .cellText(let cell, let lack): "the text of \(name: cell) \(lack)"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .notThere, .noFile: "Give the path of an .xlsx file."
    case .tooLarge: "Remove the sheets that the case does not need."
    case .unreadable: "Check that you may read it."
    case .oldOrEncrypted: "Save it as .xlsx without a password."
    case .encrypted: "Save it without a password."
    case .noWorkbook, .openDocument, .packed, .otherOfficeFile:
      "Save it as .xlsx in a spreadsheet program."
    case .unpacksTooLarge: "Remove the sheets and formats that the case does not need."
    case .tooManyCells, .tooMuchText: "Remove the sheets that the case does not need."
    case .damaged, .brokenPart, .documentType: "Save it again as .xlsx in a spreadsheet program."
    case .notWritable: "Name a file in a folder that is there and can be written to."
    case .sheetRefused: "Rename it."
    case .cellRefused: "Shorten or correct its text."
    case .sheetName: "Rename it."
    case .sheetTwice: "Rename one."
    case .tooManyRows: "Remove what the plan does not need."
    case .tooManyColumns: "Remove some."
    case .cellText: "Shorten or correct it."
    }
  }
}
