import SupplyModel

extension UsefulCaseDraft {
  /// One to four works, most of them with a budget that pays part of them.
  mutating func addWorks() {
    for _ in 0..<small.chance.whole(1...4) { addWork() }
    for resource in ["money", "people"] where resource == "money" || small.chance.happens(0.7) {
      let works = carriage.works.filter { $0.resource == resource }
      let whole = works.reduce(0) { $0 + $1.cost.value }
      carriage.budgets.append(
        Budget(
          resource: resource,
          amount: Millionths(near: max(1, whole) * small.chance.number(0.2...1.1))))
    }
  }

  /// A work on something that has a limit, for a work on anything else gains nothing.
  private mutating func addWork() {
    let (subject, attribute) = small.chance.one(of: limits)
    let isOfStorage = attribute == .storage
    carriage.works.append(
      Work(
        id: named("work-\(carriage.works.count + 1)"), subject: subject, attribute: attribute,
        gain: Millionths(near: small.chance.number(3...15) / (isOfStorage ? 1 : periodDays)),
        start: small.chance.happens(0.3) ? small.day(0...0.2) : nil,
        leadDays: small.chance.whole(0...(planDays / 4)),
        cost: small.chance.happens(0.1) ? .zero : small.chance.uneven(1...20),
        resource: small.chance.one(of: ["money", "money", "people"])))
  }

  /// Every limit that a work can raise, those of legs twice; that of the first leg if there is none.
  private var limits: [(subject: String, attribute: ChangedAttribute)] {
    let legs = small.legs.filter { $0.throughput != nil }.map {
      (subject: $0.id.description, attribute: ChangedAttribute.throughput)
    }
    let handling = small.places.filter { $0.handlingPerDay != nil }.map {
      (subject: $0.id.description, attribute: ChangedAttribute.handling)
    }
    let storage = small.places.filter { $0.storage != nil }.map {
      (subject: $0.id.description, attribute: ChangedAttribute.storage)
    }
    let all = legs + legs + handling + storage
    return all.isEmpty ? [(small.legs[0].id.description, .throughput)] : all
  }
}
