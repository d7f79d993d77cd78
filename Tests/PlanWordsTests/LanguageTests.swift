import PlanWords
import SupplyModel
import Testing

@Suite struct `A language` {
  @Test func `writes whole numbers from ten on and three digits below`() {
    let shown: [(Double, String)] = [
      (0, "0"), (-0.0, "0"), (1, "1"), (1.5, "1.5"), (9.994, "9.99"), (9.996, "10"),
      (0.1234, "0.123"),
      (1_234_567.5, "1,234,568"), (-1234, "-1,234"), (0.000_123_4, "0.000123"),
      (1e20, "1e+20"),
    ]
    for (number, text) in shown { #expect(English.numerals.plain(number) == text) }
  }

  @Test func `writes nine digits where figures must be told apart`() {
    let shown: [(Double, String)] = [
      (0, "0"), (-0.0, "0"), (3720, "3720"), (0.1, "0.1"), (1.0 / 3, "0.333333333"),
      (123_456.789_012, "123456.789"), (-2.5, "-2.5"), (12_345_678_901, "12345678900"),
    ]
    for (number, text) in shown { #expect(English.numerals.exact(number) == text) }
  }

  @Test func `prints no part of a thing and no amount below a unit`() {
    let shown: [(Quantity, String)] = [
      (Quantity(6.87, isWhole: true), "6"), (Quantity(6.9999, isWhole: true), "7"),
      (Quantity(0.281, isWhole: true), "less than 1"), (Quantity(6.87, unit: "piece"), "6"),
      (Quantity(0, isWhole: true), "0"), (Quantity(300, unit: "t"), "300 t"),
      (Quantity(0.5, unit: "t"), "500 kg"), (Quantity(0.000_025, unit: "t"), "25 g"),
      (Quantity(0.000_000_1, unit: "t"), "less than 1 g"),
      (Quantity(0.2, unit: "litre"), "less than 1 litre"), (Quantity(1.5, unit: "t"), "1.5 t"),
    ]
    for (quantity, text) in shown { #expect(Term.quantity(quantity).text() == text) }
  }

  @Test func `tells time in weeks where periods are made of weeks, and in days otherwise`() {
    #expect(Term.time(PeriodCount(1, of: 7)).text() == "1 week")
    #expect(Term.time(PeriodCount(3, of: 14)).text() == "6 weeks")
    #expect(Term.time(PeriodCount(1, of: 1)).text() == "1 day")
    #expect(Term.time(PeriodCount(3, of: 10)).text() == "30 days")
  }

  @Test func `rounds a gap up to a power of ten, so that none is said to be smaller than it is`() {
    let shown = [(0.0, "0.000001 %"), (3e-8, "0.00001 %"), (0.0004, "0.1 %"), (0.25, "25 %")]
    for (share, text) in shown { #expect(Term.gap(GapBound(share)).text() == text) }
  }

  @Test func `may have six plurals, its own numerals and its own order`() {
    func words(_ number: Int) -> String {
      let wording: Wording<SixPlurals> =
        "\(name: "need"): \(number, zero: "none", one: "one", two: "two", few: "few", many: "many", other: "other")"
      return wording.spans.map(\.text).joined()
    }
    #expect(words(0) == "need: 0 none")
    #expect(words(2) == "need: 2 two")
    #expect(words(5) == "need: 5 few")
    #expect(words(1200) == "need: 1.200 other")
    #expect(words(15) == "need: 15 many")
  }
}

/// A language with the plurals of Arabic, as CLDR has them, and the numerals of German.
private enum SixPlurals: Language {
  static let tongue = Tongue.english
  static let numerals = Numerals(thousandsMark: ".", decimalMark: ",", percentGap: " ")

  static func pluralCategory(of number: Double) -> PluralCategory {
    switch number {
    case 0: .zero
    case 1: .one
    case 2: .two
    case _ where (3...10).contains(number.truncatingRemainder(dividingBy: 100)): .few
    case _ where (11...99).contains(number.truncatingRemainder(dividingBy: 100)): .many
    default: .other
    }
  }

  static func words(for date: CalendarDate) -> String { date.description }
  static func list(of names: [String]) -> String { names.joined(separator: "، ") }
}
