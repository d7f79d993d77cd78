/// What a sheet can hold in any spreadsheet program.
public enum SheetLimits {
  /// The most rows.
  public static let mostRows = 1_048_576
  /// The most columns.
  public static let mostColumns = 16_384
  /// The most characters of a cell, counted in UTF-16.
  public static let mostCharacters = 32_767
  /// The most characters of a sheet's name, counted in UTF-16.
  public static let mostNameCharacters = 31

  /// What keeps a text from being the name of a sheet; nil when nothing does.
  public static func fault(ofSheetName name: String) -> SheetNameProblem? {
    if name.isEmpty { return .empty }
    if name.utf16.count > mostNameCharacters { return .tooLong }
    if name.contains(where: { "[]:*?/\\".contains($0) }) { return .badCharacter }
    return name.hasPrefix("'") || name.hasSuffix("'") ? .apostrophe : nil
  }

  /// What keeps a text from standing in a cell; nil when nothing does.
  public static func fault(ofText text: String) -> CellTextProblem? {
    if text.utf16.count > mostCharacters { return .tooLong }
    let isBad = text.unicodeScalars.contains { $0.value == 0 || $0.value & 0xFFFE == 0xFFFE }
    return isBad ? .badCharacter : nil
  }
}
