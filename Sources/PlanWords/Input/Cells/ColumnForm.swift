/// The form that the cells of a column take.
public enum ColumnForm: Message {
  /// Any text.
  case text
  /// A name in a table.
  case name
  /// A word of a list.
  case oneOf(_ words: [String])
  /// Several words.
  case words
  /// Several names.
  case names
  /// A list in a version.
  case list
  /// A number.
  case number(of: ColumnUnit)
  /// A number that is not zero.
  case positive(of: ColumnUnit)
  /// A part of one.
  case share
  /// Degrees from the equator.
  case latitude
  /// Degrees from Greenwich.
  case longitude
  /// A whole number.
  case whole(from: Int, to: Int)
  /// A date.
  case date
  /// A date, or a day of every year.
  case dateOrDay
  /// Vehicles in part.
  case vehicleShares
  /// A work in part.
  case workShare
  /// Any number.
  case real
  /// The id of an event.
  case eventID
  /// A stage of a plan.
  case stage

  /// The same form without zero.
  public var aboveZero: ColumnForm {
    if case .number(let unit) = self { return .positive(of: unit) }
    return self
  }
}
