/// What is wrong with a cell by itself: it follows what stands there, and has no full stop.
public indirect enum CellFound: Message {
  /// It is empty.
  case empty
  /// A name is written as in print.
  case printedName
  /// A formula failed.
  case spreadsheetError
  /// It says that nothing is there.
  case missingMark
  /// Blanks stand around the text.
  case blankAtEnd
  /// A character is not what it seems.
  case lookalike(_ lookalike: Lookalike)
  /// A character that makes texts differ that look alike.
  case hidden(_ character: CharacterName)
  /// Blanks make texts differ that look alike.
  case otherBlanks
  /// It has not the form of its column.
  case notOf(_ form: ColumnForm)
  /// The name is too long.
  case longName
  /// The name holds other characters.
  case noName
  /// Names are parted otherwise.
  case otherSeparator
  /// One of several parts is wrong.
  case holds(_ part: CellFound)
  /// It names no list.
  case noList
  /// It names no stage.
  case noStage
  /// A date is written in another order.
  case notISO
  /// The century is not told.
  case shortYear
  /// Day or month may come first.
  case twoReadings
  /// A month without a day.
  case noDay
  /// A date as a spreadsheet keeps it.
  case serialDate
  /// The month is shorter.
  case beyondMonth
  /// It is no date and no day of the year.
  case noDateOrDay
  /// It is no date.
  case noDate
  /// An angle in parts of sixty.
  case degreesAndMinutes
  /// An angle with letters or marks.
  case dressedDegrees
  /// More than 90 degrees north or south.
  case beyondPole
  /// It is no angle.
  case noDegrees
  /// It is no number of the column.
  case number(_ found: NumberFound)
}
