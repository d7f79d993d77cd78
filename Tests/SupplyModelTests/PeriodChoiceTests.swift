import SupplyModel
import Testing

/// Goods at a hub for a town, by one leg or more; the plan begins on Monday, 7 January 2030.
private struct OneWay {
  var days = [8]
  var ready = 0
  var due = 13
  var span = 21
  var places = 0

  func choice(stated: Int?) throws -> PeriodChoice {
    let start = try #require(CalendarDate("2030-01-07"))
    func id<Subject>(_ text: String) throws -> Identifier<Subject> {
      try #require(Identifier<Subject>(text))
    }
    let stops = try (0...days.count).map { try id("stop-\($0)") as Place.ID }
    let others = try (0..<places).map { try id("other-\($0)") as Place.ID }
    let supplyCase = try SupplyCase(
      calendar: PlanCalendar(start: start, periodDays: 1, periods: span),
      places: (stops + others).map { Place(id: $0) },
      items: [Item(id: try id("x"), massPerUnit: Mass(grams: 1_000_000))],
      needs: [
        Need(
          id: try id("n"), place: stops[days.count], ask: .item(try id("x")),
          amount: Amount(.exact, low: Millionths(whole: 100)), due: start.adding(days: due))
      ],
      supplies: [
        Supply(
          id: try id("s"), place: stops[0], item: try id("x"), quantity: Millionths(whole: 100),
          available: start.adding(days: ready))
      ],
      legs: try days.enumerated().map { index, days in
        Leg(
          id: try id("leg-\(index)"), origin: stops[index], destination: stops[index + 1],
          transitDays: Millionths(whole: days))
      })
    return PeriodChoice(for: supplyCase, stated: stated, until: start.adding(days: span - 1))
  }
}

@Suite struct `The period of a plan` {
  @Test func `is the stated one unless it alone makes goods late`() throws {
    // Eight days on the way and fourteen to go: two weeks are too long.
    #expect(try OneWay().choice(stated: 7).days == 1)
    // Twenty-one to go: two weeks will do, though eight days become fourteen.
    #expect(try OneWay(due: 20).choice(stated: 7).days == 7)
    // Late on days as well: no period helps.
    #expect(try OneWay(due: 6).choice(stated: 7).days == 7)
  }

  @Test func `gives way to a supply that is ready on a Tuesday and to a due date within a week`()
    throws
  {
    #expect(try OneWay(days: [7], ready: 0).choice(stated: 7).days == 7)
    #expect(try OneWay(days: [7], ready: 1, due: 13).choice(stated: 7).days == 1)
    #expect(try OneWay(days: [7], ready: 0, due: 10).choice(stated: 7).days == 1)
  }

  @Test func `counts a chain of legs as a way, and fifteen days as more than fourteen`() throws {
    #expect(try OneWay(days: [1, 1, 1, 1, 1], due: 20, span: 84).choice(stated: 7).days == 1)
    #expect(try OneWay(days: [15], due: 27, span: 42).choice(stated: 14).days == 7)
    #expect(try OneWay(days: [15], due: 20, span: 42).choice(stated: 14).days == 2)
  }

  @Test func `is chosen as the longest that rounds nothing by more than a tenth`() throws {
    #expect(try OneWay(days: [28], due: 41, span: 42).choice(stated: nil).days == 14)
    #expect(try OneWay(days: [21], due: 41, span: 42).choice(stated: nil).days == 7)
    #expect(try OneWay(days: [20], due: 41, span: 42).choice(stated: nil).days == 7)
    #expect(try OneWay(days: [10], due: 41, span: 42).choice(stated: nil).days == 2)
    let days = try OneWay(days: [5], due: 41, span: 42).choice(stated: nil)
    #expect(days.days == 1)
    #expect(days.left == nil)
  }

  @Test func `is no shorter than the size of the program allows, and says what it rounds`() throws {
    let choice = try OneWay(days: [5], due: 41, span: 42, places: 1_000).choice(stated: nil)
    #expect(choice.days == 2)
    #expect(choice.left != nil)
    #expect(try OneWay(span: 21, places: 2_000).choice(stated: 7).days == 7)
  }
}

@Suite struct `An exact product` {
  @Test func `drops no factor and no digit`() {
    var product = ExactProduct(Millionths(whole: 14))
    for _ in 0..<5 { product.multiply(by: Millionths(count: 1_100_000)) }
    // 14 × 1.1⁵ = 22.54714
    #expect(product.roundedUp(most: 1_000) == 23)
    #expect(product.roundedUp(inWholesOf: 7, most: 1_000) == 4)
    #expect(product.roundedUp(parts: 100_000, most: .max) == 2_254_714)
    product.add(Millionths(count: 5_452_860))
    #expect(product.roundedUp(inWholesOf: 7, most: 1_000) == 4)
    product.add(Millionths(count: 1))
    #expect(product.roundedUp(inWholesOf: 7, most: 1_000) == 5)
  }

  @Test func `ends at the ceiling, and is the same in any order`() {
    var great = ExactProduct(.one)
    for _ in 0..<50 { great.multiply(by: Millionths(whole: 1_000_000)) }
    #expect(great.roundedUp(most: 7) == 7)
    for _ in 0..<50 { great.multiply(by: Millionths(count: 1)) }
    #expect(great.roundedUp(most: 7) == 1)
    great.multiply(by: .zero)
    #expect(great.isZero && great.roundedUp(most: 7) == 0)
  }
}
