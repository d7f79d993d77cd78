import SupplyModel
import Testing

@Suite struct `Worked by hand, goods that wait for people` {
  /// Six days; aircraft go by the hub, where they wait for the adviser, 2 t a day onward.
  private func aircraft() -> TinyCase {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 6)
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("in", to: "hub")
    tiny.leg("on", from: "hub", perDay: "2")
    return tiny
  }

  @Test func `pass from the day the adviser is there`() throws {
    var tiny = aircraft()
    tiny.post(at: "hub")
    tiny.person("adviser-1", at: "origin", notice: 1)
    tiny.posting("adviser-1")
    // Asked on 1 June with a day's notice, there on 3 June after a day's journey: 2 t depart on 3, 4
    // and 5 June, 6 t of 10 t. Without waiting it would have been 8 t.
    try expect(tiny, reaches: [(.low(1), 0.6)])
  }

  @Test(arguments: [("flying", "Russian", 0.8), ("flying", "French", 0), ("driving", "Russian", 0)])
  func `wait for somebody who has the skill and the language`(
    skill: String, language: String, value: Double
  ) throws {
    var tiny = aircraft()
    tiny.post(at: "hub", skill: skill, language: language)
    tiny.person("adviser-1", at: "hub", skills: ["flying"], languages: ["English", "Russian"])
    tiny.posting("adviser-1")
    // Who is at home at the hub is there on the first day; goods reach it on the second and leave
    // on four days, 8 t of 10 t. Without skill or language nobody is there.
    try expect(tiny, reaches: [(.low(1), value)])
  }

  @Test(arguments: [(2, 1.0), (3, 0)])
  func `wait in vain when the one person should be in two places`(until: Int, value: Double) throws
  {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l")
    tiny.leg("between", from: "hub")
    tiny.post("elsewhere", at: "hub")
    tiny.post(at: "front")
    tiny.person("adviser-1", at: "hub")
    tiny.posting("adviser-1", to: "elsewhere", from: 1, until: until)
    tiny.posting("adviser-1", to: "adviser", from: 3)
    // Free after 2 June, the adviser sets out on the 3rd and is at the front on the 4th, where the
    // goods are waiting. Still held at the hub on 3 June, the second posting comes to nothing.
    try expect(tiny, reaches: [(.low(1), value)])
  }

  @Test func `come no faster than a trainer can teach their use`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "3")
    tiny.supply("a", "3")
    tiny.leg("l")
    tiny.post(at: "front", unitsPerMonth: "15")
    tiny.person("trainer", at: "front")
    tiny.posting("trainer")
    // 15 in June's 30 days are half a piece a day, on three days of delivery: 1.5 of 3.
    try expect(tiny, reaches: [(.low(1), 0.5)])
  }

  @Test func `are no more than those who are there can serve`() throws {
    var tiny = TinyCase()
    tiny.ask("early", low: "4", due: 3)
    tiny.ask("late", low: "4", tier: 2)
    tiny.supply("a", "8")
    tiny.leg("l")
    tiny.post(at: "front", unitsPerPerson: "2")
    for (person, day) in [("one", 1), ("two", 4)] {
      tiny.person(person, at: "front")
      tiny.posting(person, from: day)
    }
    // One person serves 2 pieces to 3 June, 2 of 4; the second, there on 4 June, 2 more of 4.
    try expect(tiny, reaches: [(.low(1), 0.5), (.low(2), 0.5)])
  }

  @Test func `are companions too`() throws {
    var tiny = TinyCase()
    tiny.ask("n", "b", low: "4")
    tiny.supply("a", "4")
    tiny.supply("b", "4")
    tiny.complement("b", needs: .item(name("a")))
    tiny.leg("l")
    tiny.post(at: "front", unitsPerPerson: "1")
    tiny.person("one", at: "front")
    tiny.posting("one")
    // Each piece of `b` uses up one of `a`, of which one person can serve 1: 1 of 4.
    try expect(tiny, reaches: [(.low(1), 0.25)])
  }

  @Test func `travel only on legs that take people`() throws {
    var tiny = aircraft()
    tiny.post(at: "hub")
    tiny.person("adviser-1", at: "origin")
    tiny.posting("adviser-1")
    tiny.legs[0].refusedClasses = [Staffing.peopleClass]
    // There is no other way to the hub.
    try expect(tiny, reaches: [(.low(1), 0)])
  }
}
