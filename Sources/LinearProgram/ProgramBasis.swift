/// Where the simplex stood: which columns and rows rest at a bound and which take up what is left.
///
/// A solve that starts where a like one ended has little left to do.
public struct ProgramBasis: Sendable {
  /// How a column or row stands.
  public enum State: Int32, Sendable {
    /// At its lower bound.
    case lower = 0
    /// Between its bounds, worked out from the others.
    case basic = 1
    /// At its upper bound, or a row at its limit.
    case upper = 2
    /// Free and at zero.
    case zero = 3
    /// At one of its bounds; the solver finds which.
    case nonbasic = 4
  }

  /// By column.
  public var columns: [State]
  /// By row.
  public var rows: [State]

  /// A basis in which nothing is used: every row takes up its own slack.
  public init(columnCount: Int, rowCount: Int) {
    columns = Array(repeating: .lower, count: columnCount)
    rows = Array(repeating: .basic, count: rowCount)
  }
}
