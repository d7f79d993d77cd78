/// The names of cells, as spreadsheet programs show them.
public enum CellName {
  /// The letters of a column, the first being 0: `A`, `B` … `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [Character] = []
    var rest = column + 1
    while rest > 0 {
      let letter = UInt8((rest - 1) % 26)
      letters.append(Character(UnicodeScalar(UInt8(ascii: "A") + letter)))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }

  /// The name of a cell with its sheet, such as `needs!B7` or `'my notes'!B7`.
  public static func name(sheet: String, row: Int, column: Int = 0) -> String {
    let isPlain = sheet.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == UInt8(ascii: "_") || byte >= 128
    }
    let tab = isPlain ? sheet : "'\(sheet.replacing("'", with: "''"))'"
    return "\(tab)!\(letters(ofColumn: column))\(row)"
  }

  /// Reads a name such as `B7`; nil when it is none, or lies outside every sheet.
  public static func position(_ name: some StringProtocol) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in name.utf8 {
      switch byte {
      case 65...90 where row == 0: column = column * 26 + Int(byte - 64)
      case 48...57 where column > 0: row = row * 10 + Int(byte - 48)
      default: return nil
      }
      guard column <= SheetLimits.mostColumns, row <= SheetLimits.mostRows else { return nil }
    }
    return row > 0 && column > 0 ? (row, column - 1) : nil
  }
}
