/// What a solve came to.
public struct ProgramSolution: Sendable {
  /// How a solve ended.
  public enum Status: Hashable, Sendable {
    /// The best value was reached.
    case optimal
    /// The time was up or somebody interrupted; the values may be of use.
    case stopped
    /// No values respect every row and bound.
    case impossible
  }

  /// How it ended.
  public let status: Status
  /// Whether the values respect every row and bound, to the solver's tolerance.
  public let isFeasible: Bool
  /// The aim's value.
  public let value: Double
  /// The columns' values.
  public let columns: [Double]
  /// What one more unit of each row's limit would add to the aim's value.
  ///
  /// At the best value it is never below 0, except for rows that were fixed.
  public let rowPrices: [Double]
  /// What one more unit of each column would add to the aim's value, its rows paid at their prices.
  ///
  /// It is the column's factor in the aim less the sum of price × factor over its rows. At the best value it is
  /// 0 or more where a column has its greatest value, 0 or less where it has its least.
  public let reducedProfits: [Double]

  /// Makes a solution; without values, the lists are empty.
  public init(
    status: Status, isFeasible: Bool, value: Double, columns: [Double], rowPrices: [Double],
    reducedProfits: [Double]
  ) {
    self.status = status
    self.isFeasible = isFeasible
    self.value = value
    self.columns = columns
    self.rowPrices = rowPrices
    self.reducedProfits = reducedProfits
  }
}
