/// How a language writes numbers; what is rounded, and how far, is the same in all.
public struct Numerals: Hashable, Sendable {
  /// What stands between thousands.
  public let thousandsMark: String
  /// What stands before decimals.
  public let decimalMark: String
  /// What stands between a number and `%`.
  public let percentGap: String

  /// Makes a way to write numbers.
  public init(thousandsMark: String, decimalMark: String, percentGap: String) {
    self.thousandsMark = thousandsMark
    self.decimalMark = decimalMark
    self.percentGap = percentGap
  }

  /// A whole number, with marks between the thousands.
  public func whole(_ number: Double) -> String {
    let rounded = number.rounded()
    guard rounded.magnitude < 9e18 else { return exact(number) }
    let digits = Array(String(Int(rounded.magnitude)))
    var text = rounded < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += thousandsMark }
      text.append(digit)
    }
    return text
  }

  /// A whole number from ten on, and below it three significant digits, at most six decimals.
  public func plain(_ number: Double) -> String {
    var (size, places) = (number.magnitude, 2)
    guard size < 9.995, size > 0 else { return whole(number) }
    while size < 1 && places < 6 { (size, places) = (size * 10, places + 1) }
    return decimals(number, at: places)
  }

  /// A number with at most so many decimals, without zeros at its end.
  func decimals(_ number: Double, at places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let count = Int((number.magnitude * Double(scale)).rounded())
    var fraction = String(String(scale + count % scale).dropFirst())
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = number < 0 && count > 0 ? "-" : ""
    return sign + whole(Double(count / scale)) + (fraction.isEmpty ? "" : decimalMark + fraction)
  }

  /// A share from 0 to 1 as a whole percentage.
  public func percent(_ share: Double) -> String {
    "\(whole(share * 100))\(percentGap)%"
  }

  /// A number with all the digits that tell it from its neighbours, at most nine.
  ///
  /// An infinite one has no digits: it is left to the message around it.
  public func exact(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return number == 0 ? "0" : "\(number)" }
    var (size, places) = (number.magnitude, 0)
    while size >= 1e9 { (size, places) = (size / 10, places - 1) }
    while size < 1e8 && places < 24 { (size, places) = (size * 10, places + 1) }
    let scale = (0..<abs(places)).reduce(1.0) { scale, _ in scale * 10 }
    let rounded =
      places > 0 ? (number * scale).rounded() / scale : (number / scale).rounded() * scale
    let text = "\(rounded)"
    let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return String(digits.map { $0 == "." ? decimalMark : String($0) }.joined())
  }
}
