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
