import Foundation
import PlanWords
import SupplyModel

extension CellForm where Value == Millionths {
  /// A plain decimal number, zero or more, kept to six decimal places.
  ///
  /// More places are rounded where that changes the number by no more than a ten-thousandth of it.
  static func number(
    of what: ColumnUnit, most: Millionths = .greatest, takesShares: Bool = false
  ) -> Self {
    let expected = ColumnForm.number(of: what)
    let fault = NumberFault(
      expected: expected, quantity: what, takesShares: takesShares, most: most)
    let schema = FieldSchema(type: "number", minimum: 0, maximum: most.value)
    return CellForm(expected, schema: schema, rounded: { FineNumber($0)?.rounding }) { text in
      guard let value = Millionths(text) ?? FineNumber(text)?.rounded else {
        return .failure(fault.of(text) { Self.plain($0, most) != nil })
      }
      return value <= most ? .success(value) : .failure(fault.tooLarge)
    }
  }

  private static func plain(_ text: String, _ most: Millionths) -> Millionths? {
    guard let value = Millionths(text) ?? FineNumber(text)?.rounded, value <= most else {
      return nil
    }
    return value
  }

  /// A number of tonnes, or of what else adds up over a plan.
  ///
  /// The limit keeps sums over a plan countable in grams.
  static func bounded(_ what: ColumnUnit = .tonnes) -> Self {
    number(of: what, most: Millionths(whole: 1_000_000_000))
  }

  /// The mass of one unit, exact to the gram.
  static var unitMass: Self {
    let form = bounded().aboveZero
    return CellForm(form.expected, schema: form.schema, rounded: form.rounded) { text in
      guard let fine = FineNumber(text), fine.rounded == nil else { return form.read(text) }
      return .failure(fine.massFault)
    }
  }

  /// A number of days that a passage, a stay or a move may take.
  static var days: Self { number(of: .days, most: Millionths(whole: 3660)) }

  /// A number of vehicles.
  static var vehicles: Self { number(of: .vehicles, most: Millionths(whole: 1_000_000)) }

  /// What one vehicle carries.
  static var load: Self { number(of: .tonnes, most: Millionths(whole: 1_000_000)) }

  /// What a limit is multiplied by.
  static func times(_ most: Int) -> Self {
    number(of: .times, most: Millionths(whole: most), takesShares: true)
  }

  /// What an attribute becomes, in its own unit.
  static var changedValue: Self {
    number(
      of: .ofAttribute, most: Millionths(whole: 1_000_000_000), takesShares: true)
  }

  /// A share, 0 to 1.
  static var share: Self {
    let expected = ColumnForm.share
    let fault = NumberFault(
      expected: expected, quantity: .shares, takesShares: true, most: .one)
    let schema = FieldSchema(type: "number", minimum: 0, maximum: 1)
    return CellForm(expected, schema: schema, rounded: { FineNumber($0)?.rounding }) { text in
      guard let value = Millionths(text) ?? FineNumber(text)?.rounded else {
        return .failure(fault.of(text) { Self.plain($0, .one) != nil })
      }
      guard value > .one else { return .success(value) }
      let isPercentage = value.value <= 100
      return .failure(
        CellFault(
          wrong: .number(.aboveOne),
          fix: isPercentage ? .shareOf(value, hundredth: value.hundredth) : .form(expected)))
    }
  }

  /// The same, zero left out.
  var aboveZero: Self {
    let least = 0.000_001
    let expected = expected.aboveZero
    var schema = schema
    schema.minimum = least
    return CellForm(expected, schema: schema, rounded: rounded) { text in
      read(text).flatMap { value in
        value > .zero
          ? .success(value)
          : .failure(CellFault(wrong: .number(.zero), fix: .form(expected)))
      }
    }
  }
}

extension Millionths {
  /// A hundredth of the number, in its shortest form.
  fileprivate var hundredth: String {
    (Decimal(string: description).map { $0 / 100 } ?? 0).description
  }
}

extension CellForm where Value == Double {
  /// A plain decimal number, zero or more, that need not be exact.
  static func measure(of what: ColumnUnit) -> Self {
    let expected = ColumnForm.number(of: what)
    let fault = NumberFault(expected: expected, quantity: what, takesShares: false, most: .greatest)
    let schema = FieldSchema(type: "number", minimum: 0, maximum: Millionths.greatest.value)
    return CellForm(expected, schema: schema) { text in
      guard let value = PlainNumber.value(text) else {
        return .failure(fault.of(text) { PlainNumber.value($0) != nil })
      }
      return value <= Millionths.greatest.value ? .success(value) : .failure(fault.tooLarge)
    }
  }

  /// Degrees, negative to the south and west, to any number of decimal places.
  static func degrees(_ most: Int, _ expected: ColumnForm) -> Self {
    let schema = FieldSchema(type: "number", minimum: -Double(most), maximum: Double(most))
    return CellForm(expected, schema: schema) { text in
      if let value = Self.degrees(text, most) { return .success(value) }
      let advice = DegreeAdvice.correction(of: text)?.fault { Self.degrees($0, most) != nil }
      if let advice { return .failure(advice) }
      let isBeyond = Self.degrees(text, 180) != nil
      return .failure(
        CellFault(
          wrong: isBeyond ? .beyondPole : .noDegrees,
          fix: isBeyond ? .swapped(expected) : .form(expected)))
    }
  }

  private static func degrees(_ text: String, _ most: Int) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard let size = PlainNumber.value(digits), size <= Double(most) else { return nil }
    return text.hasPrefix("-") ? -size : size
  }
}

extension CellForm where Value == Int {
  /// A whole number between two ends.
  static func whole(_ range: ClosedRange<Int>) -> Self {
    let expected = ColumnForm.whole(from: range.lowerBound, to: range.upperBound)
    let schema = FieldSchema(
      type: "integer", minimum: Double(range.lowerBound), maximum: Double(range.upperBound))
    return CellForm(expected, schema: schema) { text in
      if let number = Self.whole(text, range) { return .success(number) }
      let advice = NumberAdvice(quantity: .units, takesShares: false)
      let offered = advice.wholes(in: text).first { Self.whole($0, range) != nil }
      return .failure(
        CellFault(
          wrong: .notOf(expected), fix: offered.map { .text($0) } ?? .form(expected)))
    }
  }

  private static func whole(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    guard text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }
}

/// Numbers in plain digits.
enum PlainNumber {
  /// The number of a text of digits, with one dot between them or none.
  static func value(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard areDigits, text.utf8.count <= 400 else { return nil }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
