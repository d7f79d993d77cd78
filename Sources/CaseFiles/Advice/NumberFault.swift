import Foundation
import PlanWords
import SupplyModel

/// Says what is wrong with a text that is no plain decimal number of a column.
struct NumberFault: Sendable {
  /// The form of the column.
  let expected: ColumnForm
  /// What it counts.
  let quantity: ColumnUnit
  /// Whether a percentage makes sense there.
  let takesShares: Bool
  /// The largest number that it holds.
  let most: Millionths

  var tooLarge: CellFault { CellFault(wrong: .number(.tooLarge), fix: .atMost(most)) }

  /// The fault of a text, with what to write instead where that is plain and can be read.
  func of(_ text: String, readableBy reads: (String) -> Bool) -> CellFault {
    if let fine = FineNumber(text) { return fine.fault }
    if Self.isNegative(text) {
      return CellFault(wrong: .number(.belowZero), fix: .form(expected))
    }
    var unread: CellFault?
    for correction in NumberAdvice(quantity: quantity, takesShares: takesShares)
      .corrections(of: text)
    {
      if let fault = correction.fault(readableBy: reads) { return fault }
      unread = unread ?? CellFault(wrong: correction.wrong, fix: .form(expected))
    }
    if text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }), PlainDigits.isNumber(text) {
      return tooLarge
    }
    return unread ?? CellFault(wrong: .number(.notPlain), fix: .form(expected))
  }

  /// Accountants write what is below zero in parentheses.
  private static func isNegative(_ text: String) -> Bool {
    let bare = text.trimmingCharacters(in: .whitespaces)
    if bare.hasPrefix("("), bare.hasSuffix(")") {
      return WrittenFigure(String(bare.dropFirst().dropLast())) != nil
    }
    guard bare.hasPrefix("-") || bare.hasPrefix("−") else { return false }
    return WrittenFigure(String(bare.dropFirst())) != nil
  }
}
