import SupplyModel

extension TinyCase {
  /// Adds a companion that item `a` needs, unless told otherwise.
  mutating func complement(
    _ item: String = "a", needs companion: Ask = .item(name("b")), ratio: String = "1",
    matchedOn: String = "", truth: Truth = .refuted
  ) {
    recipient.complements.append(
      Complement(
        id: name("complement-\(recipient.complements.count + 1)"), item: name(item),
        companion: companion, ratio: number(ratio), matchedOn: matchedOn, truth: truth))
  }

  /// Adds what the recipient holds at the front.
  mutating func stock(
    _ item: String = "b", onHand: UnitRange?, made: String = "0",
    used: UnitRange? = UnitRange(.zero), at place: String = "front", in set: String = ""
  ) {
    recipient.stockpiles.append(
      Stockpile(
        place: name(place), item: name(item), onHand: onHand,
        madePerDay: UnitRange(number(made)), usedPerDay: used, jointSet: set))
  }

  /// Adds what deliveries to a need free at the front.
  mutating func release(
    _ item: String, by need: String, _ curve: [(delivered: String, freed: String)]
  ) {
    recipient.releases.append(
      Release(
        id: name("release-\(recipient.releases.count + 1)"), needs: [name(need)], item: name(item),
        place: name("front"),
        curve: curve.map {
          Release.Point(delivered: number($0.delivered), freed: number($0.freed))
        }))
  }

  /// Adds vehicles, and lets them carry what goes on the legs named.
  mutating func lift(
    _ id: String, load: String?, byClass: [String: String] = [:], count: String,
    at place: String = "origin", from day: Int? = nil, turnRound: String = "0",
    relocation: String? = nil, on legNames: [String] = []
  ) {
    carriage.lifts.append(
      Lift(
        id: name(id), load: load.map(tonnes), loadByClass: byClass.mapValues(tonnes),
        bases: [
          Lift.Base(place: name(place), count: number(count), available: day.map(june))
        ], turnRoundDays: number(turnRound), relocationDays: relocation.map(number)))
    for index in legs.indices where legNames.contains(legs[index].id.description) {
      legs[index].lift = name(id)
    }
  }

  /// Adds a post at which item `a` waits, unless told otherwise.
  mutating func post(
    _ id: String = "adviser", at place: String, skill: String = "", language: String = "",
    unitsPerPerson: String? = nil, unitsPerMonth: String? = nil
  ) {
    staffing.posts.append(
      Post(
        id: name(id), place: name(place), enables: .item(name("a")), skill: skill,
        language: language, unitsPerPerson: unitsPerPerson.map(number),
        unitsPerMonth: unitsPerMonth.map(number)))
  }

  /// Adds a person.
  mutating func person(
    _ id: String, at home: String, skills: Set<String> = [], languages: Set<String> = [],
    notice: Int = 0
  ) {
    staffing.people.append(
      Person(
        id: name(id), skills: skills, languages: languages, home: name(home), noticeDays: notice))
  }

  /// Asks a person on 1 June to fill a post.
  mutating func posting(
    _ person: String, to post: String = "adviser", from day: Int = 1, until: Int? = nil
  ) {
    staffing.postings.append(
      Posting(
        id: name("posting-\(staffing.postings.count + 1)"), person: name(person),
        post: name(post), asked: june(1), from: june(day), until: until.map(june)))
  }

  /// Gives an item of the case a class and attributes.
  mutating func describe(_ item: String, as goodsClass: String = "", _ attributes: [Attribute] = [])
  {
    for index in items.indices where items[index].id.description == item {
      items[index].goodsClass = goodsClass
      items[index].attributes = attributes
    }
  }
}

/// A figure with one end or two.
func span(_ low: String, _ high: String? = nil) -> UnitRange {
  UnitRange(number(low), high.map(number))
}
