import Foundation

/// Numbers as tables write them, and as workbooks keep them.
enum PlainDecimal {
  /// The number that a text writes; nil when it is none.
  ///
  /// Where it must be exact, a number with more digits than the fifteen that every spreadsheet
  /// program keeps is none either.
  static func number(_ text: String, isExact: Bool) -> Double? {
    let bytes = text.utf8
    guard bytes.allSatisfy({ "0123456789-.eE".utf8.contains($0) }),
      bytes.drop(while: { $0 == UInt8(ascii: "-") }).first.map(isDigit) == true,
      bytes.last.map(isDigit) == true, let number = Double(text), number.isFinite
    else { return nil }
    guard isExact else { return number }
    let isKept = Decimal(string: text).map { $0 == Decimal(string: Self.text(number)) } ?? false
    return isKept ? number : nil
  }

  /// A number as a table writes it: plain digits, as many as spreadsheet programs show.
  static func text(_ number: Double) -> String {
    let shown = String(format: "%.15g", number)
    return Decimal(string: shown)?.description ?? shown
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
