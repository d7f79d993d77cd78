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

  private mutating func addWork() {
    let leg = small.chance.one(of: small.legs)
    let place = small.chance.one(of: small.places)
    let attribute = small.chance.one(of: [
      ChangedAttribute.throughput, .throughput, .handling, .storage,
    ])
    carriage.works.append(
      Work(
        id: named("work-\(carriage.works.count + 1)"),
        subject: attribute == .throughput ? leg.id.description : place.id.description,
        attribute: attribute,
        gain: Millionths(
          near: small.chance.number(1...10) / (attribute == .storage ? 1 : periodDays)),
        start: small.chance.happens(0.3) ? small.day(0...0.3) : nil,
        leadDays: small.chance.whole(0...(planDays / 3)),
        cost: small.chance.happens(0.1) ? .zero : small.chance.uneven(1...20),
        resource: small.chance.one(of: ["money", "money", "people"])))
  }
}
