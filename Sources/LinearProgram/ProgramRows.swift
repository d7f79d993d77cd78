/// A linear program without its aim: columns with bounds, and rows that limit sums of columns.
public struct ProgramRows: Sendable {
  /// The least value of each column.
  public private(set) var columnLower: [Double] = []
  /// The greatest value of each column; infinity is none.
  public private(set) var columnUpper: [Double] = []
  /// The columns that may only have whole values.
  public private(set) var wholeColumns: [Int] = []
  /// The greatest value of each row; infinity is none.
  public private(set) var rowUpper: [Double] = []
  /// Where each row's entries start in ``entryColumns``.
  public private(set) var rowStarts: [Int32] = []
  /// The columns of the entries, row after row.
  public private(set) var entryColumns: [Int32] = []
  /// The factors of the entries, row after row.
  public private(set) var entryFactors: [Double] = []

  /// An empty program.
  public init() {}

  /// The number of columns.
  public var columnCount: Int { columnLower.count }
  /// The number of rows.
  public var rowCount: Int { rowUpper.count }

  /// Adds a column from 0 to a greatest value and says its index.
  public mutating func addColumn(upper: Double = .infinity) -> Int {
    columnLower.append(0)
    columnUpper.append(upper)
    return columnLower.count - 1
  }

  /// Keeps a column within a range.
  public mutating func keep(_ column: Int, within range: ClosedRange<Double>) {
    columnLower[column] = range.lowerBound
    columnUpper[column] = range.upperBound
  }

  /// Counts columns in pieces: from now on the value of each is a whole number of its pieces, and its
  /// bounds are rounded inward to whole numbers.
  ///
  /// - Parameter sizes: The size of a piece, in what the column has counted so far, by column.
  public mutating func count(inPieces sizes: [Int: Double]) {
    wholeColumns += sizes.keys.sorted()
    for (column, size) in sizes {
      columnLower[column] = (columnLower[column] / size - 1e-6).rounded(.up)
      columnUpper[column] = (columnUpper[column] / size + 1e-6).rounded(.down)
    }
    for (index, column) in entryColumns.enumerated() {
      if let size = sizes[Int(column)] { entryFactors[index] *= size }
    }
  }

  /// Adds a row, Σ factor × column ≤ upper, and says its index.
  public mutating func addRow(_ entries: [ProgramEntry], upper: Double) -> Int {
    rowStarts.append(Int32(entryColumns.count))
    rowUpper.append(upper)
    for entry in entries {
      entryColumns.append(Int32(entry.column))
      entryFactors.append(entry.factor)
    }
    return rowUpper.count - 1
  }

  /// Lowers the greatest value of a row.
  public mutating func tighten(_ row: Int, by amount: Double) { rowUpper[row] -= amount }

  /// The entries of a row.
  public func entries(ofRow row: Int) -> [ProgramEntry] {
    let end = row + 1 < rowCount ? Int(rowStarts[row + 1]) : entryColumns.count
    return (Int(rowStarts[row])..<end).map {
      ProgramEntry(Int(entryColumns[$0]), entryFactors[$0])
    }
  }

  /// The same program with its columns and rows counted in units.
  func measured(in units: ProgramUnits) -> Self {
    var measured = self
    for (column, unit) in units.columns.enumerated() {
      measured.columnLower[column] /= unit
      measured.columnUpper[column] /= unit
    }
    for (row, unit) in units.rows.enumerated() {
      measured.rowUpper[row] /= unit
      let end = row + 1 < rowCount ? Int(rowStarts[row + 1]) : entryColumns.count
      for entry in Int(rowStarts[row])..<end {
        measured.entryFactors[entry] *= units.columns[Int(entryColumns[entry])] / unit
      }
    }
    return measured
  }
}

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

/// The solver failed in a way that is nobody's input: our fault or the machine's.
public struct SolverError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was asked and what came back.
  public let description: String

  /// Makes an error that says what was asked and what came back.
  public init(description: String) { self.description = description }
}

/// How programs are solved; which is fastest depends on their size.
public enum SolveMethod: Hashable, Sendable {
  /// The primal simplex from where the last solve ended, without presolve.
  case warmSimplex
  /// Presolve, then the simplex from scratch.
  case simplex
  /// Branch and cut, for programs with whole columns: down to a gap, as a share of the value, or until
  /// so many nodes of the tree are done.
  case branchAndCut(gap: Double, nodes: Int)
}
