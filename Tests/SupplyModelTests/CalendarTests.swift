import SupplyModel
import Testing

private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

@Suite struct `A date` {
  @Test(arguments: ["1941-07-30", "2000-02-29", "1900-02-28", "0001-01-01", "9999-12-31"])
  func `reads back as it was written`(text: String) throws {
    #expect(try date(text).description == text)
  }

  @Test(arguments: [
    "1941-13-01", "1941-02-29", "1900-02-29", "41-07-30", "1941-7-30", "1941/07/30",
  ])
  func `is refused when there is no such day or another form`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `counts days over a leap year as the calendar does`() throws {
    #expect(try date("1970-01-01").dayNumber == 0)
    #expect(try date("1944-03-01").dayNumber - date("1944-02-01").dayNumber == 29)
    #expect(try date("1942-06-30").dayNumber - date("1941-07-30").dayNumber == 335)
  }

  @Test func `keeps to the end of a shorter month`() throws {
    #expect(try date("1941-10-31").adding(months: 1) == date("1941-11-30"))
    #expect(try date("1941-11-30").adding(months: 3) == date("1942-02-28"))
  }

  @Test func `falls in a season that runs over the turn of the year`() throws {
    let winter = DateSpan.yearly(
      from: try #require(DayOfYear("12-15")), until: try #require(DayOfYear("05-10")))
    #expect(winter.contains(try date("1941-12-15")))
    #expect(winter.contains(try date("1942-05-10")))
    #expect(!winter.contains(try date("1942-05-11")))
    #expect(!winter.contains(try date("1941-12-14")))
  }
}

@Suite struct `A plan's calendar` {
  @Test func `lets goods leave in the first period that begins once they are there`() throws {
    let calendar = PlanCalendar(start: try date("1941-07-30"), periodDays: 7, periods: 48)
    #expect(calendar.firstPeriod(onOrAfter: try date("1941-07-30")) == 0)
    #expect(calendar.firstPeriod(onOrAfter: try date("1941-07-31")) == 1)
    #expect(calendar.firstPeriod(onOrAfter: try date("1941-08-06")) == 1)
    #expect(try calendar.end == date("1942-06-30"))
  }

  @Test func `rounds a transit time up to whole periods, at least one`() throws {
    let calendar = PlanCalendar(start: try date("1941-07-30"), periodDays: 7, periods: 48)
    #expect(calendar.periods(forTransitDays: .zero) == 1)
    #expect(calendar.periods(forTransitDays: Millionths(whole: 7)) == 1)
    #expect(calendar.periods(forTransitDays: Millionths(count: 7_000_001)) == 2)
  }
}

@Suite struct `A need asked each month` {
  @Test func `has one part a month, the last cut off at its due date`() throws {
    let need = Need(
      id: try #require(Need.ID("n")), place: try #require(Place.ID("p")),
      ask: .item(try #require(Item.ID("i"))), amount: Amount(.exact, low: Millionths(whole: 5)),
      recurrence: .month, due: try date("1941-12-15"), earliest: try date("1941-10-01"),
      lateUntil: try date("1941-12-25"))
    let parts = need.instalments(
      in: PlanCalendar(start: try date("1941-10-01"), periodDays: 7, periods: 20))
    #expect(
      try parts.map(\.due) == [date("1941-10-31"), date("1941-11-30"), date("1941-12-15")])
    #expect(parts.allSatisfy { $0.lateUntil == $0.due.adding(days: 10) })
    #expect(parts.allSatisfy { $0.low == Millionths(whole: 5) })
  }

  @Test func `loses worth evenly from its due date on`() throws {
    let need = Need(
      id: try #require(Need.ID("n")), place: try #require(Place.ID("p")),
      ask: .item(try #require(Item.ID("i"))), amount: Amount(.exact, low: .one),
      due: try date("1941-10-10"), lateUntil: try date("1941-10-20"))
    let calendar = PlanCalendar(start: try date("1941-10-01"), periodDays: 1, periods: 30)
    let part = try #require(need.instalments(in: calendar).first)
    #expect(part.worth(on: try date("1941-10-10")) == 1)
    #expect(part.worth(on: try date("1941-10-15")) == 0.5)
    #expect(part.worth(on: try date("1941-10-20")) == 0)
    #expect(part.worth(on: try date("1941-10-21")) == 0)
  }
}

@Suite struct `A monthly supply` {
  @Test func `comes on the same day of each month, less what the donor keeps`() throws {
    let item = Item(id: try #require(Item.ID("truck")), massPerUnit: Mass(grams: 3_000_000))
    let supply = Supply(
      id: try #require(Supply.ID("s")), place: try #require(Place.ID("p")), item: item.id,
      quantity: Millionths(whole: 10), recurrence: .month, available: try date("1941-10-31"),
      until: try date("1942-01-01"), keep: Millionths(whole: 4))
    let lots = supply.lots(
      of: item, in: PlanCalendar(start: try date("1941-10-01"), periodDays: 7, periods: 40))
    #expect(
      try lots.map(\.available) == [date("1941-10-31"), date("1941-11-30"), date("1941-12-31")])
    #expect(lots.allSatisfy { $0.mass.tonnes == 18 })
  }
}
