import SupplyModel

/// Units counted in 10⁻¹², as grams of an item.
enum FineUnits {
  /// The whole grams in so many units, rounded down.
  static func grams(_ units: Int128, of item: Item) -> Int {
    Int(clamping: max(0, units) * Int128(item.massPerUnit.grams) / 1_000_000_000_000)
  }

  /// The units in so many grams, rounded up.
  static func up(_ grams: Int, of item: Item) -> Int128 {
    let mass = Int128(item.massPerUnit.grams)
    return (Int128(grams) * 1_000_000_000_000 + mass - 1) / mass
  }

  /// The units in so many grams, rounded down.
  static func down(_ grams: Int, of item: Item) -> Int128 {
    Int128(grams) * 1_000_000_000_000 / Int128(item.massPerUnit.grams)
  }
}
