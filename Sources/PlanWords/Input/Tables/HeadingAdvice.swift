/// Which heading was probably meant, and what becomes of the figures under it.
public enum HeadingAdvice: Message {
  /// The same heading in other letters.
  case spelled(_ heading: String)
  /// A heading that is near.
  case meant(_ heading: String)
  /// The heading without its unit.
  case counted(_ heading: String, in: ColumnUnit)
  /// The heading with another unit.
  case converted(_ heading: String, to: ColumnUnit)
}
