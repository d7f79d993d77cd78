import SupplyModel

extension UsefulCaseDraft {
  /// One or two kinds of vehicles, each on some legs, with bases at their ends.
  mutating func addLifts() {
    for number in 1...small.chance.whole(1...2) {
      let id: Lift.ID = named("lift-\(number)")
      let free = small.legs.indices.filter { small.legs[$0].lift == nil }
      guard !free.isEmpty else { return }
      let taken = Set((0..<small.chance.whole(1...3)).map { _ in small.chance.one(of: free) })
      let own = taken.sorted().map { small.legs[$0] }
      for index in taken { small.legs[index].lift = id }
      carriage.lifts.append(
        Lift(
          id: id, load: small.chance.happens(0.15) ? nil : load(), loadByClass: loadByClass(),
          bases: (0..<small.chance.whole(1...2)).map { _ in base(on: small.chance.one(of: own)) },
          turnRoundDays: small.chance.happens(0.5) ? .zero : small.chance.uneven(0...periodDays),
          relocationDays: small.chance.happens(0.35)
            ? small.chance.uneven(0...(2 * periodDays)) : nil))
    }
  }

  private mutating func load() -> Mass { Mass(tonnes: small.chance.uneven(1...7)) }

  private mutating func loadByClass() -> [String: Mass] {
    var loads: [String: Mass] = [:]
    for goodsClass in SmallCaseDraft.namedClasses where small.chance.happens(0.3) {
      loads[goodsClass] = small.chance.happens(0.25) ? .zero : load()
    }
    return loads
  }

  private mutating func base(on leg: Leg) -> Lift.Base {
    Lift.Base(
      place: small.chance.happens(0.75) ? leg.origin : leg.destination, count: vehicles(),
      available: small.chance.happens(0.3) ? small.day(-0.1...0.5) : nil)
  }

  private mutating func vehicles() -> Millionths {
    small.chance.happens(0.3)
      ? small.chance.uneven(0.3...3) : Millionths(whole: small.chance.whole(1...3))
  }

  /// Two to five departures on one or two legs.
  mutating func addSailings() {
    for _ in 0..<small.chance.whole(1...2) {
      let leg = small.chance.one(of: small.legs).id
      for _ in 0..<small.chance.whole(2...5) {
        carriage.sailings.append(
          Sailing(
            id: named("sailing-\(carriage.sailings.count + 1)"), leg: leg,
            date: small.day(-0.05...0.9),
            capacity: small.chance.happens(0.75)
              ? Mass(tonnes: small.chance.uneven(1...12)) : nil))
      }
    }
  }

  /// Ice breakers, and the legs or ports that are shut without them.
  mutating func addAssets() {
    let places = small.waypoints + small.destinations
    let id: Lift.ID = named("icebreakers")
    carriage.lifts.append(
      Lift(
        id: id, load: nil,
        bases: (0..<small.chance.whole(1...2)).map { _ in
          Lift.Base(
            place: small.chance.one(of: places), count: vehicles(),
            available: small.chance.happens(0.2) ? small.day(0...0.4) : nil)
        },
        relocationDays: small.chance.happens(0.75)
          ? small.chance.uneven(0...(1.5 * periodDays)) : nil))
    let keepers = small.chance.happens(0.2) ? carriage.lifts.map(\.id) : [id]
    for _ in 0..<small.chance.whole(1...3) {
      addNeededAsset(small.chance.one(of: keepers), at: small.chance.one(of: places))
    }
  }

  private mutating func addNeededAsset(_ lift: Lift.ID, at place: Place.ID) {
    let isOfPlace = small.chance.happens(0.35)
    let leg = small.chance.one(of: small.legs)
    let from = small.day(0...0.5)
    let perPeriod = small.chance.number(1...9)
    small.changes.append(
      Change(
        subject: isOfPlace || small.chance.happens(0.3) ? place.description : leg.id.description,
        span: .once(
          from: small.chance.happens(0.6) ? from : nil,
          until: small.chance.happens(0.4) ? from.adding(days: planDays / 2) : nil),
        attribute: isOfPlace ? .handling : .throughput,
        effect: .value(Millionths(near: perPeriod / periodDays)),
        asset: NeededAsset(lift: lift, place: place), reason: "ice"))
  }
}
