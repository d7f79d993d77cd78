import Foundation
import PlanWords
import Testing

@testable import CaseFiles

/// What people and spreadsheets write for cells of the small case, and what they are told.
@Suite struct `Advice on a cell` {
  static let shares = [
    ("5%", "is a percentage. Write 0.05."), ("5 %", "is a percentage. Write 0.05."),
    ("5‰", "is in thousandths. Write 0.005."), ("0,05", "has a decimal comma. Write 0.05."),
    ("1/20", "is a fraction. Write 0.05."), (".05", "is not a plain decimal number. Write 0.05."),
    ("5", "is more than 1. Write a share from 0 to 1, such as 0.05 for 5 %."),
    ("150%", "is a percentage. Write a share from 0 to 1."),
  ].map { ("legs.csv", "12,0.01", "12,\"\($0)\"", "legs.csv:2: column \"loss\": \"\($0)\" \($1)") }

  static let throughput = "a number of tonnes per day, zero or more"

  static let limits = [
    ("1.234,5", "has thousands separators. Write 1234.5."),
    ("1,234.5", "has thousands separators. Write 1234.5."),
    ("1 234", "has thousands separators. Write 1234."),
    ("1’234", "has thousands separators. Write 1234."),
    ("1.234.567", "has thousands separators. Write 1234567."),
    ("12,34,567", "has thousands separators. Write 1234567."),
    ("1\u{A0}234", "has thousands separators. Write 1234."),
    ("２０", "holds U+FF12 FULLWIDTH DIGIT TWO, which looks like \"2\". Write 20."),
    (
      "2O",
      "is a number with the unit O, and the column counts tonnes per day. Write \(throughput)."
    ),
    ("20 t/day", "is a number with a unit; the column counts tonnes per day. Write 20."),
    ("500 kg", "is a number with a unit; the column counts tonnes per day. Write 0.5."),
    (
      "20 t/week",
      "is a number with the unit t/week, and the column counts tonnes per day. Write \(throughput)."
    ),
    ("1.5E+03", "is written with a power of ten. Write 1500."),
    ("ca. 20", "is marked as no exact figure. Write 20."),
    ("≥20", "is a bound and no figure. Write 20."),
    ("10–20", "is a range. Write 10 for its low end, or 20 for its high end."),
    ("(20)", "is below zero. Write \(throughput)."),
    ("20 ", "starts or ends with a blank. Write 20."),
    ("20k", "is a number with a unit; the column counts tonnes per day. Write 20000."),
    ("5 %", "is a percentage. Write \(throughput)."),
    (
      "N/A",
      "is a mark for none or unknown. Leave the cell empty, which means no limit, or write \(throughput)."
    ),
    (
      "–",
      "is a mark for none or unknown. Leave the cell empty, which means no limit, or write \(throughput)."
    ),
    ("#REF!", "is an error of the spreadsheet. Repair the formula there, or clear the cell."),
  ].map {
    (
      "legs.csv", "14,1000,", "14,\"\($0)\",",
      "legs.csv:2: column \"throughput_t_per_d\": \"\($0)\" \($1)"
    )
  }

  static let dates = [
    ("30.09.1941", "is not written as YYYY-MM-DD. Write 1941-09-30."),
    ("9/30/1941", "is not written as YYYY-MM-DD. Write 1941-09-30."),
    (
      "05/09/1941",
      "can be read in two ways. Write 1941-09-05 if the day comes first, or 1941-05-09 if the month comes first."
    ),
    ("30 Sept. 1941", "is not written as YYYY-MM-DD. Write 1941-09-30."),
    ("30. September 1941", "is not written as YYYY-MM-DD. Write 1941-09-30."),
    ("Sep 30, 1941", "is not written as YYYY-MM-DD. Write 1941-09-30."),
    ("19410930", "is not written as YYYY-MM-DD. Write 1941-09-30."),
    ("1941-9-30", "is not written as YYYY-MM-DD. Write 1941-09-30."),
    ("1941-09-30 00:00:00", "is not written as YYYY-MM-DD. Write 1941-09-30."),
    ("30.09.41", "has a year of two digits. Write 2041-09-30, or 1941-09-30."),
    ("48728", "is a number, as spreadsheets keep the days since 1900. Write 2033-05-29."),
    (
      "Sept 1941",
      "names no day. Write 1941-09-01 for the first day of the month, or 1941-09-30 for its last."
    ),
    ("tbd", "is a mark for none or unknown. Write a date, YYYY-MM-DD."),
    ("soon", "is not a date. Write YYYY-MM-DD."),
  ].map {
    (
      "needs.csv", "once,1941-09-30,,1941-10-10", "once,\"\($0)\",,1941-10-10",
      "needs.csv:2: column \"due\": \"\($0)\" \($1)"
    )
  }

