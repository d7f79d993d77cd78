import SupplyModel

/// A scale on which the masses that dated changes act on are counted in whole parts.
///
/// With 10¹² parts to a gram, a figure and two factors of six decimals multiply exactly; a third factor
/// drops less than one part. There are 377 580 times as many, the least common multiple of 28, 29, 30 and
/// 31, so that a day's share of a monthly figure is whole too.
struct ExactScale {
  /// Tonnes and tonnes per day.
  static let masses = ExactScale(partsPerMillionth: 377_580_000_000_000_000)
  /// A figure at or above this is too large to count: more than 2 × 10¹¹ tonnes.
  static let uncountable: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000

  /// How many parts make a millionth of the unit; of masses, a gram.
  let partsPerMillionth: UInt128

  /// A figure in parts.
  func parts(_ millionths: Int) -> UInt128 {
    min(UInt128(millionths) * partsPerMillionth, Self.uncountable)
  }

  /// What changes make of a figure.
  ///
  /// However small it becomes, it is 0 only where a figure or factor is. Nil is no limit, which only a value or a factor of 0 ends.
  func changed(_ figure: UInt128?, by ruling: DayRuling) -> UInt128? {
    let own = ruling.value.map { parts($0.count) } ?? figure
    if own == 0 || ruling.factors.contains(.zero) { return 0 }
    return own.map { max(1, ruling.factors.reduce($0, multiplied)) }
  }

  private func multiplied(_ figure: UInt128, _ factor: Millionths) -> UInt128 {
    let million: UInt128 = 1_000_000
    let product = figure.multipliedFullWidth(by: UInt128(factor.count))
    guard product.high < million else { return Self.uncountable }
    return min(million.dividingFullWidth(product).quotient, Self.uncountable)
  }

  /// Parts in whole millionths, rounded up; nil when they are too many to count.
  func millionthsRoundedUp(_ parts: UInt128) -> Int128? {
    guard parts < Self.uncountable else { return nil }
    return Int128((parts + partsPerMillionth - 1) / partsPerMillionth)
  }
}
