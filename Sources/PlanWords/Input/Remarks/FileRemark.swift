/// What the reader of a case should know of its files.
public enum FileRemark: Message {
  /// A column that is not known.
  case unknownColumn(_ heading: String)
  /// A setting that is not known.
  case unknownSetting(_ key: String)
  /// A row without anything.
  case blankRow
  /// A file that is no table.
  case noTable(near: String?)
  /// A figure without a source.
  case noEvidence
  /// A row that stands twice.
  case sameAsRow(_ row: Int)
  /// Two names for one thing.
  case sameAs(_ name: String, _ other: String, row: Int)
  /// A name that looks like a date.
  case likeDate(column: String, _ name: String)
  /// A name that looks like a number.
  case likeNumber(column: String, _ name: String)
  /// Figures with more places than are kept.
  case rounded(_ count: Int, of: String, _ text: String, as: String)
}
