import SupplyModel

/// A figure in three forms: to draw, to read, and as it stands in the run's table.
public struct PrintedFigure: Hashable, Sendable {
  /// To draw.
  public let size: Double
  /// As a planner reads it.
  public let text: String
  /// As the run's table has it.
  public let exact: String

  /// Makes a figure.
  public init(_ size: Double, text: String, exact: String) {
    self.size = size
    self.text = text
    self.exact = exact
  }
}
