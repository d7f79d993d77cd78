import SupplyModel

extension PeerFormulation {
  /// What the stages come to, and the share that each need receives at an end of its amount.
  struct Optimum {
    let values: [(stage: Stage, value: Double)]
    let shares: [PeerShare]
  }

  /// The best value of every stage in the strict order, each earlier one kept at its best, and the shares of
  /// the needs that share.
  func optimum() throws -> Optimum {
    var solving = PeerStages(program)
    var shares: [PeerShare] = []
    let order = stagesOfNeeds
    for stage in order.floors { try solving.keep(stage, terms(of: stage)) }
    for set in enduringSets { try solveEndurance(of: set.name, in: &solving) }
    for stage in order.needs {
      guard case .needs(let rank, let end) = stage else { continue }
      let isEven = supplyCase.evenlyShared.contains(rank.horizon)
      if !isEven { try solving.keep(stage, terms(of: stage)) }
      let sharing = supplyCase.needs.filter { need in
        need.rank == rank && deliveries.contains { $0.need.id == need.id && $0.end == end }
      }
      let filled = try solving.fill(sharing.map { shareTerms(of: $0, end) })
      shares += zip(sharing, filled).map { PeerShare(need: $0.id, end: end, share: $1) }
      if isEven { try solving.keep(stage, terms(of: stage)) }
    }
    let ranks = Set(supplyCase.needs.map(\.rank)).sorted()
    let spending: [Stage] = works.isEmpty ? [] : [.works]
    let last =
      spending + ranks.map { .open($0) } + [.losses, .cost] + ranks.map { .early($0) }
      + [.haulage, .storage]
    for stage in last where !terms(of: stage).isEmpty {
      try solving.keep(stage, terms(of: stage))
    }
    return Optimum(values: solving.values, shares: shares)
  }

  /// The best value of every stage.
  func stageValues() throws -> [(stage: Stage, value: Double)] { try optimum().values }

  private func shareTerms(of need: Need, _ end: AmountEnd) -> [PeerProgram.Term] {
    deliveries.filter { $0.need.id == need.id && $0.end == end }.map {
      ($0.column, $0.worth / $0.massPerUnit / unitsAsked(by: need, end))
    }
  }

  /// Days under way, at least one; each 1,000 km is a day more.
  private func days(_ periods: Int, kilometres: Double) -> Double {
    max(1, Double(periods * supplyCase.calendar.periodDays)) + kilometres / 1000
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
      AmountEnd.stated.filter { end in
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
    case .open(let rank): terms(of: .needs(rank, .open))
    case .share: []
    case .needs(let rank, let end):
      deliveries.filter { $0.need.rank == rank && $0.end == end }.map {
        let unitsPerTonne = 1 / $0.massPerUnit / unitsAsked(by: $0.need, end)
        return ($0.column, $0.need.weight.value * $0.worth * unitsPerTonne)
      }
    case .works: spent
    case .losses: departures.map { ($0.column, $0.survival - 1) }
    case .cost: departures.map { ($0.column, -$0.cost) }
    case .early(let rank):
      deliveries.filter { $0.need.rank == rank && $0.end != .open }.map {
        let asked = unitsAsked(by: $0.need, .low) + unitsAsked(by: $0.need, .high)
        return ($0.column, -Double($0.period + 1) / $0.massPerUnit / asked)
      }
    case .haulage:
      departures.map {
        let days = days($0.arrival - $0.period, kilometres: $0.leg.distanceKilometres ?? 0)
        return ($0.column, -days)
      }
        + vehicleMoves.map {
          ($0.column, -days($0.ready - $0.departure, kilometres: $0.kilometres))
        }
    case .storage:
      joins.filter { $0.commodity != nil }.map { ($0.column, -Double($0.period + 1)) }
        + stocks.joined().joined().map { ($0, -1) }
    }
  }
}

/// The share of what it asks at an end that a need receives.
struct PeerShare {
  let need: Need.ID
  let end: AmountEnd
  let share: Double
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

  /// Progressive filling: all shares rise together, and each stops where it cannot rise without lowering one
  /// that is no higher.
  ///
  /// Each that has stopped is kept where it stopped.
  mutating func fill(_ shares: [[PeerProgram.Term]]) throws -> [Double] {
    var filled = [Double](repeating: 0, count: shares.count)
    guard shares.count > 1 else { return try shares.map { try best($0).value } }
    var rising = Array(shares.indices)
    while !rising.isEmpty {
      let level = program.addColumn()
      program.addRow([(level, 1)], atMost: 1)
      for index in rising {
        program.addRow([(level, 1)] + shares[index].map { ($0.column, -$0.coefficient) }, atMost: 0)
      }
      let (aim, height) = try best([(level, 1)])
      room[aim] = 1e-9
      kept.append((aim, height - room[aim]))
      let stopped = try rising.filter { try best(shares[$0]).value <= height + 1e-6 }
      guard !stopped.isEmpty else {
        throw PeerSolver.PeerError(description: "No share stops at \(height).")
      }
      for index in stopped {
        filled[index] = height
        let (aim, _) = try best(shares[index])
        room[aim] = 2e-9
        kept.append((aim, height - room[aim]))
      }
      rising.removeAll { stopped.contains($0) }
    }
    return filled
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
