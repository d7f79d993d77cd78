package import SupplyModel

/// That goods of one need count only with a companion: a complement as it bears on a need.
package struct SetRule: Sendable {
  /// The position of the need.
  package let need: Int
  /// The position of the complement.
  package let complement: Int
  /// The item that needs the companion.
  package let item: Item.ID
  /// Units of the companion for each unit of the item.
  package let ratio: Millionths
  /// What serves as companion.
  package let companions: [Item]

  /// Every rule of a case, need by need.
  package static func all(in supplyCase: SupplyCase) -> [SetRule] {
    let positions = Dictionary(
      uniqueKeysWithValues: supplyCase.recipient.complements.enumerated().map { ($1.id, $0) })
    return supplyCase.needs.enumerated().flatMap { index, need in
      supplyCase.complements(under: need).compactMap { complement in
        positions[complement.id].map {
          SetRule(
            need: index, complement: $0, item: complement.item, ratio: complement.ratio,
            companions: supplyCase.companions(in: complement))
        }
      }
    }
  }

  /// Whether an item serves as companion.
  package func takes(_ item: Item.ID) -> Bool { companions.contains { $0.id == item } }
}

/// What the recipient holds and can spare as companions.
package struct HeldStock: Sendable {
  /// The stockpile's item.
  package let item: Item
  /// The stockpile's position.
  package let stockpile: Int
  /// What can be used up by the end of each period, in units.
  package let spare: [Millionths]
  /// The rules that it can meet.
  package let rules: [Int]

  /// The stocks that meet some rule.
  package static func all(in supplyCase: SupplyCase, rules: [SetRule]) -> [HeldStock] {
    supplyCase.recipient.stockpiles.enumerated().compactMap { index, stockpile in
      let met = rules.indices.filter {
        supplyCase.needs[rules[$0].need].place == stockpile.place
          && rules[$0].takes(stockpile.item)
      }
      guard !met.isEmpty, let item = supplyCase.items.first(where: { $0.id == stockpile.item })
      else { return nil }
      return HeldStock(
        item: item, stockpile: index, spare: stockpile.spare(in: supplyCase.calendar), rules: met)
    }
  }
}
