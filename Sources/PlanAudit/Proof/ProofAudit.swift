import SupplyModel

/// The audit of the stages of a plan: their order, what they claim, and whether it is proved.
struct ProofAudit {
  /// How far a claim may stand from what is worked out again, beside the larger of 1 and the figure.
  static let claimTolerance = 1e-9
  /// The gap that a complete plan may leave, beside the larger of 1 and the bound, over and above what
  /// rounding to whole grams explains: what a solver's tolerances come to.
  static let gapTolerance = 1e-6
  /// The largest gap, as a share of the value (or of 1), that rounding of earlier stages excuses.
  ///
  /// Carriage comes after every tier and so after the most rounding.
  private static func mostExcused(in stage: Stage) -> Double {
    switch stage {
    case .floors, .needs, .share, .endurance: 0.02
    case .works, .open, .losses, .cost, .early: 0.1
    case .haulage, .storage: 0.25
    }
  }

  /// The gap, as a share of the bound (or of 1), that a complete plan may always leave: a hundredth in the last
  /// stages, which only choose among plans that serve and cost the same.
  private static func leastAllowed(in stage: Stage) -> Double {
    switch stage {
    case .early, .haulage, .storage: 0.01
    case .floors, .needs, .share, .endurance, .works, .open, .losses, .cost: gapTolerance
    }
  }

  /// The stages of the plan as worked out again.
  private(set) var stages: [AuditedStage] = []
  private(set) var faults: [ProofFault] = []
  private let facts: IndexedCase
  private let record: PlanRecord
  private let values: StageValue
  private let rounding: RoundingAllowance
  private let rounds: [AuditedRound]
  private var allowances: [Double] = []

  init(_ record: PlanRecord, rows: PlanRows, of facts: IndexedCase) {
    self.facts = facts
    self.record = record
    rounds = AuditedRound.all(in: record.stages, of: facts)
    values = StageValue(rows, rounds: rounds, of: facts)
    rounding = RoundingAllowance(rows, of: facts)
    for index in record.stages.indices { prove(index) }
    for index in record.stages.indices { compare(record.stages[index], with: stages[index]) }
    // Whole units may cost a plan more than prices know, which its gap shows.
    if record.isComplete && !record.isWhole {
      checkGaps()
      checkEndurance()
    }
    if record.isComplete {
      faults +=
        SharingAudit(record, rounds: rounds, stages: stages, values: values, of: facts).faults
    }
    checkOrder()
    checkMissing()
  }

  private mutating func prove(_ index: Int) {
    let prices = PriceSheet(of: facts, stage: index, in: record.stages, rounds: rounds)
    faults += prices.faults
    var aim = Aim(of: facts, rounds: rounds)
    aim.add(record.stages[index].stage, times: 1, of: facts)
    let ownRounding = rounding.gap(of: aim)
    for (earlier, price) in prices.earlier.enumerated() where price > 0 {
      aim.add(record.stages[earlier].stage, times: price, of: facts)
    }
    let bound = StageBound(facts: facts, prices: prices, aim: aim)
      .value(given: stages.map(\.value))
    let stage = record.stages[index].stage
    stages.append(AuditedStage(stage: stage, value: values.value(of: stage), bound: bound))
    // However dear the earlier stages are, rounding them excuses no more than this.
    let most = Self.mostExcused(in: stage) * max(1, abs(values.value(of: stage)))
    let excused = min(rounding.gap(of: aim), most)
    allowances.append(max(ownRounding, excused))
  }

  private mutating func compare(_ claim: StageProof, with proved: AuditedStage) {
    if !Self.agree(claim.value, proved.value) {
      faults.append(.value(claim.stage, claimed: claim.value, recomputed: proved.value))
    }
    if !Self.agree(claim.bound, proved.bound) {
      faults.append(.bound(claim.stage, claimed: claim.bound, recomputed: proved.bound))
    }
  }

  private mutating func checkGaps() {
    for (stage, allowance) in zip(stages, allowances) {
      let tolerance =
        facts.mostHidden(in: stage.stage, rounds).map {
          $0 + Self.claimTolerance * max(1, abs(stage.bound))
        } ?? allowance + Self.leastAllowed(in: stage.stage) * max(1, abs(stage.bound))
      guard !(stage.bound - stage.value <= tolerance) else { continue }
      faults.append(.notProved(stage.stage, value: stage.value, bound: stage.bound))
    }
  }

  /// The stages of a set's endurance end with the first period that no plan covers in full: all before
  /// are covered, and that one is not, unless it is the last of the plan.
  private mutating func checkEndurance() {
    let plan = record.stages.map(\.stage)
    for set in facts.recipient.enduranceSets {
      let last = facts.lastPeriod(of: set, in: plan)
      let stage = Stage.endurance(set: set.name, through: last)
      guard plan.contains(stage) else { continue }
      var aim = Aim(of: facts)
      aim.add(stage, times: 1, of: facts)
      let tolerance = rounding.gap(of: aim) + Self.gapTolerance * Double(last + 1)
      let before = last > 0 ? values.value(of: .endurance(set: set.name, through: last - 1)) : 0
      let full = Double(last + 1) * (1 - Self.claimTolerance)
      let isCovered = last + 1 < facts.periods && values.value(of: stage) >= full
      guard before < Double(last) - tolerance || isCovered else { continue }
      faults.append(.otherPeriod(stage, isCovered: isCovered))
    }
  }

  private static func agree(_ claimed: Double, _ recomputed: Double) -> Bool {
    abs(claimed - recomputed) <= claimTolerance * max(1, abs(recomputed))
  }

  private mutating func checkOrder() {
    let demanded = facts.stages(of: record.stages.map(\.stage))
    var next = 0
    for stage in record.stages.map(\.stage) {
      guard let place = demanded.firstIndex(of: stage) else {
        faults.append(.unexpected(stage))
        continue
      }
      if place < next { faults.append(.outOfOrder(stage)) }
      next = max(next, place + 1)
    }
  }

  /// A stage may be left out when it needs no proof.
  ///
  /// Then the plan is at its best there by the case alone, such as losses where no goods are lost. A
  /// plan that was stopped may also lack what comes after the needs.
  private mutating func checkMissing() {
    let present = Set(record.stages.map(\.stage))
    for stage in facts.stages(of: record.stages.map(\.stage)) where !present.contains(stage) {
      guard record.isComplete || stage.isOfNeeds, !isBestAnyway(stage) else { continue }
      faults.append(.missing(stage))
    }
  }

  private func isBestAnyway(_ stage: Stage) -> Bool {
    var prices = PriceSheet(of: facts, stages: 0)
    if case .floors = stage { prices.priceEveryFloor(of: facts) }
    var aim = Aim(of: facts)
    aim.add(stage, times: 1, of: facts)
    let bound = StageBound(facts: facts, prices: prices, aim: aim).value(given: [])
    return bound - values.value(of: stage) <= Self.claimTolerance
  }
}
