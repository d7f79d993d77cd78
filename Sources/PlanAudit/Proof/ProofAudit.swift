import SupplyModel

/// The audit of the stages of a plan: their order, what they claim, and whether it is proved.
struct ProofAudit {
  /// The largest gap, as a share of the value (or of 1), that rounding of earlier stages excuses.
  private static func mostExcused(in stage: Stage) -> Double {
    switch stage {
    case .floors, .needs, .share, .endurance: Tolerance.excusedOfNeeds
    case .works, .open, .losses, .cost, .early: Tolerance.excusedOfWorks
    case .haulage, .storage: Tolerance.excusedOfCarriage
    }
  }

  /// The gap, as a share of the bound (or of 1), that a proved plan may always leave.
  private static func leastAllowed(in stage: Stage) -> Double {
    switch stage {
    case .early, .haulage, .storage: Tolerance.lastStages
    case .floors, .needs, .share, .endurance, .works, .open, .losses, .cost: Tolerance.gap
    }
  }

  /// The stages of the plan as worked out again.
  private(set) var stages: [AuditedStage] = []
  private(set) var faults: [ProofFault] = []
  /// Those that may be better, those that the plan leaves out last.
  private(set) var openStages: [AuditedStage] = []
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
    rounding = RoundingAllowance(of: facts)
    for index in record.stages.indices { prove(index) }
    for index in record.stages.indices { compare(record.stages[index], with: stages[index]) }
    openStages = stages.indices.filter { isOpen($0) }.map { stages[$0] }
    if record.isComplete {
      faults += openStages.map {
        .notProved($0.stage, value: $0.value, bound: $0.bound)
      }
      // Whole units may cost a plan more than prices know, which its gap shows.
      if !record.isWhole { checkEndurance() }
    }
    checkSharing()
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

  /// A plan that is not called proved may end its rounds of sharing early, and says which.
  private mutating func checkSharing() {
    let sharing = SharingAudit(record, rounds: rounds, stages: stages, values: values, of: facts)
    if record.isComplete { faults += sharing.faults }
    for open in sharing.openStages where !openStages.contains(where: { $0.stage == open }) {
      openStages += stages.filter { $0.stage == open }
    }
  }

  private mutating func compare(_ claim: StageProof, with proved: AuditedStage) {
    if !Self.agree(claim.value, proved.value) {
      faults.append(.value(claim.stage, claimed: claim.value, recomputed: proved.value))
    }
    if !Self.agree(claim.bound, proved.bound) {
      faults.append(.bound(claim.stage, claimed: claim.bound, recomputed: proved.bound))
    }
  }

  /// Whether the gap of a stage could hide more than a proved plan may leave.
  ///
  /// How whole units are carried is not proved: no prices know what they cost.
  private func isOpen(_ index: Int) -> Bool {
    let stage = stages[index]
    guard stage.stage.isOfNeeds || !record.isWhole else { return false }
    let explained =
      allowances[index] + Self.leastAllowed(in: stage.stage) * max(1, abs(stage.bound))
    let ofWhole = record.isWhole ? facts.wholeUnitCovers(stage.stage) ?? 0 : 0
    let tolerance =
      facts.mostHidden(in: stage.stage, rounds).map {
        $0 + Tolerance.claim * max(1, abs(stage.bound))
      } ?? max(explained, ofWhole)
    return !(stage.bound - stage.value <= tolerance)
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
      let tolerance = rounding.gap(of: aim) + Tolerance.gap * Double(last + 1)
      let before = last > 0 ? values.value(of: .endurance(set: set.name, through: last - 1)) : 0
      let full = Double(last + 1) * (1 - Tolerance.claim)
      let isCovered = last + 1 < facts.periods && values.value(of: stage) >= full
      guard before < Double(last) - tolerance || isCovered else { continue }
      faults.append(.otherPeriod(stage, isCovered: isCovered))
    }
  }

  private static func agree(_ claimed: Double, _ recomputed: Double) -> Bool {
    abs(claimed - recomputed) <= Tolerance.claim * max(1, abs(recomputed))
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
      let unproved = withoutPrices(stage)
      guard !(unproved.bound - unproved.value <= Tolerance.claim) else { continue }
      openStages.append(unproved)
      if record.isComplete || stage.isOfNeeds { faults.append(.missing(stage)) }
    }
  }

  /// A stage as the case alone bounds it.
  private func withoutPrices(_ stage: Stage) -> AuditedStage {
    var prices = PriceSheet(of: facts, stages: 0)
    if case .floors = stage { prices.priceEveryFloor(of: facts) }
    var aim = Aim(of: facts)
    aim.add(stage, times: 1, of: facts)
    let bound = StageBound(facts: facts, prices: prices, aim: aim).value(given: [])
    return AuditedStage(stage: stage, value: values.value(of: stage), bound: bound)
  }
}
