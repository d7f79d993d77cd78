import PlanWords
import SupplyModel

private func millionths(_ number: Double) -> Millionths {
  Millionths(count: Int((number * 1e6).rounded()))
}

extension ColumnUnit: Sampled {
  static func samples(_ number: Double) -> [ColumnUnit] {
    [
      .tonnes, .tonnesPerDay, .tonnesPerMonth, .ofAttribute, .days, .kilometres, .cubicMetres,
      .cubicMetresPerDay, .times, .units, .unitsPerDay, .vehicles, .resource, .currencyPerTonne,
      .shares,
    ]
  }
}

extension ColumnForm: Sampled {
  static func samples(_ number: Double) -> [ColumnForm] {
    [
      .text, .name, .oneOf(["rice", "oil"]), .words, .names, .list, .number(of: .tonnes),
      .positive(of: .tonnes), .share, .latitude, .longitude,
      .whole(from: count(number), to: count(number)), .date, .dateOrDay, .eventID, .vehicleShares,
      .workShare,
      .real, .stage,
    ]
  }
}

extension CharacterName: Sampled {
  static func samples(_ number: Double) -> [CharacterName] {
    [
      .control(code: "rice"), .named(code: "rice", "rice"), .unnamed(code: "rice"),
    ]
  }
}

extension Lookalike: Sampled {
  static func samples(_ number: Double) -> [Lookalike] {
    [
      .unseen(.named(code: "U+0430", "CYRILLIC SMALL LETTER A")),
      .blank(.named(code: "U+0430", "CYRILLIC SMALL LETTER A")),
      .letter(.named(code: "U+0430", "CYRILLIC SMALL LETTER A"), like: "rice"),
    ]
  }
}

extension CellFound: Sampled {
  static func samples(_ number: Double) -> [CellFound] {
    [
      .empty, .printedName, .spreadsheetError, .missingMark, .blankAtEnd,
      .lookalike(.unseen(.unnamed(code: "U+200B"))),
      .hidden(.named(code: "U+0430", "CYRILLIC SMALL LETTER A")), .otherBlanks, .notOf(.date),
      .longName, .noName, .otherSeparator, .holds(.noDate), .noList, .noStage, .notISO, .shortYear,
      .twoReadings, .noDay, .serialDate, .beyondMonth, .noDateOrDay, .noDate, .degreesAndMinutes,
      .dressedDegrees, .beyondPole, .noDegrees, .number(.zero),
    ]
  }
}

extension NumberFound: Sampled {
  static func samples(_ number: Double) -> [NumberFound] {
    [
      .blanksAround, .percentage, .perMille, .approximate, .bound, .sign("rice"),
      .otherUnitOfItem("rice"), .otherUnit("rice", counts: .tonnes), .unit(counts: .tonnes), .range,
      .fraction, .power, .thousands, .decimalComma, .comma, .notPlain, .tooLarge, .belowZero, .zero,
      .aboveOne, .tooFine, .manyPlaces, .grams("rice"), .noNumber,
    ]
  }
}

extension CellWrite: Sampled {
  static func samples(_ number: Double) -> [CellWrite] {
    [
      .form(.date), .text("rice"), .choice([.only("1")]),
      .choice([.dayFirst("2026-03-04"), .monthFirst("2026-04-03")]), .printed("rice"),
      .didYouMean("rice"), .oneOfThese, .shorterName, .name(suchAs: nil), .name(suchAs: "rice"),
      .names(["rice", "oil"]), .list, .stage, .number, .day(upTo: count(number)), .date, .dateOrDay,
      .swapped(.date), .atMost(millionths(number)), .shareOf(millionths(number), hundredth: "rice"),
      .rounded(millionths(number)), .largerUnit, .pack(of: count(number), mass: millionths(number)),
      .packOfGrams, .repairFormula, .emptyOr(.date, meaning: "rice"), .amountUnstated, .rangeOpen,
      .quantityKnown,
    ]
  }
}

extension CellChoice: Sampled {
  static func samples(_ number: Double) -> [CellChoice] {
    [
      .only("rice"), .dayFirst("rice"), .monthFirst("rice"), .firstOfMonth("rice"),
      .lastOfMonth("rice"), .commaPartsThousands("rice"), .commaPartsDecimals("rice"),
      .lowEnd("rice"), .highEnd("rice"), .countedSo("rice"),
    ]
  }
}
