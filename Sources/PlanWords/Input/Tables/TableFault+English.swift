import SupplyModel

extension TableFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .cellTooLong(let most):
      "has a cell of more than \(most, one: "character", other: "characters")"
    case .openQuote: "opens a quotation mark that is never closed"
    case .strayQuote: "has a quotation mark inside a cell"
    case .noHeadings: "has no heading row"
    case .separatorHint: "is a hint of a spreadsheet about separators"
    case .headingsBelow(let row): "the headings stand in row \(digits: row)"
    case .separated(let by): "is separated by \(by)"
    case .rowsSeparated(let by): "is separated by \(by), and the headings by commas"
    case .tooManyColumns(let count, _): "has \(count, one: "column", other: "columns")"
    case .columnTwice: "the column stands there twice"
    case .columnMissing, .columnMisspelled: "the column is missing"
    case .columnUnnamed(let number): "column \(digits: number) has no heading"
    case .remarkInRow(let text): "the row holds nothing but \"\(name: text)\""
    case .tooFewCells(let count, let headings):
      "the row has \(count, one: "cell", other: "cells") and the heading row \(digits: headings)"
    case .tooManyCells(let count, let headings):
      "the row has \(count, one: "cell", other: "cells") and the heading row \(digits: headings)"
    case .otherCells(let count, let headings):
      "the row has \(count, one: "cell", other: "cells") and the heading row \(digits: headings)"
    case .headingsRepeated: "the row repeats the headings"
    case .total(let text): "the row looks like a total, \"\(name: text)\""
    case .unitsAlone: "the row holds nothing but units"
    case .almostEmpty(let text, _): "the row holds nothing but \"\(name: text)\""
    case .emptyCells(let columns): "the cells of \(columns, between: ", ") are empty"
    case .rowTwice(let row): "is given twice, here and in row \(digits: row)"
    case .noRows: "has no rows"
    case .noRowsThen(let date?): "has no rows that hold on \(date)"
    case .noRowsThen(nil): "has no rows that hold on any day"
    case .columnsOfNoRun: "has other columns than a run has"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .cellTooLong: "Shorten it."
    case .openQuote: "Close it, or double a quotation mark that belongs to the text."
    case .strayQuote: "Put the whole cell in quotation marks and double those inside it."
    case .noHeadings: "Write the headings in its first line."
    case .separatorHint: "Remove the line, and save the table with commas."
    case .headingsBelow: "Remove the rows above it."
    case .separated: "Save it with commas instead."
    case .rowsSeparated: "Save the whole table with commas."
    case .tooManyColumns(_, let most): "Keep at most \(digits: most)."
    case .columnTwice: "Remove one of them."
    case .columnMissing(let form): "Add it; it holds \(form)."
    case .columnMisspelled(let heading): "Did you write it as \"\(name: heading)\"?"
    case .columnUnnamed: "Name it or remove it."
    case .remarkInRow: "Remove it when it is a remark; otherwise add the missing commas."
    case .tooFewCells: "Add the missing commas."
    case .tooManyCells:
      "Remove the extra cells, put text that holds commas in quotation marks, and write decimals with a dot."
    case .otherCells: "Add or remove commas, or put text that holds commas in quotation marks."
    case .headingsRepeated: "Remove it."
    case .total: "Remove it; totals are worked out."
    case .unitsAlone: "Remove it."
    case .almostEmpty(_, let lacking):
      "Remove it when it is a remark; otherwise fill in \(lacking, between: ", ")."
    case .emptyCells: "Fill them in; where cells are merged, each row needs its own."
    case .rowTwice: "Remove one, or say in the column known when the later one became known."
    case .noRows(let of): "Add at least one \(name: of)."
    case .noRowsThen: "Ask for a later date."
    case .columnsOfNoRun(let headings): "Write \(headings, between: ",")."
    }
  }
}

extension TableFault.Separator {
  /// What separates, in English.
  public var english: Wording<English> {
    switch self {
    case .tabs: "tabs"
    case .semicolons: "semicolons"
    case .bars: "vertical bars"
    }
  }
}
