import PlanWords
import SupplyModel

/// Facts that examples share.
enum SampleFacts {
  static let day = CalendarDate(dayNumber: 22_000)
  static let later = CalendarDate(dayNumber: 22_030)
  static let rank = Rank(horizon: .immediate, tier: 2)

  static func tonnes(_ number: Double) -> Quantity { Quantity(tonnes: number) }
  static func pieces(_ number: Double) -> Quantity { Quantity(number, isWhole: true) }
  static func mass(_ number: Double) -> Mass { Mass(grams: Int(number * 1_000_000)) }
  static func weeks(_ number: Double) -> PeriodCount { PeriodCount(count(number), of: 7) }
}

/// An identifier that is known to be one.
func name<Subject>(_ text: String) -> Identifier<Subject> {
  guard let name = Identifier<Subject>(text) else { fatalError("\(text) is no name") }
  return name
}
