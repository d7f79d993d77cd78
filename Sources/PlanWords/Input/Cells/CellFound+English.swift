extension CellFound {
  /// What is wrong in English.
  public var english: Wording<English> {
    switch self {
    case .empty: "the cell is empty"
    case .printedName: "is a name in print"
    case .spreadsheetError: "is an error of the spreadsheet"
    case .missingMark: "is a mark for none or unknown"
    case .blankAtEnd: "starts or ends with a blank"
    case .lookalike(let lookalike): "\(lookalike)"
    case .hidden(let character): "holds \(character), which cannot be told from other text"
    case .otherBlanks: "has blanks that other rows do not have"
    case .notOf(let form): "is not \(form)"
    case .longName: "is longer than 64 characters"
    case .noName: "is not a name that a table can hold"
    case .otherSeparator: "parts names by something other than semicolons"
    case .holds(let part): "holds a text that \(part)"
    case .noList: "is not a list in a version"
    case .noStage: "is no stage"
    case .notISO: "is not written as YYYY-MM-DD"
    case .shortYear: "has a year of two digits"
    case .twoReadings: "can be read in two ways"
    case .noDay: "names no day"
    case .serialDate: "is a number, as spreadsheets keep the days since 1900"
    case .beyondMonth: "is no day of the calendar"
    case .noDateOrDay: "is neither a date nor a day of every year"
    case .noDate: "is not a date"
    case .degreesAndMinutes: "is in degrees and minutes"
    case .dressedDegrees: "is not in plain degrees"
    case .beyondPole: "lies beyond the pole"
    case .noDegrees: "is no such number"
    case .number(let found): "\(found)"
    }
  }
}
