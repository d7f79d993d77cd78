import SupplyModel

extension NetworkDraft {
  /// One to four needs at every place in need, over four to six ranks.
  mutating func addNeeds() {
    let tiers = chance.whole(2...3)
    for place in destinations {
      for _ in 0..<chance.whole(1...4) { addNeed(at: place, tiers: tiers) }
    }
  }

  private mutating func addNeed(at place: Place.ID, tiers: Int) {
    let item = chance.one(of: items)
    let isMonthly = chance.happens(0.25) && calendar.periods >= 5
    let tonnes = chance.number(200...3_000)
    let months = isMonthly ? max(1, days / 30) : 1
    let low = Millionths(whole: Int(tonnes / item.massPerUnit.tonnes / months) + 1)
    let due = isMonthly ? calendar.end : calendar.start.adding(days: Int(days * share(0.35...1)))
    tonnesAsked[item.id, default: 0] += low.value * item.massPerUnit.tonnes * months
    needs.append(
      Need(
        id: named("need-\(needs.count + 1)"), place: place, ask: .item(item.id),
        amount: chance.happens(0.3)
          ? Amount(.range, low: low, high: Millionths(whole: Int(low.value * 1.4)))
          : Amount(.exact, low: low),
        recurrence: isMonthly ? .month : .once, due: due,
        lateUntil: chance.happens(0.7) ? due.adding(days: 7 * chance.whole(1...6)) : nil,
        horizon: chance.happens(0.5) ? .immediate : .longWar, tier: chance.whole(1...tiers),
        floor: chance.happens(0.08) ? Millionths(near: 0.05 * Double(chance.whole(1...8))) : .zero,
        weight: chance.happens(0.2) ? Millionths(whole: chance.whole(2...4)) : .one))
  }

  /// A share within a range.
  private mutating func share(_ range: ClosedRange<Double>) -> Double { chance.number(range) }

  /// At every origin about its share of every item asked, most of it by the month.
  mutating func addSupplies() {
    for item in items {
      guard let asked = tonnesAsked[item.id] else { continue }
      for origin in origins where origins.count == 1 || chance.happens(0.8) {
        let isMonthly = chance.happens(0.6)
        let tonnes = asked * chance.number(0.7...1.4) / Double(origins.count)
        let quantity = tonnes / (isMonthly ? max(1, days / 30) : 1) / item.massPerUnit.tonnes
        supplies.append(
          Supply(
            id: named("supply-\(supplies.count + 1)"), place: origin, item: item.id,
            quantity: Millionths(whole: Int(quantity) + 1),
            recurrence: isMonthly ? .month : .once,
            available: calendar.start.adding(days: isMonthly ? 0 : 7 * chance.whole(0...4))))
      }
    }
  }
}