  static let names = [
    (
      "archangel\u{200B}",
      "holds U+200B ZERO WIDTH SPACE, which cannot be seen. Did you mean archangel?"
    ),
    (
      "\u{430}rchangel",
      "holds U+0430 CYRILLIC SMALL LETTER A, which looks like \"a\". Did you mean archangel?"
    ),
    ("Archangel", "is no place. Did you mean archangel?"),
    ("archangel ", "starts or ends with a blank. Write archangel."),
  ].map {
    (
      "needs.csv", "tanks-front,archangel", "tanks-front,\($0)",
      "needs.csv:2: column \"place\": \"\($0)\" \($1)"
    )
  }

  static let others = [
    (
      "supplies.csv", "tanks-england,liverpool,tanks,140", "tanks-england,liverpool,tanks,n/a",
      "supplies.csv:2: column \"quantity\": \"n/a\" is a mark for none or unknown. "
        + "Write the number, or take the row out until it is known."
    ),
    (
      "needs.csv", "exact,100,", "exact,-,",
      "needs.csv:2: column \"low\": \"-\" is a mark for none or unknown. "
        + "Write unstated as the amount and leave low and high empty."
    ),
    (
      "supplies.csv", "fuel-america,new-york", "fuel-america,New York",
      "supplies.csv:4: column \"place\": \"New York\" is a name in print. "
        + "Write new-york, as the tables call it."
    ),
    (
      "items.csv", "armour,yes", "armour,x",
      "items.csv:2: column \"whole\": \"x\" is not one of yes, no. Did you mean yes?"
    ),
    (
      "items.csv", "armour,yes", "armour,FALSE",
      "items.csv:2: column \"whole\": \"FALSE\" is not one of yes, no. Did you mean no?"
    ),
    (
      "items.csv", "piece,20,", "piece,0.0000003,",
      "items.csv:2: column \"mass_t\": \"0.0000003\" is 0.3 g, and masses are kept in whole grams. "
        + "Make the unit a pack of 10, which weighs 0.000003 t, and divide its amounts by 10."
    ),
    (
      "items.csv", "piece,20,", "piece,500 g,",
      "items.csv:2: column \"mass_t\": \"500 g\" is a number with a unit; the column counts tonnes. "
        + "Write 0.0005."
    ),
    (
      "items.csv", "piece,20,armour", "piece,20,armour\u{A0}",
      "items.csv:2: column \"class\": \"armour\u{A0}\" holds U+00A0 NO-BREAK SPACE, which is no plain "
        + "blank. Write armour."
    ),
    (
      "places.csv", "5000,64.5", "5000,64°30'N",
      "places.csv:4: column \"lat\": \"64°30'N\" is in degrees and minutes. Write 64.5."
    ),
    (
      "needs.csv", "1941-10-10,1,", "1941-10-10,1.0,",
      "needs.csv:2: column \"tier\": \"1.0\" is not a whole number from 1 to 99. Write 1."
    ),
    (
      "legs.csv", "liverpool,sea", "liverpool,Ship",
      "legs.csv:2: column \"mode\": \"Ship\" is not one of sea, rail, road, air, river, pipeline, "
        + "transfer. Did you mean sea?"
    ),
  ]

  @Test(arguments: shares + limits + dates + names + others)
  func `says what was probably meant`(file: String, old: String, new: String, message: String)
    throws
  {
    var small = SmallCase()
    #expect(small.files[file]?.contains(old) == true)
    small.replace(old, with: new, in: file)
    #expect(try small.problems().contains(message))
  }

  static let odd =
    [
      "5%", "0,5", "1.234,5", "1,250", "1 000", "~3", "3 t", "4 kg", "2 weeks", "12 h", "7 km",
      "3 x",
      "5 USD", "1e5", "1E-9", "+1", "'2", "=3", "1/3", "½", "1-2", "½%", "99999999999999",
      "0.00000001",
      "31.12.2033", "12/31/2033", "1/2/33", "Dec 2033", "48000", "20331231", "2033-1-2", "ja",
      "TRUE",
      "x", "Road", "at least", "monthly", " a", "a ", "a\u{A0}b", "\u{430}bc", "а", "N/A", "-",
      "tbd",
      "Port Sudan", "a,b", "a;b", "55°30'", "12.5W", "-", "…", "0x10", "٣", "Ⅷ", "²", "1²", "½ t",
      "",
    ].filter { !$0.isEmpty }

  /// The one text that a sentence says to write; nil when it says it in general.
  private func offered(_ fix: String) -> String? {
    let patterns = [/^Write ([^ ]+)\.$/, /^Did you mean ([^ ]+)\?$/, /^Write ([^ ]+) if .*$/]
    let found = patterns.lazy.compactMap { fix.firstMatch(of: $0).map { String($0.1) } }.first
    return found.flatMap { $0.contains("YYYY") || $0.contains("MM-DD") ? nil : $0 }
  }

  @Test(arguments: CaseTables.all.map(\.file))
  func `never leads to the next problem`(file: String) throws {
    let table = try #require(CaseTables.table(named: file))
    for column in table.allColumns {
      for text in Self.odd {
        guard let fault = column.fault(text), let offer = offered(fault.fix.text()) else {
          continue
        }
        #expect(column.fault(offer) == nil, "\(column.heading): \(text): \(fault)")
      }
    }
  }
}
