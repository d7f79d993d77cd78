extension ColumnMapFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .neither: "the row has neither a column nor a value"
    case .noHeadings: "has no heading row"
    case .columnMissing: "the column of the map is missing"
    case .width(let cells, let headings):
      "the row has \(cells, one: "cell", other: "cells") and the heading row \(number: headings)"
    case .notInMap: "is not in the map"
    case .noMap: "is no sender whose map the case keeps"
    case .noValue: "holds an error, or a formula without its value"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .neither: "Name the column that says it, or write the value for all rows."
    case .noHeadings: "Write the headings in its first row."
    case .columnMissing(let nearest?): "Did you mean \(name: nearest)?"
    case .columnMissing(nil): "Name the column as the map does, or change the map."
    case .width: "Give every row as many cells as there are headings."
    case .notInMap(let field):
      "Add a row for it to the map: field \(name: field), column, when, value."
    case .noMap(let file): "Put its map into \(name: file), or give one with --map."
    case .noValue: "Write the value, or save the file in a spreadsheet program."
    }
  }
}
