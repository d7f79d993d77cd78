/// What keeps a text from being the name of a sheet.
public enum SheetNameProblem: Hashable, Sendable {
  /// It is empty.
  case empty
  /// It is longer than ``SheetLimits/mostNameCharacters``.
  case tooLong
  /// It holds one of the signs that formulas use.
  case badCharacter
  /// It starts or ends with an apostrophe.
  case apostrophe
}
