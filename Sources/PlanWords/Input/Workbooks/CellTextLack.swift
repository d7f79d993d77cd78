/// What keeps a text from standing in a cell of a workbook: it follows the cell.
public enum CellTextLack: Message {
  /// It is too long.
  case tooLong(most: Int)
  /// It holds a character that XML cannot.
  case badCharacter
}
