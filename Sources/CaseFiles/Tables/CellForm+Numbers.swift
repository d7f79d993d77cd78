import Foundation
import SupplyModel

extension CellForm where Value == Millionths {
  /// A plain decimal number, zero or more, with up to six decimal places.
  static func number(of what: String, most: Millionths = .greatest) -> Self {
    let expected = "a number of \(what), zero or more"
    let schema = FieldSchema(type: "number", minimum: 0, maximum: most.value)
    return CellForm(expected, schema: schema) { text in
      guard let value = Millionths(text) else {
        return .failure(PlainNumber.fault(of: text, expected: expected, most: most))
      }
      return value <= most ? .success(value) : .failure(PlainNumber.tooLarge(most))
    }
  }

  /// A number of tonnes or tonnes per day.
  ///
  /// The limit keeps sums over a plan countable in grams.
  static func tonnes(_ what: String = "tonnes") -> Self {
    number(of: what, most: Millionths(whole: 1_000_000_000))
  }

  /// A number of days that a passage, a stay or a move may take.
  static var days: Self { number(of: "days", most: Millionths(whole: 3660)) }

  /// A number of vehicles.
  static var vehicles: Self { number(of: "vehicles", most: Millionths(whole: 1_000_000)) }

  /// What one vehicle carries.
  static var load: Self { number(of: "tonnes", most: Millionths(whole: 1_000_000)) }

  /// A share, 0 to 1.
  static var share: Self {
    let expected = "a share from 0 to 1"
    let schema = FieldSchema(type: "number", minimum: 0, maximum: 1)
    return CellForm(expected, schema: schema) { text in
      guard let value = Millionths(text) else {
        return .failure(PlainNumber.fault(of: text, expected: expected, most: .one))
      }
      guard value <= .one else {
        return .failure(CellFault(wrong: "is more than 1", fix: "Write \(expected)."))
      }
      return .success(value)
    }
  }

  /// The same, zero left out.
  var aboveZero: Self {
    let least = 0.000_001
    let expected = expected.replacing("zero or more", with: "more than zero")
    var schema = schema
    schema.minimum = least
    return CellForm(expected, schema: schema) { text in
      read(text).flatMap { value in
        value > .zero
          ? .success(value)
          : .failure(CellFault(wrong: "is zero", fix: "Write \(expected)."))
      }
    }
  }
}

extension CellForm where Value == Double {
  /// A plain decimal number, zero or more, that need not be exact.
  static func measure(of what: String) -> Self {
    CellForm<Millionths>.number(of: what).map(\.value)
  }

  /// Degrees, negative to the south and west.
  static func degrees(_ most: Int, _ direction: String) -> Self {
    let expected = "degrees \(direction) from -\(most) to \(most), such as 55.75"
    let schema = FieldSchema(type: "number", minimum: -Double(most), maximum: Double(most))
    return CellForm(expected, schema: schema) { text in
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      guard let size = Millionths(digits), size <= Millionths(whole: most) else {
        return .failure(CellFault(wrong: "is no such number", fix: "Write \(expected)."))
      }
      return .success(text.hasPrefix("-") ? -size.value : size.value)
    }
  }
}

extension CellForm where Value == Int {
  /// A whole number between two ends.
  static func whole(_ range: ClosedRange<Int>) -> Self {
    let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    let schema = FieldSchema(
      type: "integer", minimum: Double(range.lowerBound), maximum: Double(range.upperBound))
    return CellForm(expected, schema: schema) { text in
      guard text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(text), range.contains(number)
      else { return .failure(CellFault(wrong: "is not \(expected)", fix: "Write \(expected).")) }
      return .success(number)
    }
  }
}

/// Says what is wrong with a text that is no plain decimal number.
enum PlainNumber {
  static func tooLarge(_ most: Millionths) -> CellFault {
    CellFault(wrong: "is too large", fix: "Write at most \(most).")
  }

  static func fault(of text: String, expected: String, most: Millionths) -> CellFault {
    let digits = #"[0-9]+"#
    if text.hasPrefix("-"), matches(text.dropFirst(), #"[0-9]*\.?[0-9]*"#) {
      return CellFault(wrong: "is below zero", fix: "Write \(expected).")
    }
    if matches(text, #"[0-9]{1,3}([, '  ][0-9]{3})+(\.[0-9]+)?"#) {
      let plain = text.filter { $0.isASCII && $0.isNumber || $0 == "." }
      return CellFault(wrong: "has thousands separators", fix: "Write \(plain).")
    }
    if matches(text, "\(digits),\(digits)") {
      return CellFault(
        wrong: "has a decimal comma", fix: "Write \(text.replacing(",", with: ".")).")
    }
    if matches(text, #"[0-9]+\.[0-9]{7,}"#) {
      return CellFault(
        wrong: "has more than six decimal places", fix: "Round it to six decimal places.")
    }
    if matches(text, #"[0-9]+(\.[0-9]+)?"#) { return tooLarge(most) }
    if matches(text, #"[0-9]+(\.[0-9]+)? ?[A-Za-z%/]+"#), !matches(text, "0[xX].*|.*[0-9][eE]") {
      let number = text.prefix { $0.isNumber || $0 == "." }
      return CellFault(
        wrong: "is a number with a unit", fix: "Write \(number); the unit stands in the heading.")
    }
    return CellFault(wrong: "is not a plain decimal number", fix: "Write \(expected).")
  }

  private static func matches(_ text: some StringProtocol, _ pattern: String) -> Bool {
    text.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil
  }
}
