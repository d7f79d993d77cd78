/// A column with its factor, in a row or in an aim.
public struct ProgramEntry: Hashable, Sendable {
  /// The column's index.
  public let column: Int
  /// What it is multiplied by.
  public let factor: Double

  /// Makes an entry.
  public init(_ column: Int, _ factor: Double) {
    self.column = column
    self.factor = factor
  }
}
