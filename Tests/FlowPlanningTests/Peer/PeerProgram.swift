/// A linear program as the independent check writes it: columns of zero or more, rows of at most.
///
/// It is kept row by row and knows nothing of supply; ``mps(maximising:keeping:)`` writes it out.
struct PeerProgram {
  /// One column and its coefficient.
  typealias Term = (column: Int, coefficient: Double)

  private(set) var columnCount = 0
  private var rows: [(terms: [Term], most: Double)] = []
  private var aims: [[Term]] = []
  private var pieces: [(column: Int, size: Double)] = []

  /// A new column of zero or more.
  mutating func addColumn() -> Int {
    columnCount += 1
    return columnCount - 1
  }

  /// A row: the sum of the terms is at most this.
  mutating func addRow(_ terms: [Term], atMost most: Double) {
    if !terms.isEmpty { rows.append((terms, most)) }
  }

  /// Lets a column be only a whole number of pieces of a size.
  mutating func makeWhole(_ column: Int, inPiecesOf size: Double) { pieces.append((column, size)) }

  /// An aim, by which the program can be maximised or which it can keep.
  mutating func addAim(_ terms: [Term]) { aims.append(terms) }

  /// What an aim comes to at a solution.
  func value(ofAim aim: Int, at solution: [Double]) -> Double {
    aims[aim].reduce(0) { $0 + $1.coefficient * solution[$1.column] }
  }

  /// What an aim would come to if the aims before it, which were each kept with some room below
  /// their best, were kept without it.
  ///
  /// The room is worth its price; to take no account of it would leave in the later aims some
  /// thousand times the room where a little of an early aim buys much of a later one.
  func value(
    ofAim aim: Int, at optimum: PeerSolver.Optimum, without room: [Double]
  ) -> Double {
    let worthOfRoom = zip(optimum.reducedCosts[columnCount...], room).enumerated().map {
      $1.0 * $1.1 * scale(ofAim: $0) / scale(ofAim: aim)
    }
    return value(ofAim: aim, at: optimum.columns) - worthOfRoom.reduce(0, +)
  }

  /// How far a solution is outside the worst row or below zero.
  func worstViolation(at solution: [Double]) -> Double {
    let overRows = rows.map { row in
      row.terms.reduce(-row.most) { $0 + $1.coefficient * solution[$1.column] }
    }
    return max(overRows.max() ?? 0, -(solution.prefix(columnCount).min() ?? 0), 0)
  }

  /// An aim's terms are scaled so that the greatest coefficient is one.
  private func scale(ofAim aim: Int) -> Double {
    let greatest = aims[aim].map { abs($0.coefficient) }.max() ?? 0
    return greatest > 0 ? 1 / greatest : 1
  }

  /// The program as a free MPS file that maximises one aim.
  ///
  /// Each aim is a free column of its own, tied by a row, so that keeping an aim is a bound.
  func mps(maximising aim: Int, keeping floors: [(aim: Int, least: Double)]) -> String {
    var entries = [String](repeating: "", count: columnCount)
    var lines = "NAME peer FREE\nROWS\n N goal\n"
    var limits = "RHS\n"
    for (number, row) in rows.enumerated() {
      lines += " L r\(number)\n"
      if row.most != 0 { limits += " rhs r\(number) \(row.most)\n" }
      for term in summed(row.terms) {
        entries[term.column] += " c\(term.column) r\(number) \(term.coefficient)\n"
      }
    }
    for number in aims.indices {
      lines += " E a\(number)\n"
      for term in summed(aims[number]) {
        let scaled = term.coefficient * scale(ofAim: number)
        entries[term.column] += " c\(term.column) a\(number) \(scaled)\n"
      }
    }
    for (number, piece) in pieces.enumerated() {
      lines += " E p\(number)\n"
      entries[piece.column] += " c\(piece.column) p\(number) 1\n"
    }
    lines += "COLUMNS\n" + entries.joined()
    if !pieces.isEmpty {
      lines += " start 'MARKER' 'INTORG'\n"
      for (number, piece) in pieces.enumerated() {
        lines += " w\(number) p\(number) -\(piece.size)\n"
      }
      lines += " end 'MARKER' 'INTEND'\n"
    }
    var bounds = "BOUNDS\n"
    for number in aims.indices {
      lines += " v\(number) a\(number) -1\n" + (number == aim ? " v\(number) goal -1\n" : "")
      let least = floors.first { $0.aim == number }?.least
      bounds +=
        least.map { " LO bounds v\(number) \($0 * scale(ofAim: number))\n" }
        ?? " FR bounds v\(number)\n"
    }
    for number in pieces.indices { bounds += " PL bounds w\(number)\n" }
    return lines + limits + bounds + "ENDATA\n"
  }

  /// The terms with each column once, for MPS allows no column twice in a row.
  private func summed(_ terms: [Term]) -> [Term] {
    var sums: [Int: Double] = [:]
    for term in terms { sums[term.column, default: 0] += term.coefficient }
    return sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { (column: $0.key, coefficient: $0.value) }
  }
}
