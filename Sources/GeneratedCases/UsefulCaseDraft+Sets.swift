import SupplyModel

extension UsefulCaseDraft {
  private static let truths: [Truth] = [
    .refuted, .refuted, .refuted, .unknown, .unknown, .claimed, .confirmed,
  ]

  /// Companions of one or two of the items asked for, some with companions of their own.
  mutating func addComplements() {
    let asked = small.items.filter { item in
      small.needs.contains { items(acceptedBy: $0).contains(item) }
    }
    addCartridges()
    let rounds = addRounds(count: small.chance.whole(1...2))
    for _ in 0..<small.chance.whole(1...2) {
      let item = small.chance.one(of: asked)
      // Only items further down serve an item, so that none is its own companion.
      let later = small.items.drop { $0.id != item.id }.dropFirst() + rounds
      let companion = small.chance.one(of: small.chance.happens(0.7) ? rounds : Array(later))
      let isBySpec = rounds.contains(companion) && small.chance.happens(0.4)
      addComplement(
        of: item, companion: companion,
        ask: isBySpec ? .spec(named("rounds")) : .item(companion.id),
        matchedOn: isBySpec && small.chance.happens(0.5) ? "cartridge" : "",
        truth: small.chance.one(of: Self.truths))
    }
    if rounds.count == 2, small.chance.happens(0.6) {
      addComplement(of: rounds[0], companion: rounds[1], ask: .item(rounds[1].id))
    }
  }

  private mutating func addComplement(
    of item: Item, companion: Item, ask: Ask, matchedOn: String = "", truth: Truth = .refuted
  ) {
    let share = small.chance.number(0.3...1.5)
    recipient.complements.append(
      Complement(
        id: named("complement-\(recipient.complements.count + 1)"), item: item.id, companion: ask,
        ratio: Millionths(
          near: max(0.01, share * item.massPerUnit.tonnes / companion.massPerUnit.tonnes)),
        matchedOn: matchedOn, condition: matchedOn.isEmpty ? "" : "if the cartridge is the same",
        truth: truth))
  }

  /// Gives every item one of two cartridges.
  private mutating func addCartridges() {
    for index in small.items.indices { small.items[index].attributes.append(cartridge()) }
  }

  private mutating func cartridge() -> Attribute {
    Attribute(name: "cartridge", text: small.chance.one(of: [".30-06", "7.62x54R"]))
  }

  /// Adds items that serve as companions, and the spec that takes them all.
  private mutating func addRounds(count: Int) -> [Item] {
    let kind = Attribute(name: "kind", text: "rounds")
    small.specs.append(Spec(id: named("rounds"), attributes: [kind]))
    let rounds = (1...count).map { number in
      Item(
        id: named("rounds-\(number)"), unit: "box",
        massPerUnit: Mass(grams: small.chance.one(of: [37_300, 250_000, 1_000_000])),
        goodsClass: small.chance.one(of: SmallCaseDraft.classes), attributes: [kind, cartridge()])
    }
    small.items += rounds
    return rounds
  }
}
