internal import Foundation
internal import SupplyModel

/// Which number formats show dates.
struct DateFormats {
  private var custom: [Int: String] = [:]
  private var formatsByStyle: [Int] = []

  /// Takes in the code of a format of the workbook's own.
  mutating func define(_ number: Int, as code: String) { custom[number] = code }

  /// Takes in the format of the next cell style.
  mutating func addStyle(format: Int) { formatsByStyle.append(format) }

  /// Whether a cell style shows a date, or a date with a time.
  func showsDate(style: Int) -> Bool {
    guard formatsByStyle.indices.contains(style) else { return false }
    let format = formatsByStyle[style]
    if let code = custom[format] { return Self.isDate(code) }
    // The formats that every program has without saying so, East Asian ones among them.
    return (14...17).contains(format) || format == 22 || (27...31).contains(format)
      || format == 36 || (50...54).contains(format) || (57...58).contains(format)
  }

  /// Whether a code shows days, months or years, quoted text and the like left out.
  static func isDate(_ code: String) -> Bool {
    var bare = ""
    var rest = Substring(code.prefix { $0 != ";" }.lowercased())
    while let character = rest.popFirst() {
      switch character {
      case "\\", "_", "*": _ = rest.popFirst()
      case "\"":
        rest = rest.drop { $0 != "\"" }
        _ = rest.popFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if inside.allSatisfy({ "hms".contains($0) }) { bare += inside }
      default: bare.append(character)
      }
    }
    guard !bare.contains("general") else { return false }
    let showsTime = bare.contains { $0 == "h" || $0 == "s" }
    return bare.contains { $0 == "y" || $0 == "d" } || (bare.contains("m") && !showsTime)
  }
}
