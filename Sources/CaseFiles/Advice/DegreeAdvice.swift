import Foundation
import PlanWords

/// What was probably meant by a text that is no plain number of degrees.
enum DegreeAdvice {
  /// A correction; nil when nobody could tell what was meant.
  static func correction(of text: String) -> CellCorrection? {
    var bare = text.uppercased().trimmingCharacters(in: .whitespaces)
    var isNegative = false
    if let letter = bare.last ?? nil, "NSEWO".contains(letter) {
      isNegative = letter == "S" || letter == "W"
      bare = String(bare.dropLast())
    } else if let letter = bare.first, "NSEW".contains(letter) {
      isNegative = letter == "S" || letter == "W"
      bare = String(bare.dropFirst())
    }
    if bare.hasPrefix("-") || bare.hasPrefix("−") {
      isNegative.toggle()
      bare = String(bare.dropFirst())
    }
    let marks = " °'’′\"”″"
    let parts = bare.split { marks.contains($0) }.map { $0.replacing(",", with: ".") }
    guard (1...3).contains(parts.count), let degrees = value(parts.map(String.init)) else {
      return nil
    }
    let sign = isNegative && degrees > 0 ? "-" : ""
    let wrong: CellFound = parts.count > 1 ? .degreesAndMinutes : .dressedDegrees
    return CellCorrection(wrong, write: sign + degrees.description)
  }

  /// Degrees, minutes and seconds as degrees, to six decimal places.
  private static func value(_ parts: [String]) -> Decimal? {
    var total = Decimal(0)
    var scale = Decimal(1)
    for part in parts {
      guard PlainDigits.isNumber(part), let number = Decimal(string: part) else { return nil }
      total += number / scale
      scale *= 60
    }
    guard parts.count > 1 else { return total }
    var rounded = Decimal()
    NSDecimalRound(&rounded, &total, 6, .plain)
    return rounded
  }
}
