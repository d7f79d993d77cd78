import Foundation

/// Figures as a planner reads them, with commas between the thousands.
enum Figure {
  /// A whole number.
  static func whole(_ number: Double) -> String { grouped(number.rounded()) }

  /// A whole number, or three significant digits when it is below ten.
  static func plain(_ number: Double) -> String {
    let size = abs(number)
    guard size < 9.995, size > 0 else { return whole(number) }
    let decimals = size >= 1 ? 2 : 3
    guard size >= 0.0005 else { return "less than 0.001" }
    var text = String(format: "%.\(decimals)f", number)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// Things that come whole, rounded down; what only rounding keeps from the next one counts as it.
  static func rounded(_ number: Double, isWhole: Bool) -> Double {
    isWhole ? (number + min(0.5, max(0.001, 1e-6 * number))).rounded(.down) : number
  }

  /// A share from 0 to 1 as a whole percentage.
  static func percent(_ share: Double) -> String {
    let percentage = share * 100
    return percentage > 0 && percentage < 0.5 ? "under 1 %" : "\(whole(percentage)) %"
  }

  /// A number with all the digits that tell it from its neighbours, at most nine.
  static func exact(_ number: Double) -> String {
    guard number.isFinite else { return number < 0 ? "none" : "unbounded" }
    return String(format: "%.9g", number == 0 ? 0 : number)
  }

  private static func grouped(_ number: Double) -> String {
    let digits = Array(String(format: "%.0f", abs(number)))
    var text = number < 0 && number != 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
