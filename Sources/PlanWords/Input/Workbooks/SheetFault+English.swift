extension SheetFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .dateForName:
      "is a date, and the column holds names: a spreadsheet may have made it of one"
    case .spreadsheetError: "is an error of the spreadsheet"
    case .formulaAlone: "the cell holds a formula without its value"
    case .earlyDate:
      "the cell holds a date before 1900-03-01, which spreadsheet programs number differently"
    case .settingUnnamed: "the cell is empty though a value stands beside it"
    case .settingTwice: "is given twice"
    case .noForm(let forms): "is not one of \(forms, between: ", ")"
    case .merged(let range): "the cells \(name: range) are merged"
    case .hidden(let part): "\(part), is hidden and was not taken"
    case .missing: "the sheet is missing"
    case .noTable(let sheet, _): "the sheet \(name: sheet) is no table of a case"
    case .badName(let lack): "the sheet's name \(lack)"
    case .nameTaken: "another sheet has this name too"
    case .headingsBelow(let row): "the headings stand in row \(digits: row)"
    case .headingsEmpty: "the heading row is empty"
    case .tooManyColumns(let count, _): "the sheet has \(count, one: "column", other: "columns")"
    case .noHeading: "stands under no heading"
    case .noSheetName(let lack): "cannot be a sheet: its name \(lack)"
    case .sheetTaken: "cannot be a sheet: another one has its name"
    case .tooManyRows(let most): "has more rows than a sheet, \(number: most)"
    case .cellText(let row, let lack): "\(lack), in row \(digits: row)"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .dateForName: "Format the cell as text and write the name again."
    case .spreadsheetError: "Correct the formula, or clear it."
    case .formulaAlone: "Save the file in a spreadsheet program, or write the value."
    case .earlyDate: "Write it as text, YYYY-MM-DD."
    case .settingUnnamed: "Write the name of the setting."
    case .settingTwice: "Remove one of the rows."
    case .noForm: "Write one of these words."
    case .merged: "Split them, and fill in each."
    case .hidden: "Show it, or import with --hidden."
    case .missing: "Add it; corridor new FILE.xlsx makes a workbook that has it."
    case .noTable(_, let meant):
      "Did you mean \(name: meant)? Rename the sheet; one of your own is kept quietly when its name starts with x_."
    case .badName: "Rename the sheet."
    case .nameTaken: "Rename one."
    case .headingsBelow: "Remove the rows above it."
    case .headingsEmpty: "Write the headings in row 1."
    case .tooManyColumns(_, let most): "Keep at most \(digits: most)."
    case .noHeading: "Write a heading in row 1, or clear the cell."
    case .noSheetName, .sheetTaken: "Rename it."
    case .tooManyRows: "Remove what the plan does not need."
    case .cellText: "Shorten or correct it."
    }
  }
}
