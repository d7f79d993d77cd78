/// Raises the result of one operation to the next number, so that it lies at or above what exact
/// arithmetic would give.
///
/// A result of 0 is left as it is: it is exact, but for products too small to matter to any tonne.
func up(_ result: Double) -> Double { result == 0 ? 0 : result.nextUp }

/// Lowers the result of one operation to the number before, so that it lies at or below what exact
/// arithmetic would give.
func down(_ result: Double) -> Double { result == 0 ? 0 : result.nextDown }

/// A quotient of whole numbers, zero or more, at or above what it is exactly.
func ratioUp(_ part: Int128, _ whole: Int128) -> Double {
  up(up(nearest(part)) / down(nearest(whole)))
}

/// A quotient of whole numbers, zero or more, at or below what it is exactly.
func ratioDown(_ part: Int128, _ whole: Int128) -> Double {
  down(down(nearest(part)) / up(nearest(whole)))
}

/// A whole number as the nearest floating-point number; the way over 64 bits is many times faster.
private func nearest(_ whole: Int128) -> Double {
  whole <= Int128(Int.max) ? Double(Int(truncatingIfNeeded: whole)) : Double(whole)
}
