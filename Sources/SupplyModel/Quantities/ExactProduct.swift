/// A number of six decimals multiplied by others, exact however many there are.
///
/// It is kept as a whole number in limbs of 64 bits, lowest first, and the number of decimals.
public struct ExactProduct: Sendable {
  private var limbs: [UInt64]
  /// The number of times that ``limbs`` is to be divided by a million.
  private var millions = 1

  /// Makes a product of one number.
  public init(_ figure: Millionths) { limbs = [UInt64(figure.count)] }

  /// Multiplies it by a number.
  public mutating func multiply(by factor: Millionths) {
    scale(by: UInt64(factor.count))
    millions += 1
  }

  /// Adds a number.
  public mutating func add(_ other: Millionths) {
    var addend = ExactProduct(other)
    for _ in 1..<millions { addend.scale(by: 1_000_000) }
    var carry: UInt64 = 0
    for index in 0..<max(limbs.count, addend.limbs.count) {
      if index == limbs.count { limbs.append(0) }
      let next = index < addend.limbs.count ? addend.limbs[index] : 0
      let (partial, first) = limbs[index].addingReportingOverflow(next)
      let (sum, second) = partial.addingReportingOverflow(carry)
      limbs[index] = sum
      carry = (first ? 1 : 0) + (second ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// Whether it is zero.
  public var isZero: Bool { limbs.allSatisfy { $0 == 0 } }

  /// The least count of parts that is no less than the number, and no more than a ceiling.
  ///
  /// - Parameters:
  ///   - parts: How many parts make one.
  ///   - most: The ceiling.
  /// - Returns: The count.
  public func roundedUp(parts: Int = 1, most: Int) -> Int {
    var quotient = self
    quotient.scale(by: UInt64(parts))
    return quotient.divided(by: Array(repeating: 1_000_000, count: millions), most: most)
  }

  /// The least count of wholes of a size that together are no less than the number.
  ///
  /// - Parameters:
  ///   - size: The size of a whole, above 0.
  ///   - most: The ceiling.
  /// - Returns: The count, no more than the ceiling.
  public func roundedUp(inWholesOf size: Int, most: Int) -> Int {
    var quotient = self
    let divisors = Array(repeating: UInt64(1_000_000), count: millions) + [UInt64(size)]
    return quotient.divided(by: divisors, most: most)
  }

  private mutating func divided(by divisors: [UInt64], most: Int) -> Int {
    var hasRest = false
    for divisor in divisors where divide(by: divisor) { hasRest = true }
    guard limbs.dropFirst().allSatisfy({ $0 == 0 }), limbs[0] < UInt64(max(0, most)) else {
      return most
    }
    return Int(limbs[0]) + (hasRest ? 1 : 0)
  }

  private mutating func scale(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = limbs[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = product.low.addingReportingOverflow(carry)
      limbs[index] = sum
      carry = product.high + (overflow ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// Divides it by a number, rounding down; whether anything is left over.
  private mutating func divide(by divisor: UInt64) -> Bool {
    var rest: UInt64 = 0
    for index in limbs.indices.reversed() {
      (limbs[index], rest) = divisor.dividingFullWidth((rest, limbs[index]))
    }
    return rest > 0
  }
}
