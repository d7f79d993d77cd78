/// The forms that languages give a word by the number before it, as Unicode's CLDR names them.
///
/// English has two of them, French three, Arabic all six.
public enum PluralCategory: CaseIterable, Hashable, Sendable {
  /// Such as Arabic's form for none.
  case zero
  /// The singular.
  case one
  /// The dual.
  case two
  /// Such as Arabic's form from three to ten.
  case few
  /// Such as Arabic's form from eleven to ninety-nine.
  case many
  /// All else; every language has it.
  case other
}
