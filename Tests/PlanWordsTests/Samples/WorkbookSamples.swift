import PlanWords
import SupplyModel

extension WorkbookFault: Sampled {
  static func samples(_ number: Double) -> [WorkbookFault] {
    [
      .notThere, .noFile, .tooLarge(megabytes: count(number)), .unreadable, .oldOrEncrypted,
      .encrypted, .noWorkbook, .openDocument, .packed, .otherOfficeFile,
      .unpacksTooLarge(megabytes: count(number)), .tooManyCells(most: count(number)),
      .tooMuchText(megabytes: count(number)), .damaged, .brokenPart, .documentType, .notWritable,
      .sheetRefused("rice"), .cellRefused("rice"), .sheetName("rice", .empty), .sheetTwice("rice"),
      .tooManyRows("rice", most: count(number)), .tooManyColumns("rice", most: count(number)),
      .cellText("rice", .badCharacter),
    ]
  }
}

extension SheetNameLack: Sampled {
  static func samples(_ number: Double) -> [SheetNameLack] {
    [
      .empty, .tooLong(most: count(number)), .badCharacter, .apostrophe,
    ]
  }
}

extension CellTextLack: Sampled {
  static func samples(_ number: Double) -> [CellTextLack] {
    [
      .tooLong(most: count(number)), .badCharacter,
    ]
  }
}

extension FileNameLack: Sampled {
  static func samples(_ number: Double) -> [FileNameLack] {
    [
      .hidden, .tooLong, .badCharacter,
    ]
  }
}

extension SheetFault: Sampled {
  static func samples(_ number: Double) -> [SheetFault] {
    [
      .dateForName, .spreadsheetError, .formulaAlone, .earlyDate, .settingUnnamed, .settingTwice,
      .noForm(["rice", "oil"]), .merged("rice"), .hidden(.sheet("notes")), .missing,
      .noTable("rice", meant: "rice"), .badName(.tooLong), .nameTaken,
      .headingsBelow(row: count(number)), .headingsEmpty,
      .tooManyColumns(count(number), most: count(number)), .noHeading, .noSheetName(.empty),
      .sheetTaken, .tooManyRows(most: count(number)), .cellText(row: count(number), .badCharacter),
    ]
  }
}

extension FilePart: Sampled {
  static func samples(_ number: Double) -> [FilePart] {
    [
      .sheet("rice"), .rows([.one(2)], of: "rice"),
      .rows([.several(2, to: 4), .one(7)], of: "rice"),
      .column("rice", of: "rice"), .named("rice"), .feature(count(number)), .place("rice"),
    ]
  }
}

extension LeftOutReason: Sampled {
  static func samples(_ number: Double) -> [LeftOutReason] {
    [
      .hidden, .explainsColumns, .results, .empty, .noHeadings, .noPoint(nil), .noPoint("rice"),
      .noSuchPlace, .noPointOfName,
    ]
  }
}

extension PointFault: Sampled {
  static func samples(_ number: Double) -> [PointFault] {
    [
      .noFile, .tooLarge(megabytes: count(number)), .unreadable, .noCollection,
      .otherSystem("rice"), .columnMissing, .nowhere, .twice,
      .nothingMatches(called: ["rice", "oil"], places: ["rice", "oil"]),
      .nothingMatches(called: [], places: ["hub"]),
    ]
  }
}

extension RowSpan: Sampled {
  static func samples(_ number: Double) -> [RowSpan] { [.one(count(number)), .several(2, to: 4)] }
}
