import SupplyModel

/// A small case while it is being made up, one table after another.
struct SmallCaseDraft {
  var chance: SeededGenerator
  let calendar: PlanCalendar
  var places: [Place] = []
  var items: [Item] = []
  var specs: [Spec] = []
  var needs: [Need] = []
  var supplies: [Supply] = []
  var legs: [Leg] = []
  var changes: [Change] = []
  var consents: [Consent] = []
  /// Where the places of each kind stand among ``places``.
  var origins: [Place.ID] = []
  var waypoints: [Place.ID] = []
  var destinations: [Place.ID] = []

  static let namedClasses = ["arms", "fuel", "food"]
  static let classes = [""] + namedClasses

  init(seed: UInt64) {
    chance = SeededGenerator(seed: seed)
    // Half of the plans run over or near the turn of the year, where seasons are easily wrong.
    let dayOfYear = chance.happens(0.5) ? chance.whole(300...380) : chance.whole(0...364)
    let firstOfYear = CalendarDate(dayNumber: -10_592)  // 1 January 1941
    let start = firstOfYear.adding(days: dayOfYear)
    let periodDays = chance.one(of: [1, 7, 7, 10])
    let periods = chance.happens(0.1) ? 4 : chance.whole(5...9)
    let latest = min(2 * periodDays, periods * periodDays / 3)
    let planningDate = chance.happens(0.2) ? start.adding(days: chance.whole(0...latest)) : nil
    calendar = PlanCalendar(
      start: start, periodDays: periodDays, periods: periods, planningDate: planningDate)
  }

  var supplyCase: SupplyCase {
    do {
      return try SupplyCase(
        calendar: calendar, places: places, items: items, specs: specs, needs: needs,
        supplies: supplies, legs: legs, changes: changes, consents: consents)
    } catch {
      preconditionFailure("a generated case must fit together: \(error)")
    }
  }

  var periodDays: Double { Double(calendar.periodDays) }
  var planDays: Int { calendar.periods * calendar.periodDays }

  /// A day of the plan that lies between two shares of its length.
  mutating func day(_ shares: ClosedRange<Double>) -> CalendarDate {
    calendar.start.adding(days: Int(chance.number(shares) * Double(planDays)))
  }

  /// Items of which the first two always measure alike enough for one spec to take both.
  mutating func addItems() {
    let count = chance.whole(2...4)
    for index in 0..<count {
      let mass = chance.one(of: [1_000_000, 250_000, 37_300, chance.whole(100_000...3_000_000)])
      let low = index < 2 ? chance.whole(20...30) : chance.whole(10...60)
      items.append(
        Item(
          id: named("item-\(index + 1)"), unit: mass == 1_000_000 ? "t" : "piece",
          massPerUnit: Mass(grams: mass), goodsClass: chance.one(of: Self.classes),
          isWhole: chance.happens(0.3),
          attributes: [
            Attribute(
              name: "calibre", low: Millionths(whole: low), high: Millionths(whole: low + 5),
              unit: "mm")
          ]))
    }
    specs.append(Spec(id: named("light"), attributes: [calibre(from: 20, to: 37)]))
    if chance.happens(0.5) {
      specs.append(Spec(id: named("any-calibre"), attributes: [calibre(from: 1, to: 99)]))
    }
  }

  private func calibre(from low: Int, to high: Int) -> Attribute {
    Attribute(
      name: "calibre", low: Millionths(whole: low), high: Millionths(whole: high), unit: "mm")
  }

  /// One or two places each at which goods start, wait and are needed.
  mutating func addPlaces() {
    for (kind, key) in [
      ("origin", \Self.origins), ("hub", \Self.waypoints), ("need", \Self.destinations),
    ] {
      for number in 1...chance.whole(1...2) {
        let id: Place.ID = named("\(kind)-\(number)")
        self[keyPath: key].append(id)
        places.append(Place(id: id, kind: kind, storage: storage(), handlingPerDay: handling()))
      }
    }
  }

  private mutating func storage() -> Mass? {
    guard chance.happens(0.5) else { return nil }
    return chance.happens(0.2) ? .zero : Mass(tonnes: chance.uneven(0.5...8))
  }

  private mutating func handling() -> Mass? {
    guard chance.happens(0.35) else { return nil }
    return Mass(tonnes: Millionths(near: chance.number(5...40) / periodDays))
  }
}
