import SupplyModel

extension SmallCaseDraft {
  /// One or two supplies of every item, a little scarcer than what is asked.
  mutating func addSupplies() {
    for item in items {
      for _ in 0..<chance.whole(1...2) { addSupply(of: item) }
    }
  }

  private mutating func addSupply(of item: Item) {
    let recurrence = chance.one(of: [Recurrence.once, .once, .month, .day])
    let quantity = Millionths(
      near: chance.number(5...45) / item.massPerUnit.tonnes / times(recurrence))
    let place = chance.one(of: chance.happens(0.9) ? origins : places.map(\.id))
    supplies.append(
      Supply(
        id: named("supply-\(supplies.count + 1)"), place: place, item: item.id,
        quantity: quantity, recurrence: recurrence, available: day(-0.1...0.3),
        until: recurrence != .once && chance.happens(0.4) ? day(0.4...1.1) : nil,
        keep: keep(of: quantity), earmark: earmark(for: item)))
  }

  private mutating func keep(of quantity: Millionths) -> Millionths {
    guard chance.happens(0.25) else { return .zero }
    return Millionths(near: quantity.value * chance.number(0.05...1.02))
  }

  private mutating func earmark(for item: Item) -> Need.ID? {
    let fitting = needs.filter { need in
      switch need.ask {
      case .item(let id): id == item.id
      case .spec(let id): specs.contains { $0.id == id && $0.failures(of: item).isEmpty }
      }
    }
    return fitting.isEmpty || !chance.happens(0.2) ? nil : chance.one(of: fitting).id
  }
}
