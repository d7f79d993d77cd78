import SupplyModel

/// The audit of the stages of a plan: their order, what they claim, and whether it is proved.
struct ProofAudit {
  /// The stages of the plan as worked out again.
  private(set) var stages: [AuditedStage] = []
  private(set) var faults: [ProofFault] = []
  /// Those that may be better, those that the plan leaves out last.
  private(set) var openStages: [AuditedStage] = []
  private let facts: IndexedCase
  /// The case in which bounds are worked out: that of the reference, where there is one.
  private let fine: IndexedCase
  private let record: PlanRecord
  private let values: StageValue
  /// What stands for the values of earlier stages in bounds.
  private let references: StageValue
  private let rounding: RoundingAllowance
  private let rounds: [AuditedRound]
  /// By stage, what earlier stages take off its bound.
  private var cancelled: [Double] = []
  /// What stands for the value of each stage in later bounds.
  private var reached: [Double] = []

  init(
    _ record: PlanRecord, rows: PlanRows, of facts: IndexedCase, by reference: AuditedReference?
  ) {
    self.facts = facts
    fine = reference?.facts ?? facts
    self.record = record
    rounds = AuditedRound.all(in: record.stages, of: facts)
    values = StageValue(rows, rounds: rounds, of: facts)
    references =
      reference.map { [rounds] in
        StageValue($0.rows, rounds: rounds, of: $0.facts)
      } ?? values
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
    let stage = record.stages[index].stage
    let prices = PriceSheet(of: fine, stage: index, in: record.stages, rounds: rounds)
    faults += prices.faults
    var aim = Aim(of: fine, rounds: rounds)
    aim.add(stage, times: 1, of: fine)
    for (earlier, price) in prices.earlier.enumerated() where price > 0 {
      aim.add(record.stages[earlier].stage, times: price, of: fine)
    }
    let bound = StageBound(facts: fine, prices: prices, aim: aim).value(given: reached)
    stages.append(AuditedStage(stage: stage, value: values.value(of: stage), bound: bound))
    cancelled.append(zip(prices.earlier, reached).reduce(0) { $0 + $1.0 * abs($1.1) })
    reached.append(references.value(of: stage))
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
    return !(stage.bound - stage.value <= mostGap(of: index))
  }

  /// The largest gap of a stage that is proved.
  private func mostGap(of index: Int) -> Double {
    let stage = stages[index]
    let size = max(1, abs(stage.bound))
    if let hidden = facts.mostHidden(in: stage.stage, rounds) {
      return hidden + Tolerance.claim * size
    }
    var aim = Aim(of: facts, rounds: rounds)
    aim.add(stage.stage, times: 1, of: facts)
    let explained =
      rounding.gap(of: aim) + rounding.carriage(by: stage.stage) + Tolerance.gap * size
      + mostWaiting(in: stage)
      + min(Tolerance.cancelled * cancelled[index], Tolerance.mostCancelled * size)
    let ofWhole = record.isWhole ? facts.wholeUnitCovers(stage.stage) ?? 0 : 0
    return max(explained, ofWhole)
  }

  /// By how much goods of a rank may come later than they could, as shares times periods; 0 of other stages.
  private func mostWaiting(in stage: AuditedStage) -> Double {
    guard case .early(let rank) = stage.stage else { return 0 }
    let needs = Double(facts.needs.count { $0.need.rank == rank })
    let days = Tolerance.mostWaitingDays * needs
    return min(
      Tolerance.waiting * max(1, abs(stage.bound)),
      days / Double(facts.supplyCase.calendar.periodDays))
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
  /// plan that was stopped may also lack what comes after the needs, and one that delivers nothing its endurance.
  private mutating func checkMissing() {
    let present = Set(record.stages.map(\.stage))
    for stage in facts.stages(of: record.stages.map(\.stage)) where !present.contains(stage) {
      let unproved = withoutPrices(stage)
      guard !(unproved.bound - unproved.value <= Tolerance.claim) else { continue }
      openStages.append(unproved)
      var isAsked = stage.isOfNeeds
      if case .endurance = stage, record.deliveries.isEmpty { isAsked = false }
      if record.isComplete || isAsked { faults.append(.missing(stage)) }
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
