public import CaseFiles

extension WrittenTable {
  /// The table with control and direction characters written out, which no other program should meet.
  public var visible: WrittenTable { mapCells(VisibleText.of) }

  /// The table with an apostrophe before every cell that a spreadsheet would take for a formula and run
  /// (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay as they are.
  public var guardedFromSpreadsheets: WrittenTable {
    mapCells { text in
      guard let first = text.unicodeScalars.first, Self.startsFormula(first),
        PlainDecimal.number(text, isExact: false) == nil
      else { return text }
      return "'" + text
    }
  }

  /// The signs that formulas start with, those of full width and what spreadsheets pass over among them.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
  }

  private func mapCells(_ change: (String) -> String) -> WrittenTable {
    var table = self
    table.headings = headings.map(change)
    table.hashtags = hashtags.map { $0.map(change) }
    table.rows = rows.map { $0.map(change) }
    return table
  }
}
