import SupplyModel

extension PeerFormulation {
  /// The best value of every stage in the strict order, each earlier one kept at its best.
  func stageValues() throws -> [(stage: Stage, value: Double)] {
    var solving = PeerStages(program)
    let order = stagesOfNeeds
    for stage in order.floors { try solving.keep(stage, terms(of: stage)) }
    for set in enduringSets { try solveEndurance(of: set.name, in: &solving) }
    let spending: [Stage] = works.isEmpty ? [] : [.works]
    for stage in order.needs + spending + [.losses, .cost, .delay] {
      try solving.keep(stage, terms(of: stage))
    }
    return solving.values
  }

  /// Keeps the periods before the first that no plan can cover in full, then that one.
  private func solveEndurance(of set: String, in solving: inout PeerStages) throws {
    let stages = periods.map { Stage.endurance(set: set, through: $0) }
    var last = 0
    while last < periods.count - 1 {
      let most = try solving.best(terms(of: stages[last]))
      guard most.value > Double(last + 1) - 1e-7 else { break }
      last += 1
    }
    for t in [last - 1, last] where t >= 0 { try solving.keep(stages[t], terms(of: stages[t])) }
  }

  /// The stages of floors, then those of needs by rank and end.
  private var stagesOfNeeds: (floors: [Stage], needs: [Stage]) {
    let needs = supplyCase.needs
    let ranks = Set(needs.map(\.rank)).sorted()
    let floors = ranks.filter { rank in
      needs.contains { $0.rank == rank && floorColumns[$0.id] != nil }
    }
    let ends = ranks.flatMap { rank in
      AmountEnd.allCases.filter { end in
        needs.contains { $0.rank == rank && unitsAsked(by: $0, end) > 0 }
      }.map { Stage.needs(rank, $0) }
    }
    return (floors.map { Stage.floors($0) }, ends)
  }

  func terms(of stage: Stage) -> [PeerProgram.Term] {
    switch stage {
    case .floors(let rank):
      supplyCase.needs.compactMap { need in
        need.rank == rank ? floorColumns[need.id].map { ($0, need.weight.value) } : nil
      }
    case .endurance(let set, let last): (covers[set] ?? []).prefix(last + 1).map { ($0, 1) }
    case .needs(let rank, let end):
      deliveries.filter { $0.need.rank == rank && $0.end == end }.map {
        let unitsPerTonne = 1 / $0.massPerUnit / unitsAsked(by: $0.need, end)
        return ($0.column, $0.need.weight.value * $0.worth * unitsPerTonne)
      }
    case .works: spent
    case .losses: departures.map { ($0.column, $0.survival - 1) }
    case .cost: departures.map { ($0.column, -$0.cost) }
    case .delay:
      deliveries.map { ($0.column, -Double($0.period + 1)) }
        + joins.filter { $0.commodity != nil }.map { ($0.column, -Double($0.period + 1)) }
        + stocks.joined().joined().map { ($0, -0.001) }
        + vehicleMoves.map { ($0.column, -0.001) }
    }
  }
}

/// The stages as they are solved one after the other, each by the other solver.
struct PeerStages {
  private var program: PeerProgram
  private(set) var values: [(stage: Stage, value: Double)] = []
  private var kept: [(aim: Int, least: Double)] = []
  /// How far below its best each aim may stay.
  private var room: [Double] = []

  init(_ program: PeerProgram) { self.program = program }

  /// Solves a stage and keeps it at its best.
  mutating func keep(_ stage: Stage, _ terms: [PeerProgram.Term]) throws {
    let (aim, value) = try best(terms)
    room[aim] = 1e-9 * abs(value)
    kept.append((aim, value - room[aim]))
    values.append((stage, value))
  }

  /// The most that an aim can come to while those before are kept.
  mutating func best(_ terms: [PeerProgram.Term]) throws -> (aim: Int, value: Double) {
    let aim = room.count
    program.addAim(terms)
    room.append(0)
    let file = program.mps(maximising: aim, keeping: kept)
    let optimum = try PeerSolver.optimum(of: file)
    let violation = program.worstViolation(at: optimum.columns)
    guard violation < 1e-7 else {
      throw PeerSolver.PeerError(description: "CLP is outside a limit by \(violation) t.")
    }
    return (aim, program.value(ofAim: aim, at: optimum, without: room))
  }
}
