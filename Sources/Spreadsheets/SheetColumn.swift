/// How a column of a sheet looks.
public struct SheetColumn: Hashable, Sendable {
  /// What its cells are formatted for.
  public enum Form: Hashable, Sendable {
    /// Text, so that what is typed there stays as it is typed.
    case text
    /// Numbers.
    case number
    /// Dates.
    case date
  }

  /// What its cells are formatted for.
  public var form: Form
  /// Whether its heading is set off as one whose cells may not be empty.
  public var isRequired: Bool
  /// The words that its cells may hold, offered as a list; empty is any.
  public var words: [String]

  /// Makes a column.
  public init(form: Form, isRequired: Bool = false, words: [String] = []) {
    self.form = form
    self.isRequired = isRequired
    self.words = words
  }
}
