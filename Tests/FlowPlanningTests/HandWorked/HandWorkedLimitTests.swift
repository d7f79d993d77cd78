import SupplyModel
import Testing

// Days from 1 June 1941 are periods 0, 1, 2 and 3. A leg of one day has departures in periods 0, 1
// and 2, for what leaves in period 3 would arrive after the end of the plan.
@Suite struct `Worked by hand, what can be sent` {
  @Test func `is what the leg takes each day`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l", perDay: "2")
    // 3 departures of 2 t for 10 t asked.
    try expect(tiny, reaches: [(.low(1), 0.6)])
  }

  @Test func `is a month's throughput shared out over the days of that month`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l", perMonth: "45")
    // June has 30 days, so 1.5 t a day; 3 departures make 4.5 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.45)])
  }

  @Test func `shrinks in a season`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l", perDay: "2")
    tiny.changes = [
      Change(
        subject: "l", span: .once(from: june(2), until: june(2)), attribute: .throughput,
        effect: .factor(number("0.5")))
    ]
    // 2 t on 1 June, 1 t on 2 June, 2 t on 3 June: 5 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.5)])
  }

  @Test func `stops in a season that runs over the turn of the year`() throws {
    let newYear = try #require(CalendarDate("1942-01-01"))
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: newYear.adding(days: -2), periodDays: 1, periods: 5)
    tiny.needs = [
      Need(
        id: name("n"), place: name("front"), ask: .item(name("a")),
        amount: Amount(.exact, low: number("10")), due: newYear.adding(days: 9))
    ]
    tiny.supply("a", "10")
    tiny.leg("l", perDay: "2")
    tiny.changes = [
      Change(
        subject: "front",
        span: .yearly(
          from: try #require(DayOfYear("12-31")), until: try #require(DayOfYear("01-01"))),
        attribute: .throughput, effect: .factor(.zero))
    ]
    // What leaves on 30 and 31 December would come while the place is closed: departures on 1 and 2 January
    // only, 2 × 2 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.4)])
  }

  @Test func `is less what the passage loses`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "5")
    tiny.leg("l", loss: "0.1")
    // 5 t leave, 4.5 t arrive of 10 t asked; 0.5 t is lost.
    try expect(tiny, reaches: [(.low(1), 0.45), (.losses, -0.5)])
  }

  @Test func `is less what the loss comes to after all its factors, in either order`() throws {
    for factors in [["3", "0.5"], ["0.5", "3"]] {
      var tiny = TinyCase()
      tiny.ask("n", low: "10")
      tiny.supply("a", "4")
      tiny.leg("l", loss: "0.5")
      tiny.changes = factors.map {
        Change(
          subject: "l", span: .once(from: nil, until: nil), attribute: .loss,
          effect: .factor(number($0)))
      }
      // 0.5 × 3 × 0.5 = 0.75 is lost: of 4 t, 1 t arrives for 10 t asked.
      try expect(tiny, reaches: [(.low(1), 0.1), (.losses, -3)])
    }
  }

  @Test func `waits at a hub only as far as its storage goes`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 5)
    tiny.ask("n", low: "4")
    tiny.supply("a", "4")
    tiny.leg("in", to: "hub")
    tiny.leg("out", from: "hub", perDay: "1")
    tiny.limit("hub", storage: "1")
    tiny.changes = [
      Change(
        subject: "in", span: .once(from: june(2), until: nil), attribute: .throughput,
        effect: .factor(.zero))
    ]
    // All must leave on 1 June. On 2 June 1 t goes on and 1 t is kept, which goes on the day
    // after; the third tonne, which could leave on 4 June, finds no room: 2 t of 4 t.
    try expect(tiny, reaches: [(.low(1), 0.5)])
  }

  @Test func `waits only as far as the smallest storage within a period goes`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 3, periods: 4)
    tiny.needs = [
      Need(
        id: name("n"), place: name("front"), ask: .item(name("a")),
        amount: Amount(.exact, low: number("10")), due: june(30), earliest: june(7))
    ]
    tiny.supply("a", "10")
    tiny.leg("l")
    tiny.limit("front", storage: "8")
    tiny.changes = [
      Change(
        subject: "front", span: .once(from: june(5), until: june(5)), attribute: .storage,
        effect: .factor(number("0.25"))),
      Change(
        subject: "l", span: .once(from: june(4), until: nil), attribute: .throughput,
        effect: .factor(.zero)),
    ]
    // What leaves in the first period arrives from 4 to 6 June and must wait for the 7th; on the
    // 5th there is room for 8 t × 0.25 = 2 t: 2 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.2)])
  }

  @Test func `counts twice against the handling of a hub`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 3)
    tiny.ask("n", low: "6")
    tiny.supply("a", "6")
    tiny.leg("in", to: "hub")
    tiny.leg("out", from: "hub")
    tiny.limit("hub", handling: "3")
    // All is unloaded and loaded again on 2 June: 2 × 1.5 t = 3 t, so 1.5 t of 6 t.
    try expect(tiny, reaches: [(.low(1), 0.25)])
  }

  @Test func `takes whole periods, rounded up`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l", perDay: "2", days: "1.2")
    // 1.2 days take 2 periods, so only the departures of 1 and 2 June arrive: 4 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.4)])
  }

  @Test func `begins on the planning date`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(
      start: june(1), periodDays: 1, periods: 4, planningDate: june(2))
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l", perDay: "2")
    // Departures on 2 and 3 June: 4 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.4)])
  }

  @Test func `is nothing while nobody knows whether passage is granted`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l", perDay: "2")
    tiny.consents = [
      Consent(
        authority: "Tehran", subject: "front", state: .unknown,
        span: .once(from: nil, until: june(2))),
      Consent(authority: "London", subject: "l", state: .granted),
    ]
    // What leaves on 1 June would come on 2 June, without consent; departures on 2 and 3 June: 4 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.4)])
    tiny.consents.append(Consent(authority: "Tehran", subject: "l", state: .withheld))
    try expect(tiny, reaches: [(.low(1), 0), (.storage, 0)])
  }

  @Test func `leaves the donor what the donor keeps`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "6")
    tiny.supply("a", "5", keep: "2")
    tiny.leg("l")
    // 5 t − 2 t = 3 t of 6 t.
    try expect(tiny, reaches: [(.low(1), 0.5)])
  }

  @Test func `goes by the cheaper leg first`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 2)
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("cheap", perDay: "2", cost: 5)
    tiny.leg("dear", cost: 9)
    // 2 t × 5 + 8 t × 9 = 82; all of it arrives in period 1, which is the second; 10 t × 1 day under way.
    let rank = Rank(horizon: .immediate, tier: 1)
    try expect(
      tiny,
      reaches: [
        (.low(1), 1), (.losses, 0), (.cost, -82), (.early(rank), -2), (.haulage, -10),
        (.storage, 0),
      ])
  }
}
