import SupplyModel

/// What the recipient's stocks and the curves of releases come to, in units.
extension PeerLimits {
  /// What is sure of a stock by the end of a period after all use until then; nil when a figure is
  /// unstated.
  private func left(of stockpile: Stockpile, _ period: Int) -> Double? {
    guard let there = stockpile.onHand, let used = stockpile.usedPerDay else { return nil }
    let days = Double((period + 1) * calendar.periodDays)
    return there.low.value + (stockpile.madePerDay.low.value - used.high.value) * days
  }

  /// E: what can be used up as companions by the end of a period, for all use to come is kept.
  func spare(_ stockpile: Stockpile, _ period: Int) -> Double {
    let later = (period..<calendar.periods).map { left(of: stockpile, $0) ?? 0 }
    return max(0, later.min() ?? 0)
  }
}
