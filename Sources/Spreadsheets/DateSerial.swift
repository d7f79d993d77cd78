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
