public import SupplyModel

/// What is wrong with how much a row of needs.csv or supplies.csv says.
public enum AmountFault: InputFault {
  /// A figure for an amount of which none was stated.
  case figureOfUnstated
  /// The wording needs a figure.
  case figureMissing(_ wording: Amount.Wording)
  /// An exact amount with another high end.
  case notExact(_ amount: Millionths)
  /// The high end is below the low one.
  case belowLow(_ low: Millionths)
  /// A donor keeps back more than there is.
  case keepsMore(than: Millionths)
  /// Days of supply of a spec.
  case specInDays
  /// Days of supply again and again.
  case daysRecur
  /// Days of supply of goods of which the recipient states no stock.
  case noStock(of: Item.ID, at: Place.ID)
  /// Days of supply of a stock with an empty cell.
  case stockWithout(_ column: String, row: Int)
  /// A spec accepts items in two units.
  case twoUnits(_ item: Item.ID, _ unit: String, and: Item.ID, _ other: String)
  /// The unit is not that of the item.
  case otherUnit(of: Item.ID, _ unit: String)
  /// More than can be counted.
  case uncountable(most: Millionths)
  /// A lift has too many vehicles.
  case tooManyVehicles(_ lift: String, most: Int)
  /// The parts of a pledge come to more than it.
  case pledgeTooSmall(parts: [Millionths], sum: Millionths)
  /// A part of a pledge comes again and again.
  case pledgeRecurs(_ recurrence: Recurrence)
  /// A part of a pledge is another item.
  case otherItem(pledge: String, item: Item.ID)
}
