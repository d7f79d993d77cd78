/// What keeps a text from standing in a cell.
public enum CellTextProblem: Hashable, Sendable {
  /// It is longer than ``SheetLimits/mostCharacters``.
  case tooLong
  /// It holds a character that XML cannot.
  case badCharacter
}
