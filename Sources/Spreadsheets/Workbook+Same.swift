internal import SupplyModel

extension Workbook {
  /// Whether a workbook that was read says what another was written to say.
  func says(_ written: Workbook) -> Bool {
    sheets.count == written.sheets.count
      && zip(sheets, written.sheets).allSatisfy { $0.name == $1.name && $0.says($1.rows) }
  }
}

extension WorkbookSheet {
  fileprivate func says(_ written: [SheetRow]) -> Bool {
    let found = rows.filter { !$0.cells.isEmpty }
    let meant = written.map { row in
      SheetRow(number: row.number, cells: row.cells.filter { $0.value.isWritten })
    }.filter { !$0.cells.isEmpty }
    return found.count == meant.count
      && zip(found, meant).allSatisfy { found, meant in
        found.number == meant.number && found.cells.count == meant.cells.count
          && meant.cells.allSatisfy { found.cells[$0.key]?.says($0.value) == true }
      }
  }
}

extension CellContent {
  /// Whether a writer puts it down.
  fileprivate var isWritten: Bool {
    switch self {
    case .text(let text), .moment(let text), .fault(let text): !text.isEmpty
    case .number, .date, .flag: true
    case .unvaluedFormula, .ambiguousDate: false
    }
  }

  /// Whether what was read is what was written; the library writes 16 digits of a number.
  fileprivate func says(_ written: CellContent) -> Bool {
    switch (self, written) {
    case (.text(let found), .text(let meant)), (.text(let found), .moment(let meant)),
      (.text(let found), .fault(let meant)):
      found == meant
    case (.number(let found), .number(let meant)): abs(found - meant) <= abs(meant) * 1e-15
    case (.text(let found), .date(let meant)): found == meant.description
    default: self == written
    }
  }
}
