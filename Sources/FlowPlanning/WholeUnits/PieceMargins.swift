import LinearProgram

/// Makes room for pieces by a little more than they need.
///
/// A piece goes only if all that it waits for is there: deliveries that free it, companions, vehicles, works. Where
/// these may be split, a solution gives just what is needed, and a gram that rounding takes off it would cost the piece.
struct PieceMargins {
  /// What rounding takes at the most of each column that makes room, in tonnes, vehicles or shares.
  private static let lostByRounding = 2e-6
  /// Many times the solver's tolerance, in the units of a row.
  private static let tolerance = 1e-6
  /// The part of a margin that is kept, so that the next solve is not stopped by its last digit.
  private static let kept = 0.99

  private let program: FlowProgram
  /// By row, what it is to make room by beyond what pieces need.
  private var wanted: [(row: Int, margin: Double)] = []

  /// The margins that rows want in which pieces that go wait for something that may be split.
  init(_ program: FlowProgram, for pieces: Set<Int>, in columns: [Double]) {
    self.program = program
    // What is left over of a limit is counted to the end, and rounds down nowhere.
    let carried = Set(program.carried.flatMap { $0 }.compactMap(\.left))
    let earlier = Self.lostEarlier(program, pieces)
    for row in 0..<program.rows.rowCount {
      let entries = program.rows.entries(ofRow: row)
      guard
        entries.contains(where: {
          $0.factor > 0 && pieces.contains($0.column) && columns[$0.column] > 0
        })
      else { continue }
      let makingRoom = entries.filter {
        $0.factor < 0 && !pieces.contains($0.column) && !carried.contains($0.column)
      }
      guard !makingRoom.isEmpty else { continue }
      let lost = Self.lost(makingRoom) + earlier[row, default: 0]
      wanted.append((row, lost + Self.tolerance * program.units.rows[row]))
    }
  }

  private static func lost(_ entries: [ProgramEntry]) -> Double {
    entries.reduce(0) { $0 - $1.factor * lostByRounding }
  }

  /// What rounding takes off the rows before, of limits that run on.
  private static func lostEarlier(_ program: FlowProgram, _ pieces: Set<Int>) -> [Int: Double] {
    var earlier: [Int: Double] = [:]
    for run in program.runs {
      var sum = 0.0
      for own in run {
        earlier[own.row] = sum
        sum += lost(
          program.rows.entries(ofRow: own.row).filter {
            $0.factor < 0 && !pieces.contains($0.column)
          })
      }
    }
    return earlier
  }

  /// The program with margins, each as large as wanted or as all rows together allow; nil where none is to be had.
  func program(
    by solver: any LinearSolver, _ interruption: Interruption
  ) throws -> FlowProgram? {
    var rows = program.rows
    var parts: [Int] = []
    for (row, margin) in wanted {
      let part = rows.addColumn(upper: 1)
      parts.append(part)
      _ = rows.addRow(
        program.rows.entries(ofRow: row) + [ProgramEntry(part, margin)],
        upper: program.rows.rowUpper[row])
    }
    let solution = try solver.load(
      rows, in: ProgramUnits(of: rows, sizes: program.units.columns + parts.map { _ in 1 }),
      method: .simplex, interruption: interruption
    ).maximise(parts.map { ProgramEntry($0, 1) }, from: nil)
    guard solution.isFeasible, parts.contains(where: { solution.columns[$0] > 0 }) else {
      return nil
    }
    var widened = program
    for (part, own) in zip(parts, wanted) {
      widened.rows.tighten(own.row, by: own.margin * solution.columns[part] * Self.kept)
    }
    return widened
  }
}
