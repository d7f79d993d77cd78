internal import Foundation
internal import SupplyModel

/// The numbers by which spreadsheets keep dates: days since the end of 1899, or since 1904.
enum DateSerial {
  /// The serial of 1 March 1900.
  ///
  /// Below it programs differ, because one of them once took 1900 for a leap year and the others had
  /// to follow.
  private static let firstCertain = 61
  private static let epoch = -25_569
  private static let epoch1904 = -24_107

  /// The serial of a date; nil for dates that programs number differently.
  static func serial(of date: CalendarDate) -> Int? {
    let serial = date.dayNumber - epoch
    return serial >= firstCertain ? serial : nil
  }

  /// What a cell with the format of a date holds.
  static func content(_ serial: Double, isSince1904: Bool) -> CellContent {
    let last = 2_958_466.0
    guard serial.isFinite, serial >= 0, serial < last else { return .number(serial) }
    guard isSince1904 || serial >= Double(firstCertain) else { return .ambiguousDate }
    let whole = serial.rounded(.down)
    var seconds = Int(((serial - whole) * 86_400).rounded())
    var day = Int(whole) + (isSince1904 ? epoch1904 : epoch)
    if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
    let date = CalendarDate(dayNumber: day)
    guard date.parts.year <= 9999 else { return .number(serial) }
    guard seconds > 0 else { return .date(date) }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return .moment("\(date)T\(time)")
  }

  /// What a cell of a strict workbook holds, which keeps dates in the form of ISO 8601.
  static func content(iso text: String) -> CellContent {
    guard let date = CalendarDate(text.prefix(10).description) else { return .text(text) }
    let time = text.dropFirst(10)
    let isMidnight = time.allSatisfy { "T0:.Z".contains($0) }
    return isMidnight ? .date(date) : .moment(text)
  }
}

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
