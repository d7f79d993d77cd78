/// What is wrong with a number by itself: it follows what stands there, and has no full stop.
public enum NumberFound: Message {
  /// Blanks stand around it.
  case blanksAround
  /// It is in hundredths.
  case percentage
  /// It is in thousandths.
  case perMille
  /// It is marked as uncertain.
  case approximate
  /// It is marked as a least or a most.
  case bound
  /// A sign stands before it.
  case sign(_ sign: String)
  /// It has a unit, and its item says what is counted.
  case otherUnitOfItem(_ unit: String)
  /// It has the unit of something else.
  case otherUnit(_ unit: String, counts: ColumnUnit)
  /// It has a unit.
  case unit(counts: ColumnUnit)
  /// Two figures stand for one.
  case range
  /// It is written as a fraction.
  case fraction
  /// It is written as a computer writes it.
  case power
  /// Marks part its digits.
  case thousands
  /// A comma parts its decimals.
  case decimalComma
  /// A comma parts something.
  case comma
  /// It is not written in plain digits.
  case notPlain
  /// It is more than the column holds.
  case tooLarge
  /// It is negative.
  case belowZero
  /// It is zero.
  case zero
  /// It is more than one.
  case aboveOne
  /// It has more decimal places than a plan writes.
  case tooFine
  /// It has more decimal places than are kept.
  case manyPlaces
  /// A mass is no whole number of grams.
  case grams(_ grams: String)
  /// It is no number.
  case noNumber
}
