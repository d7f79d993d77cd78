/// Goods of several masses counted in units, as closely as whole numbers can: in 10⁻¹² of a unit.
struct ExactUnits {
  /// How many parts make a unit.
  static let whole: Int128 = 1_000_000_000_000

  /// Grams by the mass of a unit.
  private var grams: [Int: Int128] = [:]

  /// Whether there is nothing.
  var isEmpty: Bool { grams.values.allSatisfy { $0 == 0 } }

  mutating func add(_ grams: Int, of mass: Int) { self.grams[mass, default: 0] += Int128(grams) }

  /// The units, those of each mass rounded down.
  var least: Int128 { grams.reduce(0) { $0 + $1.value * Self.whole / Int128($1.key) } }

  /// The units, those of each mass rounded up.
  var most: Int128 {
    grams.reduce(0) { $0 + ($1.value * Self.whole + Int128($1.key) - 1) / Int128($1.key) }
  }

  /// The units with a gram of each mass taken away, each rounded down: what a limit that is no whole
  /// number of grams, and so counts as the next one above, must stay above.
  var leastButAGram: Int128 {
    grams.reduce(0) { $0 + max(0, $1.value - 1) * Self.whole / Int128($1.key) }
  }
}

/// A product of whole numbers too large for one, for comparing.
struct WideProduct: Comparable {
  private let high: Int128
  private let low: UInt128

  init(_ left: Int128, _ right: Int128) {
    (high, low) = left.multipliedFullWidth(by: right)
  }

  /// The product of two numbers of zero or more over a third above zero, rounded down; what is too large to
  /// count is the largest number.
  func divided(by divisor: Int128) -> Int128 {
    guard high < divisor else { return .max }
    return divisor.dividingFullWidth((high, low)).quotient
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
