import SupplyModel

@testable import CaseFiles

/// Sets, stocks, releases, lift, works and people made up for a case from a seed.
struct RandomUse {
  var random: SeededGenerator
  let model: SupplyCase

  init(seed: UInt64, model: SupplyCase) {
    random = SeededGenerator(state: seed &+ 77)
    self.model = model
  }

  private mutating func number(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }

  private mutating func happens() -> Bool { number(1) == 0 }

  private mutating func units(_ most: Int = 900) -> Millionths {
    Millionths(count: 1 + number(most * 1_000_000))
  }

  private mutating func date() -> CalendarDate {
    model.calendar.start.adding(days: number(90) - 20)
  }

  private mutating func perhaps<Value>(_ part: (inout Self) -> Value) -> Value? {
    happens() ? part(&self) : nil
  }

  private mutating func one<Element>(of list: [Element]) -> Element { list[number(list.count - 1)] }

  private func named<Subject>(_ name: String) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(name) else { preconditionFailure("\(name) is no name") }
    return id
  }

  private mutating func span() -> UnitRange {
    let low = units()
    return UnitRange(low, Millionths(count: low.count + number(9_000_000)))
  }

  private mutating func ask() -> Ask {
    happens() || model.specs.isEmpty
      ? .item(one(of: model.items).id) : .spec(one(of: model.specs).id)
  }

  /// The case with all of it, and a need for days of supply.
  mutating func supplyCase() throws -> SupplyCase {
    let lifts = (0...number(1)).map { lift($0) }
    var legs = model.legs
    for index in legs.indices { legs[index].lift = perhaps { $0.one(of: lifts).id } }
    let recipient = Recipient(
      complements: complements(), stockpiles: stockpiles(),
      releases: (0...number(1)).map { release($0) })
    return try model.with(
      legs: legs, needs: model.needs + daysOfSupply(of: recipient.stockpiles),
      changes: model.changes + assets(lifts), recipient: recipient,
      carriage: Carriage(
        lifts: lifts, sailings: sailings(), works: works(),
        budgets: [Budget(resource: "crews", amount: units())]),
      staffing: staffing())
  }

  /// Each item may need the next; so nothing needs itself.
  private mutating func complements() -> [Complement] {
    zip(model.items, model.items.dropFirst()).enumerated().map { index, pair in
      Complement(
        id: named("set-\(index)"), item: pair.0.id, companion: .item(pair.1.id), ratio: units(),
        matchedOn: happens() ? "calibre" : "", condition: happens() ? "a, \"b\"" : "",
        truth: one(of: Truth.allCases))
    }
  }

  private mutating func stockpiles() -> [Stockpile] {
    model.items.map { item in
      Stockpile(
        place: model.places[0].id, item: item.id, onHand: perhaps { $0.span() },
        madePerDay: span(), usedPerDay: perhaps { $0.span() },
        jointSet: happens() ? "front" : "", tier: 3)
    }
  }

  private mutating func release(_ index: Int) -> Release {
    var (delivered, freed, slope) = (0, 0, 40)
    let curve = (0...number(3)).map { _ -> Release.Point in
      slope = number(slope)
      let step = 1 + number(5_000_000)
      (delivered, freed) = (delivered + step, freed + step * slope / 40)
      return Release.Point(
        delivered: Millionths(count: delivered), freed: Millionths(count: freed))
    }
    // Rounding may bend a curve the wrong way; a straight one serves then.
    let made = Release(
      id: named("release-\(index)"), needs: model.needs.map(\.id), item: one(of: model.items).id,
      place: one(of: model.places).id, curve: curve)
    guard !made.isConcave else { return made }
    var straight = made
    straight.curve = [Release.Point(delivered: units(), freed: units())]
    return straight
  }

  private mutating func lift(_ index: Int) -> Lift {
    Lift(
      id: named("lift-\(index)"), load: perhaps { Mass(tonnes: $0.units()) },
      loadByClass: happens() ? ["arms": .zero, "fuel": Mass(tonnes: units())] : [:],
      bases: model.places.prefix(1 + number(2)).map { place in
        Lift.Base(place: place.id, count: units(), available: perhaps { $0.date() })
      },
      turnRoundDays: Millionths(count: number(9_000_000)),
      relocationDays: perhaps { $0.units(30) })
  }

  private mutating func assets(_ lifts: [Lift]) -> [Change] {
    let leg = one(of: model.legs)
    return [
      Change(
        subject: leg.id.description, span: .once(from: date(), until: nil),
        attribute: .throughput, effect: .value(units()),
        asset: NeededAsset(lift: one(of: lifts).id, place: one(of: model.places).id)),
      Change(
        subject: leg.destination.description, span: .once(from: nil, until: date()),
        attribute: .handling, effect: .value(units()),
        asset: NeededAsset(lift: one(of: lifts).id, place: leg.destination)),
    ]
  }

  private mutating func sailings() -> [Sailing] {
    (0..<number(3)).map { index in
      Sailing(
        id: named("PQ-\(index)"), leg: one(of: model.legs).id, date: date(),
        capacity: perhaps { Mass(tonnes: $0.units()) })
    }
  }

  private mutating func works() -> [Work] {
    (0..<number(4)).map { index in
      let attribute: ChangedAttribute = one(of: [.throughput, .handling, .storage])
      return Work(
        id: named("work-\(index)"),
        subject: attribute.isOfPlaces
          ? one(of: model.places).id.description : one(of: model.legs).id.description,
        attribute: attribute, gain: units(), start: perhaps { $0.date() }, leadDays: number(90),
        cost: units(), resource: one(of: ["crews", "money", ""]), isWhole: happens())
    }
  }

  private mutating func daysOfSupply(of stockpiles: [Stockpile]) throws -> [Need] {
    guard let stock = stockpiles.first(where: { $0.onHand != nil && $0.usedPerDay != nil }) else {
      return []
    }
    let (days, due) = (span(), model.calendar.end)
    guard let units = stock.units(holding: days, by: due, from: model.calendar.start) else {
      return []
    }
    return [
      Need(
        id: named("days-of-supply"), place: stock.place, ask: .item(stock.item),
        amount: Amount(.range, low: units.low, high: units.high), due: due, tier: 7,
        daysOfSupply: days)
    ]
  }

  private mutating func staffing() -> Staffing {
    let posts = (0...number(2)).map { index in
      Post(
        id: named("post-\(index)"), place: one(of: model.places).id, enables: ask(),
        skill: one(of: ["", "armour"]), language: one(of: ["", "Russian"]),
        unitsPerPerson: perhaps { $0.units() }, unitsPerMonth: perhaps { $0.units() })
    }
    let people = (0...number(2)).map { index in
      Person(
        id: named("person-\(index)"), name: one(of: ["", "A, B"]),
        skills: happens() ? ["armour", "air"] : [], languages: happens() ? ["Russian"] : [],
        home: one(of: model.places).id, noticeDays: number(40), from: perhaps { $0.date() })
    }
    let postings = (0...number(3)).map { index in
      let from = date()
      return Posting(
        id: named("posting-\(index)"), person: one(of: people).id, post: one(of: posts).id,
        asked: date(), from: from, until: perhaps { from.adding(days: $0.number(60)) })
    }
    return Staffing(posts: posts, people: people, postings: postings)
  }
}
