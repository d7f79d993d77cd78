import SupplyModel

/// Needs that state days of supply to hold instead of units.
extension CaseReader {
  /// The days that a need states; nil in units, or when no figure was given.
  func daysOfSupply(_ row: Row, _ amount: Amount) -> UnitRange? {
    guard row[NeedColumns.amountIn] == .days, amount.wording != .unstated else { return nil }
    return UnitRange(amount.low, amount.high)
  }

  /// What must come for so many days of supply to be there, as worded; nil when the stock does not tell.
  func units(
    holding days: UnitRange, by due: CalendarDate, wording: Amount.Wording,
    at place: Place.ID, _ ask: Ask, _ stockpiles: [Stockpile]
  ) -> Amount? {
    guard let start = settings?.start,
      let stock = stockpiles.first(where: { $0.place == place && .item($0.item) == ask }),
      let units = stock.units(holding: days, by: due, from: start)
    else { return nil }
    return Amount(wording, low: units.low, high: units.high)
  }
}
