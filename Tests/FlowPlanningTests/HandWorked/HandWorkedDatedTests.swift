import SupplyModel
import Testing

// Days from 1 June 1941 are periods 0, 1, 2 and 3; a leg of one day has departures on 1, 2 and 3 June.
@Suite struct `Worked by hand, dated facts` {
  private func change(
    _ subject: String, _ attribute: ChangedAttribute, _ effect: ChangeEffect,
    from: Int? = nil, until: Int? = nil, known: Int? = nil
  ) -> Change {
    Change(
      subject: subject, span: .once(from: from.map(june), until: until.map(june)),
      attribute: attribute, effect: effect, notes: RowNotes(known: known.map(june)))
  }

  private func consent(
    _ subject: String, _ state: Consent.State, from: Int? = nil, until: Int? = nil,
    known: Int? = nil
  ) -> Consent {
    Consent(
      authority: "Port Office", subject: subject, state: state,
      span: .once(from: from.map(june), until: until.map(june)),
      notes: RowNotes(known: known.map(june)))
  }

  /// 100 t wait for a leg of one day, or more, that takes 2 t a day unless told otherwise.
  private func tiny(days: String = "1", perDay: String? = "2", periods: Int = 4) -> TinyCase {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: periods)
    tiny.ask("n", low: "100")
    tiny.supply("a", "100")
    tiny.leg("l", perDay: perDay, days: days)
    return tiny
  }

  @Test func `the value known last rules, whatever the order of the rows`() throws {
    var tiny = tiny()
    tiny.changes = [
      change("l", .throughput, .value(number("5")), known: 0),
      change("l", .throughput, .value(number("9")), known: -5),
      change("l", .throughput, .value(number("7"))),
    ]
    // 3 × 5 t of 100 t.
    try expect(tiny, reaches: [(.low(1), 0.15)])
    tiny.changes.reverse()
    try expect(tiny, reaches: [(.low(1), 0.15)])
  }

  @Test func `a value undoes the closure that began before it, and what comes after multiplies`()
    throws
  {
    var tiny = tiny(periods: 6)
    tiny.changes = [
      change("l", .throughput, .factor(.zero), from: -9),
      change("l", .throughput, .value(number("4")), from: 3),
    ]
    // Closed on 1 and 2 June, then 4 t on 3, 4 and 5 June.
    try expect(tiny, reaches: [(.low(1), 0.12)])
    tiny.changes.append(change("l", .throughput, .factor(number("0.5")), from: 4, until: 4))
    try expect(tiny, reaches: [(.low(1), 0.1)])
    tiny.changes.append(
      Change(
        subject: "l", span: .allYear, attribute: .throughput, effect: .factor(number("0.5"))))
    try expect(tiny, reaches: [(.low(1), 0.05)])
  }

  @Test func `nothing doubled is nothing`() throws {
    var tiny = tiny()
    tiny.changes = [
      change("l", .throughput, .factor(.zero), from: 1, until: 2),
      change("l", .throughput, .factor(number("2")), from: 2),
    ]
    // Closed on 1 and 2 June, 4 t on 3 June.
    try expect(tiny, reaches: [(.low(1), 0.04)])
  }

  @Test func `a fifth factor counts, and three of a million make a leg useless`() throws {
    var tiny = tiny(days: "1.5", periods: 5)
    let slower = change("l", .transit, .factor(number("1.1")))
    tiny.changes = Array(repeating: slower, count: 3)
    // 1.5 × 1.1³ = 1.9965 days: departures on 1, 2 and 3 June.
    try expect(tiny, reaches: [(.low(1), 0.06)])
    tiny.changes.append(slower)
    // 1.5 × 1.1⁴ = 2.196 days: departures on 1 and 2 June.
    try expect(tiny, reaches: [(.low(1), 0.04)])
    tiny.changes = Array(
      repeating: change("l", .transit, .factor(number("1000000"))), count: 3)
    try expect(tiny, reaches: [(.low(1), 0)])
  }

  @Test func `a closed place is met on arrival, and by what leaves it on departure`() throws {
    var tiny = tiny(days: "2", periods: 6)
    // Departures on 1, 2, 3 and 4 June come on 3, 4, 5 and 6 June.
    tiny.changes = [change("front", .throughput, .factor(.zero), from: 4, until: 5)]
    try expect(tiny, reaches: [(.low(1), 0.04)])
    tiny.changes = [change("origin", .throughput, .factor(.zero), from: 4, until: 9)]
    try expect(tiny, reaches: [(.low(1), 0.06)])
  }

  @Test func `a corridor that bears the name of the border it leads to is met on departure alone`()
    throws
  {
    var tiny = tiny(days: "2", periods: 6)
    tiny.legs[0].corridor = "front"
    // Departures on 1, 2 and 3 June of four.
    tiny.changes = [change("front", .throughput, .factor(.zero), from: 4, until: 5)]
    try expect(tiny, reaches: [(.low(1), 0.06)])
  }

  @Test func `a leg without a figure that rests each seventh day is open on the other six`() throws
  {
    var tiny = tiny(days: "7", perDay: nil, periods: 2)
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 7, periods: 2)
    tiny.changes = [change("l", .throughput, .factor(.zero), from: 7, until: 7)]
    try expect(tiny, reaches: [(.low(1), 1)])
    tiny.changes = [change("l", .throughput, .factor(.zero), from: 1, until: 7)]
    try expect(tiny, reaches: [(.low(1), 0)])
  }

  @Test func `what would sail on a day of rest does not sail`() throws {
    var tiny = tiny(days: "7", perDay: nil, periods: 2)
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 7, periods: 2)
    tiny.carriage.sailings = [6, 7].map { day in
      Sailing(id: name("s\(day)"), leg: name("l"), date: june(day), capacity: tonnes("\(day)"))
    }
    tiny.changes = [change("l", .throughput, .factor(.zero), from: 7, until: 7)]
    try expect(tiny, reaches: [(.low(1), 0.06)])
  }

  @Test func `ships that would come after consent has ended do not sail`() throws {
    var tiny = tiny(days: "2", periods: 8)
    // Departures from 1 to 6 June come from 3 to 8 June; those to 3 June come by the 5th.
    tiny.consents = [consent("front", .granted, until: 5)]
    try expect(tiny, reaches: [(.low(1), 0.06)])
    tiny.consents = [consent("front", .withheld, from: 6, until: 20)]
    try expect(tiny, reaches: [(.low(1), 0.06)])
    // The leg is used on each day from departure to arrival, the origin on that of departure.
    tiny.consents = [consent("l", .withheld, from: 5, until: 5)]
    try expect(tiny, reaches: [(.low(1), 0.06)])
    tiny.consents = [consent("origin", .withheld, from: 5, until: 5)]
    try expect(tiny, reaches: [(.low(1), 0.1)])
  }

  @Test func `consent granted and then withheld is one history, in either order`() throws {
    var tiny = tiny(periods: 8)
    tiny.consents = [
      consent("l", .granted, from: 1, until: 4), consent("l", .withheld, from: 5, until: 5),
      consent("l", .granted, from: 6, until: 8),
    ]
    // Departures on 1, 2, 3, 6 and 7 June.
    try expect(tiny, reaches: [(.low(1), 0.1)])
    tiny.consents.reverse()
    try expect(tiny, reaches: [(.low(1), 0.1)])
    tiny.consents.append(consent("l", .withheld, known: 0))
    try expect(tiny, reaches: [(.low(1), 0)])
  }

  @Test func `goods that wait when consent to a hub ends stay there`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 6)
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("in", to: "hub")
    tiny.leg("out", from: "hub", perDay: "1")
    tiny.consents = [consent("hub", .granted, until: 3)]
    // All could come on 2 June; 1 t goes on on the 2nd and 1 t on the 3rd.
    try expect(tiny, reaches: [(.low(1), 0.2)])
  }
}
