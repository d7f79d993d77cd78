import SupplyModel

extension UsefulCaseDraft {
  /// What the recipient holds at the places of needs: companions where there are any.
  mutating func addCompanionStocks() {
    let companions = small.items.filter { item in
      recipient.complements.contains { complement in
        complement.companion == .item(item.id)
          || complement.companion == .spec(named("rounds"))
            && item.unit == "box"
      }
    }
    let open = recipient.complements.filter { !$0.truth.holds }.map(\.item)
    let waiting = small.needs.filter { items(acceptedBy: $0).contains { open.contains($0.id) } }
    for _ in 0..<small.chance.whole(1...3) {
      let need = small.chance.one(of: waiting.isEmpty ? small.needs : waiting)
      addStock(
        of: small.chance.one(of: companions.isEmpty ? small.items : companions), at: need.place,
        tonnes: small.chance.number(1...12), daysThatItLasts: small.chance.number(0.8...5))
    }
  }

  /// Stocks of what is asked for, that run out in the course of the plan.
  mutating func addEnduringStocks() {
    aimsAtEndurance = true
    // What is asked for late is what an aim at endurance brings forward.
    let lateFirst = small.needs.sorted { ($1.rank, $0.id) < ($0.rank, $1.id) }
    for _ in 0..<small.chance.whole(2...4) {
      let need = small.chance.one(
        of: small.chance.happens(0.8) ? Array(lateFirst.prefix(2)) : small.needs)
      guard let item = items(acceptedBy: need).first else { continue }
      addStock(
        of: item, at: need.place, tonnes: small.chance.number(5...20),
        daysThatItLasts: small.chance.number(0.3...0.7))
    }
  }

  /// A stock that would last for a share of the plan if nothing were made.
  private mutating func addStock(
    of item: Item, at place: Place.ID, tonnes: Double, daysThatItLasts share: Double
  ) {
    guard !recipient.stockpiles.contains(where: { $0.place == place && $0.item == item.id }) else {
      return
    }
    let units = tonnes / item.massPerUnit.tonnes
    let used = units / (share * Double(planDays))
    let set = small.chance.one(of: ["", "army", "army", "town"])
    recipient.stockpiles.append(
      Stockpile(
        place: place, item: item.id,
        onHand: small.chance.happens(0.1) ? nil : span(of: units),
        madePerDay: small.chance.happens(0.4)
          ? span(of: used * small.chance.number(0...1.2)) : UnitRange(.zero),
        usedPerDay: small.chance.happens(0.1) ? nil : span(of: used),
        jointSet: set, tier: set == "army" ? 2 : 1))
  }

  private mutating func span(of value: Double) -> UnitRange {
    let low = Millionths(near: value)
    guard small.chance.happens(0.4) else { return UnitRange(low) }
    return UnitRange(low, Millionths(near: value * small.chance.number(1...1.5)))
  }

  /// One or two curves by which deliveries free what others ask for.
  mutating func addReleases() {
    let stated = small.needs.filter { $0.amount.high > .zero }
    guard !stated.isEmpty else { return }
    for number in 1...small.chance.whole(1...2) {
      let needs = Set((0..<small.chance.whole(1...2)).map { _ in small.chance.one(of: stated).id })
      let inOrder = small.needs.filter { needs.contains($0.id) }
      let wanted = small.chance.one(of: small.needs)
      let item = small.chance.one(
        of: small.chance.happens(0.75) ? items(acceptedBy: wanted) : small.items)
      recipient.releases.append(
        Release(
          id: named("release-\(number)"), needs: inOrder.map(\.id), item: item.id,
          place: small.chance.one(of: [wanted.place, wanted.place] + small.waypoints),
          curve: curve(
            delivered: inOrder.reduce(0) { $0 + $1.amount.high.value * small.times($1.recurrence) },
            freed: small.chance.number(3...15) / item.massPerUnit.tonnes)))
    }
  }

  /// One to three stretches, each half or less as steep as the one before.
  private mutating func curve(delivered most: Double, freed: Double) -> [Release.Point] {
    var (delivered, freedSoFar, slope) = (0.0, 0.0, freed / most)
    return (0..<small.chance.whole(1...3)).map { _ in
      let step = most * small.chance.number(0.1...0.4)
      delivered += step
      freedSoFar += slope * step
      slope *= small.chance.number(0...0.5)
      return Release.Point(
        delivered: Millionths(near: max(0.001, delivered)), freed: Millionths(near: freedSoFar))
    }
  }
}
