import PlanWords
import SupplyModel

extension FileFault: Sampled {
  static func samples(_ number: Double) -> [FileFault] {
    [
      .noFolder(.case), .noFolder(.run), .packed, .noDirectory, .linkOut, .notPlain,
      .tooLarge(megabytes: count(number)), .unreadable, .utf16, .workbookRenamed,
      .oldWorkbookRenamed, .zeroBytes, .notUTF8, .notJSON(.goesOn), .noTable(meant: "rice"),
      .noCSV(meant: "rice"), .tableMissing(headings: ["rice", "oil"]), .settingsMissing,
      .tooManyProblems(count(number)),
    ]
  }
}

extension JSONLack: Sampled {
  static func samples(_ number: Double) -> [JSONLack] {
    [
      .goesOn, .tooDeep, .incomplete, .noKey, .noColon(key: "rice"), .keyTwice("rice"), .noBrace,
      .noBracket, .unknownWord, .noValue, .badNumber("rice"), .largeNumber("rice"), .notUTF8,
      .controlCharacter, .openQuote, .endsInText, .strayBackslash, .halfCharacter, .badEscape,
    ]
  }
}

extension TableFault: Sampled {
  static func samples(_ number: Double) -> [TableFault] {
    [
      .cellTooLong(most: count(number)), .openQuote, .strayQuote, .noHeadings, .separatorHint,
      .headingsBelow(row: count(number)), .separated(by: .tabs), .separated(by: .semicolons),
      .separated(by: .bars), .rowsSeparated(by: .tabs), .rowsSeparated(by: .semicolons),
      .rowsSeparated(by: .bars), .tooManyColumns(count(number), most: count(number)), .columnTwice,
      .columnMissing(.date), .columnMisspelled(as: "rice"), .columnUnnamed(number: count(number)),
      .remarkInRow("rice"), .tooFewCells(count(number), headings: count(number)),
      .tooManyCells(count(number), headings: count(number)),
      .otherCells(count(number), headings: count(number)), .headingsRepeated, .total("rice"),
      .unitsAlone, .almostEmpty("rice", lacking: ["rice", "oil"]), .emptyCells(["rice", "oil"]),
      .rowTwice(row: count(number)), .noRows(of: "rice"), .noRowsThen(nil),
      .noRowsThen(SampleFacts.day), .columnsOfNoRun(["rice", "oil"]),
    ]
  }
}

extension HeadingFault: Sampled {
  static func samples(_ number: Double) -> [HeadingFault] {
    [
      .misspelled(as: "rice", seen: nil, own: nil),
      .misspelled(as: "rice", seen: .unseen(.unnamed(code: "U+200B")), own: .column),
      .unknown(.meant("due"), own: nil), .unknown(.meant("due"), own: .column),
      .noSetting(.meant("due")),
    ]
  }
}

extension HeadingAdvice: Sampled {
  static func samples(_ number: Double) -> [HeadingAdvice] {
    [
      .spelled("rice"), .meant("rice"), .counted("rice", in: .tonnes),
      .converted("rice", to: .tonnes),
    ]
  }
}

extension OwnName: Sampled {
  static func samples(_ number: Double) -> [OwnName] {
    [
      .column, .setting,
    ]
  }
}

extension FileFault.FolderKind: Sampled {
  static func samples(_ number: Double) -> [FileFault.FolderKind] { allCases }
}

extension TableFault.Separator: Sampled {
  static func samples(_ number: Double) -> [TableFault.Separator] { allCases }
}
