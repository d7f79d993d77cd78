extension FileRemark {
  /// The remark in English.
  public var english: Wording<English> {
    switch self {
    case .unknownColumn(let heading):
      "The column \"\(name: heading)\" is not known; it is kept and not used."
    case .unknownSetting(let key):
      "The setting corridor.\(name: key) is not known; it is kept and not used."
    case .blankRow: "The row is blank and was passed over."
    case .noTable(let table?):
      "The file is no table of a case and was not read. Its name is near \(name: table), which was."
    case .noTable(nil): "The file is no table of a case and was not read."
    case .noEvidence: "The row cites no evidence and is not marked as assumed."
    case .sameAsRow(let row): "The row says the same as row \(digits: row): is it entered twice?"
    case .sameAs(let name, let other, let row):
      "\(name: name) says the same as \(name: other) in row \(digits: row): is it entered twice?"
    case .likeDate(let column, let name):
      "The \(name: column) is called \(name: name): a spreadsheet may have made a date of another name."
    case .likeNumber(let column, let name):
      "The \(name: column) is called \(name: name): a spreadsheet may have made a number of another name."
    case .rounded(1, let column, let text, let figure):
      "A figure of \(name: column) is read to six decimal places: \(name: text) as \(name: figure)."
    case .rounded(let count, let column, let text, let figure):
      "\(number: count) figures of \(name: column) are read to six decimal places: \(name: text) as \(name: figure)."
    }
  }
}
