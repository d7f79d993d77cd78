import LinearProgram
import SupplyModel

/// Makes a plan whole: items that come in whole units move in whole units wherever no loss touches them.
///
/// It starts from the stages as solved: first among the plans that keep every one of them at its best;
/// where none of these is whole, stage by stage, each as good as whole units let it be within the time.
struct WholeUnits {
  /// How long one search may take.
  private static let timePerSearch = Duration.seconds(3)

  private let program: FlowProgram
  private let interruption: Interruption
  private let grain: [[Int]]
  private var fixedColumns: [Int: Double] = [:]
  private var fixedRows: [Int] = []

  init(_ program: FlowProgram, _ interruption: Interruption) {
    self.program = program
    self.interruption = interruption
    grain = program.network.grain
  }

  /// Takes over what the stages before the last have fixed.
  mutating func keep(_ solver: StageSolver) {
    (fixedColumns, fixedRows) = (solver.fixedColumns, solver.fixedRows)
  }

  /// A plan in whole units that is best by the stages in their order, or nil where none was found in time.
  func record(near solved: [SolvedStage], isComplete: Bool) throws -> PlanRecord? {
    guard isComplete, let columns = try wholeColumns(near: solved) else { return nil }
    var rounding = WholeGrams(program, columns: columns, grain: grain)
    var record = rounding.record(isComplete: isComplete, stages: [])
    record.isWhole = true
    return record
  }

  private func wholeColumns(near solved: [SolvedStage]) throws -> [Double]? {
    guard let last = solved.last else { return nil }
    let same = try solution(of: last.aim, keeping: [], isFixed: true)
    if let same { return same }
    var kept: [(aim: StageAim, value: Double)] = []
    var best: [Double]?
    for stage in solved where !stage.aim.entries.isEmpty {
      if let best, stage.aim.value(best) >= stage.value - 1e-9 * max(1, abs(stage.value)) {
        kept.append((stage.aim, stage.aim.value(best)))
        continue
      }
      best = try solution(of: stage.aim, keeping: kept, isFixed: false) ?? best
      guard let best else { return nil }
      kept.append((stage.aim, stage.aim.value(best)))
    }
    return best
  }

  /// The best plan in whole units that was found for an aim; nil where there was none.
  private func solution(
    of aim: StageAim, keeping kept: [(aim: StageAim, value: Double)], isFixed: Bool
  ) throws -> [Double]? {
    var rows = program.rows
    for (earlier, value) in kept {
      let scale = 1 / earlier.largestFactor
      let slack = 1e-9 * max(1, abs(value))
      _ = rows.addRow(
        earlier.entries.map { ProgramEntry($0.column, -$0.factor * scale) },
        upper: (slack - value) * scale)
    }
    addUnits(to: &rows)
    let limit = Interruption(timeLimit: Self.timePerSearch, within: interruption)
    let solver = try HighsSolver(rows, method: .simplex, interruption: limit)
    if isFixed {
      try solver.fixRows(fixedRows, at: fixedRows.map { program.rows.rowUpper[$0] })
      let columns = fixedColumns.keys.sorted()
      try solver.fixColumns(columns, at: columns.map { fixedColumns[$0] ?? 0 })
    }
    let scale = 1000 / aim.largestFactor
    let found = try solver.maximise(aim.entries.map { ProgramEntry($0.column, $0.factor * scale) })
    guard found.isFeasible, found.status != .impossible else { return nil }
    return Array(found.columns.prefix(program.rows.columnCount))
  }

  /// A whole number of units beside every column in tonnes that may not be split.
  private func addUnits(to rows: inout ProgramRows) {
    for (column, grams) in program.unsplit(by: grain) {
      let tonnes = Double(grams) / 1_000_000
      let units = rows.addColumn()
      rows.makeWhole(units)
      _ = rows.addRow([ProgramEntry(column, 1), ProgramEntry(units, -tonnes)], upper: 0)
      _ = rows.addRow([ProgramEntry(column, -1), ProgramEntry(units, tonnes)], upper: 0)
    }
    for (option, share) in zip(program.network.works, program.workShares)
    where program.network.supplyCase.carriage.works[option.work].isWhole {
      rows.makeWhole(share)
    }
  }
}

extension FlowNetwork {
  /// By commodity and place, the mass in grams that may not be split there: a unit of a whole item where
  /// every way by which the item can come is without loss, and 1 elsewhere.
  var grain: [[Int]] {
    let touched = Dictionary(
      items.map { ($0.id, placesTouchedByLoss($0.id)) }, uniquingKeysWith: { first, _ in first })
    return commodities.indices.map { commodity in
      supplyCase.places.indices.map { place in
        let item = items[commodity]
        let isUntouched = !(touched[item.id]?.contains(place) ?? false)
        return item.isWhole && isUntouched ? item.massPerUnit.grams : 1
      }
    }
  }

  private func placesTouchedByLoss(_ item: Item.ID) -> Set<Int> {
    let own = commodities.indices.filter { items[$0].id == item }
    var reached = Set(
      own.flatMap { lots[$0].map(\.place) + freed[$0].map(\.place) })
    var touched: Set<Int> = []
    var before = (-1, -1)
    // Both sets only grow, and no more often than there are places.
    while before != (reached.count, touched.count) {
      before = (reached.count, touched.count)
      for leg in supplyCase.legs.indices where reached.contains(origins[leg]) {
        let open = (0..<periods).filter { period in
          own.contains { isOpen(leg, to: $0, period: period) }
        }
        guard !open.isEmpty else { continue }
        reached.insert(destinations[leg])
        let isLossy = open.contains { timetable.survival[leg][$0].lossTrillionths > 0 }
        if isLossy || touched.contains(origins[leg]) { touched.insert(destinations[leg]) }
      }
    }
    return touched
  }
}

extension FlowProgram {
  /// The columns in tonnes that may not be split, with the mass of a unit in grams.
  func unsplit(by grain: [[Int]]) -> [(column: Int, grams: Int)] {
    var unsplit: [(column: Int, grams: Int)] = []
    func add(_ column: Int?, _ commodity: Int, _ place: Int) {
      guard let column, grain[commodity][place] > 1 else { return }
      unsplit.append((column, grain[commodity][place]))
    }
    for commodity in network.commodities.indices {
      forEachDeparture(commodity) { leg, _, column in
        add(column, commodity, network.origins[leg])
      }
      for table in [stocks[commodity], draws[commodity]] {
        for (cell, index) in table.enumerated() {
          add(column(index), commodity, cell / network.periods)
        }
      }
    }
    for exit in exits { add(exit.column, exit.commodity, exit.place) }
    for own in freed {
      add(own.column, own.commodity, network.freed[own.commodity][own.source].place)
    }
    return unsplit
  }
}
