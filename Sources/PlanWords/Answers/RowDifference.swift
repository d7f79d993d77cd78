/// How the rows of a case differ at two dates, or in two of its lists.
public enum RowDifference: Message {
  /// No row differs.
  case none
  /// A row came.
  case came(String)
  /// A row went.
  case went(String)
  /// Cells of a row differ.
  case changed(String, [Cell])

  /// A cell that differs, by its heading.
  public struct Cell: Message {
    /// Its heading.
    public let column: String
    /// What stood and what stands in it.
    public let before, after: String

    /// Makes a difference.
    public init(_ column: String, before: String, after: String) {
      (self.column, self.before, self.after) = (column, before, after)
    }
  }
}
