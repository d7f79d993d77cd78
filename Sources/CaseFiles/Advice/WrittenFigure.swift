import Foundation
import PlanWords

/// A figure as people write it: digits with marks between them, and what stands before and after.
struct WrittenFigure {
  /// What stands before the digits, such as `~` or `€`.
  let lead: String
  /// What stands after them, such as `%` or `kg`.
  let trail: String
  /// How the digits are spelled.
  let spelling: NumberFound
  /// The plain numbers that they may mean.
  let choices: [CellChoice]

  /// Takes a text apart; nil when it holds no digits, or several groups of them.
  init?(_ text: String) {
    let digits =
      /([^0-9.,]*?[A-Za-z]\.|[^0-9.,]*?)\s*((?:[.,]?[0-9])(?:[0-9.,' \u{A0}\u{202F}\u{2009}’]*[0-9.,])?)(?:[eE]([+-]?[0-9]{1,2}))?\s*([^0-9]*[³3]?)/
    guard let match = text.wholeMatch(of: digits) else { return nil }
    let lead = String(match.1).trimmingCharacters(in: .whitespaces)
    guard !lead.contains("-"), !lead.contains("−"), !lead.contains("(") else { return nil }
    self.lead = lead
    trail = String(match.4).trimmingCharacters(in: .whitespaces)
    let (spelling, numbers) = Self.plain(String(match.2))
    guard let exponent = match.3.flatMap({ Int($0) }) else {
      (self.spelling, choices) = (spelling, numbers)
      return
    }
    self.spelling = .power
    choices = numbers.compactMap { choice in
      Decimal(string: "\(choice.written)e\(exponent)").map { choice.writing($0.description) }
    }
  }

  /// The plain numbers that digits with marks between them may mean, and how they are spelled.
  private static func plain(_ text: String) -> (NumberFound, [CellChoice]) {
    let grouped = text.contains { " '’\u{A0}\u{202F}\u{2009}".contains($0) }
    let rest = text.filter { !" '’\u{A0}\u{202F}\u{2009}".contains($0) }
    let (commas, dots) = (rest.count { $0 == "," }, rest.count { $0 == "." })
    switch (commas, dots) {
    case (0, 0), (0, 1):
      let whole = rest.hasPrefix(".") ? "0" + rest : rest.hasSuffix(".") ? rest + "0" : rest
      let number = whole.hasSuffix(".0") ? String(whole.dropLast(2)) : whole
      return (grouped ? .thousands : .notPlain, [.only(number)])
    case (1, 0): return comma(rest, grouped: grouped)
    case (0, _):
      return (.thousands, hasGroups(rest, ".") ? [.only(rest.filter { $0 != "." })] : [])
    case (_, 0):
      return (.thousands, hasGroups(rest, ",") ? [.only(rest.filter { $0 != "," })] : [])
    default: return both(rest)
    }
  }

  /// One comma parts thousands or decimals; three digits after it leave both open.
  private static func comma(
    _ text: String, grouped: Bool
  ) -> (NumberFound, [CellChoice]) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let number =
      (parts[0].isEmpty ? "0" : String(parts[0])) + (parts[1].isEmpty ? "" : ".\(parts[1])")
    if parts[1] == "000", parts[0] != "0" {
      return (.thousands, [.only("\(parts[0])000")])
    }
    guard parts[1].count == 3, (1...3).contains(parts[0].count), parts[0] != "0", !grouped else {
      return (grouped ? .thousands : .decimalComma, [.only(number)])
    }
    return (
      .comma, [.commaPartsThousands("\(parts[0])\(parts[1])"), .commaPartsDecimals(number)]
    )
  }

  /// The mark that comes last parts the decimals.
  private static func both(_ text: String) -> (NumberFound, [CellChoice]) {
    guard let last = text.lastIndex(where: { $0 == "," || $0 == "." }) else {
      return (.thousands, [])
    }
    let mark = text[last]
    let whole = text[..<last]
    guard !whole.contains(mark), hasGroups(String(whole), mark == "." ? "," : ".") else {
      return (.thousands, [])
    }
    let digits = whole.filter(\.isNumber)
    return (.thousands, [.only(digits + "." + text[text.index(after: last)...])])
  }

  /// Whether marks part groups of three digits, or of two as in India before the last.
  private static func hasGroups(_ text: String, _ mark: Character) -> Bool {
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count) else {
      return false
    }
    let inner = groups.dropFirst().dropLast()
    return groups.last?.count == 3
      && (inner.allSatisfy { $0.count == 3 } || inner.allSatisfy { $0.count == 2 })
  }
}
