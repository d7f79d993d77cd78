import SupplyModel

extension SmallCaseDraft {
  /// Needs of one to four ranks, mostly at the far ends of the legs.
  mutating func addNeeds() {
    let ranks = [(Horizon.immediate, 1), (.immediate, 2), (.longWar, 1), (.longWar, 3)]
      .filter { _ in chance.happens(0.6) }
    for _ in 0..<chance.whole(3...6) {
      addNeed(rank: ranks.isEmpty ? (.longWar, 2) : chance.one(of: ranks))
    }
  }

  private mutating func addNeed(rank: (Horizon, Int)) {
    let ask: Ask =
      chance.happens(0.3)
      ? .spec(chance.one(of: specs).id) : .item(chance.one(of: items).id)
    let recurrence = chance.one(of: [Recurrence.once, .once, .once, .month, .day])
    // Goods for a day that is still far off must wait somewhere, if the way closes before.
    let earliest = chance.happens(0.5) ? day(0.1...0.8) : nil
    let due = max(day(0.4...1), earliest?.adding(days: calendar.periodDays) ?? calendar.start)
    let lateUntil =
      chance.happens(0.5) ? due.adding(days: chance.whole(0...(3 * calendar.periodDays))) : nil
    needs.append(
      Need(
        id: named("need-\(needs.count + 1)"),
        place: chance.one(of: chance.happens(0.85) ? destinations : places.map(\.id)), ask: ask,
        amount: amount(of: ask, recurrence: recurrence), recurrence: recurrence, due: due,
        earliest: earliest, lateUntil: lateUntil, horizon: rank.0, tier: rank.1,
        floor: chance.happens(0.3) ? chance.uneven(0.05...1) : .zero,
        weight: chance.happens(0.4) ? chance.uneven(0.2...5) : .one))
  }

  private mutating func amount(of ask: Ask, recurrence: Recurrence) -> Amount {
    let low = units(tonnes: 2...22, of: ask, recurrence: recurrence)
    let high = Millionths(near: low.value * chance.number(1...2.5))
    return switch chance.whole(0...11) {
    case 0...5: Amount(.exact, low: low)
    case 6: Amount(.about, low: low, high: high)
    case 7: Amount(.atLeast, low: low, high: high)
    case 8...9: Amount(.range, low: low, high: high)
    case 10: Amount(.range, low: .zero, high: high)
    default: Amount(.unstated)
    }
  }

  /// Units that come to a mass over the whole plan, half of the time a whole number of them.
  private mutating func units(
    tonnes: ClosedRange<Double>, of ask: Ask, recurrence: Recurrence
  ) -> Millionths {
    let mass: Mass =
      switch ask {
      case .item(let id): items.first { $0.id == id }?.massPerUnit ?? Mass(grams: 1_000_000)
      case .spec: items[0].massPerUnit
      }
    let units = chance.number(tonnes) / mass.tonnes / times(recurrence)
    return chance.happens(0.5) ? Millionths(whole: Int(units) + 1) : Millionths(near: units)
  }

  /// How often an amount comes in the course of the plan, about.
  func times(_ recurrence: Recurrence) -> Double {
    switch recurrence {
    case .once: 1
    case .month: max(1, Double(planDays) / 30)
    case .day: Double(planDays)
    }
  }
}
