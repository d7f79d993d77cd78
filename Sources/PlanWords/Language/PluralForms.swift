/// A word in the forms that a language gives it by number.
public struct PluralForms: Hashable, Sendable {
  private let forms: [PluralCategory: String]
  private let other: String

  /// Makes the forms of a word; a form that is left out is that of all other numbers.
  public init(
    zero: String? = nil, one: String? = nil, two: String? = nil, few: String? = nil,
    many: String? = nil, other: String
  ) {
    let given: [PluralCategory: String?] = [
      .zero: zero, .one: one, .two: two, .few: few, .many: many,
    ]
    forms = given.compactMapValues(\.self)
    self.other = other
  }

  /// The form of a category.
  public subscript(_ category: PluralCategory) -> String { forms[category] ?? other }
}
