extension SupplyCase {
  /// The items that serve as companion in a complement, in the order of the case.
  public func companions(in complement: Complement) -> [Item] {
    guard let item = items.first(where: { $0.id == complement.item }) else { return [] }
    return items(meeting: complement.companion).filter { other in
      complement.matchedOn.isEmpty || other.agrees(with: item, on: complement.matchedOn)
    }
  }

  /// The complements that goods of a need must bring or find, those of its companions included, each
  /// once; complements whose truth holds are left out unless they are asked for too, and with them all
  /// that hangs on them.
  public func complements(under need: Need, andThoseThatHold: Bool = false) -> [Complement] {
    var open = itemsAccepted(by: need).map(\.id)
    var seen = Set(open)
    var needed: Set<Complement.ID> = []
    while let item = open.popLast() {
      for complement in recipient.complements where complement.item == item {
        if !complement.truth.holds || andThoseThatHold { needed.insert(complement.id) }
        guard !complement.truth.holds else { continue }
        for other in companions(in: complement) where seen.insert(other.id).inserted {
          open.append(other.id)
        }
      }
    }
    return recipient.complements.filter { needed.contains($0.id) }
  }
}

extension SupplyCase {
  /// Whether goods that a need with a figure accepts have a companion.
  public func isAsked(_ complement: Complement, by needs: [Need]? = nil) -> Bool {
    (needs ?? self.needs).contains { need in
      need.amount.wording != .unstated
        && complements(under: need, andThoseThatHold: true).contains(complement)
    }
  }
}
