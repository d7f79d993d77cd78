import GeneratedCases
import LinearProgram
import SupplyModel
import Testing

@testable import FlowPlanning
import TimeExpansion

@Suite struct `Where a trial starts` {
  /// A basis in which every column and row stands as its number says, so that no two trade places unseen.
  private func marked(_ rows: ProgramRows) -> ProgramBasis {
    let states: [ProgramBasis.State] = [.lower, .basic, .upper, .zero, .nonbasic]
    var basis = ProgramBasis(columnCount: rows.columnCount, rowCount: rows.rowCount)
    for column in basis.columns.indices { basis.columns[column] = states[column % 5] }
    for row in basis.rows.indices { basis.rows[row] = states[row % 5] }
    return basis
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `is where the simplex stood, in every column and row that is still there`(
    seed: UInt64
  ) throws {
    let program = FlowProgram(FlowNetwork(GeneratedCases.usefulCase(seed: seed)))
    let basis = marked(program.rows)
    let again = StartingPoint(program, basis).basis(for: program)
    #expect(again.columns == basis.columns, "seed \(seed)")
    #expect(again.rows == basis.rows, "seed \(seed)")
  }
}
