/// Exact proportions of whole numbers.
enum Proportion {
  /// A number times another over a third, which is more than zero, as a whole number rounded down or up; what
  /// is too large to count is the largest number.
  static func of(
    _ number: UInt128, times factor: UInt128, over divisor: UInt128, up: Bool
  ) -> UInt128 {
    let product = number.multipliedFullWidth(by: factor)
    guard product.high < divisor else { return .max }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    return up && remainder > 0 && quotient < .max ? quotient + 1 : quotient
  }
}
