/// Marks that people write where they have nothing to write.
enum MissingMark {
  private static let words: Set<String> = [
    "n/a", "n.a.", "na", "#n/a", "none", "nil", "null", "nan", "tbd", "t.b.d.", "tbc", "tba",
    "unknown", "unbekannt", "k.a.", "keine", "missing", "not known", "not available", "s.o.",
    "pending", "to be confirmed", "to be determined", "n.d.", "nd", "s/o", "inconnu",
  ]
  private static let faults: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#BEZUG!", "#WERT!", "#NV", "#VALEUR!", "#¡REF!", "#¡VALOR!",
  ]

  /// Whether a text says that there is nothing, or that nothing is known.
  static func isMark(_ text: String) -> Bool {
    isPunctuation(text) || words.contains(text.lowercased())
  }

  /// Whether a text holds no letter and no digit, such as `-`, `–`, `?` or `…`.
  static func isPunctuation(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { "-–—−‐‑.…?*/_~ ".contains($0) }
  }

  /// Whether a text is what a spreadsheet writes in place of a value.
  static func isSpreadsheetFault(_ text: String) -> Bool {
    faults.contains(text.uppercased())
  }
}
