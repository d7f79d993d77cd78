import PlanWords
import Spreadsheets

extension WorkbookProblem {
  /// The problem as people are told of it.
  var fault: WorkbookFault {
    switch self {
    case .notThere: .notThere
    case .noFile: .noFile
    case .tooLarge(let bytes): .tooLarge(megabytes: bytes / 1024 / 1024)
    case .unreadable: .unreadable
    case .oldOrEncrypted: .oldOrEncrypted
    case .encrypted: .encrypted
    case .noWorkbook: .noWorkbook
    case .openDocument: .openDocument
    case .packed: .packed
    case .otherOfficeFile: .otherOfficeFile
    case .unpacksTooLarge(let bytes): .unpacksTooLarge(megabytes: bytes / 1024 / 1024)
    case .tooManyCells(let most): .tooManyCells(most: most)
    case .tooMuchText(let bytes): .tooMuchText(megabytes: bytes / 1024 / 1024)
    case .damaged: .damaged
    case .brokenPart: .brokenPart
    case .documentType: .documentType
    case .notWritable: .notWritable
    case .sheetRefused(let sheet): .sheetRefused(sheet)
    case .cellRefused(let cell): .cellRefused(cell)
    case .sheetName(let sheet, let problem): .sheetName(sheet, problem.lack)
    case .sheetTwice(let sheet): .sheetTwice(sheet)
    case .tooManyRows(let sheet): .tooManyRows(sheet, most: SheetLimits.mostRows)
    case .tooManyColumns(let sheet): .tooManyColumns(sheet, most: SheetLimits.mostColumns)
    case .cellText(let cell, let problem): .cellText(cell, problem.lack)
    }
  }
}

extension SheetNameProblem {
  /// The problem as people are told of it.
  var lack: SheetNameLack {
    switch self {
    case .empty: .empty
    case .tooLong: .tooLong(most: SheetLimits.mostNameCharacters)
    case .badCharacter: .badCharacter
    case .apostrophe: .apostrophe
    }
  }
}

extension CellTextProblem {
  /// The problem as people are told of it.
  var lack: CellTextLack {
    switch self {
    case .tooLong: .tooLong(most: SheetLimits.mostCharacters)
    case .badCharacter: .badCharacter
    }
  }
}
