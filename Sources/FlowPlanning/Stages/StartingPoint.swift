package import LinearProgram
import SupplyModel

/// Where the simplex stood in one program, from where it can start in that of a changed case.
///
/// Where a change only adds, what was a plan is one still, and few steps lead from it to the best.
package struct StartingPoint {
  private let program: FlowProgram
  private let tracks: ProgramTracks
  private let own: ProgramBasis
  private let sourceByDraw: [Int: SourceRow]
  private let leftByRow: [Int: Int]

  package init(_ program: FlowProgram, _ basis: ProgramBasis) {
    self.program = program
    own = basis
    tracks = ProgramTracks(program)
    sourceByDraw = Dictionary(
      program.sourceRows.flatMap { row in row.draws.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
    leftByRow = Self.leftByRow(program)
  }

  private static func leftByRow(_ program: FlowProgram) -> [Int: Int] {
    Dictionary(
      (program.runs + program.carried).flatMap { $0 }.compactMap { run in
        run.left.map { (run.row, $0) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The start in a changed program; what only that has stands unused.
  package func basis(for changed: FlowProgram) -> ProgramBasis {
    var basis = ProgramBasis(
      columnCount: changed.rows.columnCount, rowCount: changed.rows.rowCount)
    var origin = [Int32](repeating: -1, count: changed.rows.columnCount)
    let other = ProgramTracks(changed)
    for (name, columns) in other.columns {
      for (column, own) in zip(columns, tracks.columns[name] ?? []) where column >= 0 {
        origin[Int(column)] = own
      }
    }
    for (name, rows) in other.balanceRows {
      for (row, before) in zip(rows, tracks.balanceRows[name] ?? []) where row >= 0 && before >= 0 {
        basis.rows[Int(row)] = own.rows[Int(before)]
      }
    }
    let left = Self.leftByRow(changed)
    for (limit, row) in other.pricedRows {
      guard let before = tracks.pricedRows[limit] else { continue }
      basis.rows[row] = own.rows[before]
      if let column = left[row] { origin[column] = Int32(leftByRow[before] ?? -1) }
    }
    for source in changed.sourceRows {
      let draws = source.draws.lazy.map { Int(origin[$0]) }
      guard let before = draws.compactMap({ sourceByDraw[$0] }).first else { continue }
      basis.rows[source.row] = own.rows[before.row]
      if let column = source.waiting { origin[column] = Int32(before.waiting ?? -1) }
    }
    for (column, before) in origin.enumerated() where before >= 0 {
      basis.columns[column] = own.columns[Int(before)]
    }
    return basis
  }
}
