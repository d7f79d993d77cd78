import SupplyModel

/// The audit of the rounds of sharing: who takes part, who leaves, and whether they go on to the end.
struct SharingAudit {
  let facts: IndexedCase
  let record: PlanRecord
  let rounds: [AuditedRound]
  let stages: [AuditedStage]
  let values: StageValue
  private(set) var faults: [ProofFault] = []

  init(
    _ record: PlanRecord, rounds: [AuditedRound], stages: [AuditedStage], values: StageValue,
    of facts: IndexedCase
  ) {
    (self.record, self.rounds, self.stages, self.values) = (record, rounds, stages, values)
    self.facts = facts
    for rank in Set(facts.needs.map(\.need.rank)).sorted() {
      for end in AmountEnd.stated { check(rank, end) }
    }
  }

  /// The stages that may be better shared.
  var openStages: [Stage] {
    faults.compactMap { fault in
      switch fault {
      case .leftSharing(let stage, _): stage
      case .stillShared(let rank, let end): .needs(rank, end)
      default: nil
      }
    }
  }

  private mutating func check(_ rank: Rank, _ end: AmountEnd) {
    var left = facts.needs.indices.filter {
      facts.needs[$0].need.rank == rank && facts.needs[$0].asked[end.index] > 0
        && canReceive($0, at: end)
    }
    for (index, round) in rounds.enumerated() where round.rank == rank && round.end == end {
      if round.needs != left { faults.append(.otherSharers(round.stage)) }
      let leaving = leaving(index)
      left = round.needs.filter { !leaving.contains($0) }
    }
    // Whole units may leave shares apart that could not be closer.
    guard !record.isWhole, !isDone(left, rank, end) else { return }
    faults.append(.stillShared(rank, end))
  }

  /// The needs that take no part in the next round; each must be shown to have all that it can.
  private mutating func leaving(_ index: Int) -> Set<Int> {
    let round = rounds[index]
    guard let stage = stages.first(where: { $0.stage == round.stage }),
      let proof = record.stages.first(where: { $0.stage == round.stage })
    else { return [] }
    let next = rounds.first {
      $0.rank == round.rank && $0.end == round.end && $0.number == round.number + 1
    }
    var leaving: Set<Int> = []
    for need in round.needs {
      let part = part(of: need, in: round, proof)
      guard part > Tolerance.leastPart else { continue }
      guard next.map({ !$0.needs.contains(need) }) ?? true else { continue }
      leaving.insert(need)
      // What the need might have beyond the smallest share costs the round its price.
      // Whole units may leave a gap that prices do not know.
      if !record.isWhole && stage.gap > Tolerance.share * part {
        faults.append(.leftSharing(round.stage, facts.needs[need].need.id))
      }
    }
    return leaving
  }

  /// What a need pays in a round: the price of its share, in units of the smallest share.
  private func part(of need: Int, in round: AuditedRound, _ proof: StageProof) -> Double {
    let limit = PricedLimit.share(
      facts.needs[need].need.id, end: round.end, round: round.number)
    let asked = Double(facts.needs[need].asked[round.end.index]) / 1_000_000
    return (proof.prices.first { $0.limit == limit }?.amount ?? 0) * asked
  }

  /// Whether those that are left are met, alone, or at a common share that the sum does not let rise.
  private func isDone(_ left: [Int], _ rank: Rank, _ end: AmountEnd) -> Bool {
    let shares = values.shares(at: end)
    let own = left.map { shares[$0] }
    guard left.count > 1, let least = own.min(), let most = own.max() else { return true }
    let slack = left.map { facts.mostHiddenShare(of: $0, at: end) }.max() ?? 0
    if least >= 1 - slack { return true }
    return !facts.supplyCase.isSharedEvenly(rank.horizon) && most - least <= slack
  }

  /// Whether anything that is offered can reach a need in time, if nothing limits the ways.
  private func canReceive(_ need: Int, at end: AmountEnd) -> Bool {
    var aim = Aim(of: facts)
    aim.add(need, at: end)
    let prices = PriceSheet(of: facts, stages: 0)
    return StageBound(facts: facts, prices: prices, aim: aim).value(given: []) > 0
  }
}

extension IndexedCase {
  /// What a gap may hide of a need in a plan that is called proved, as a share of what it asks: one part in ten
  /// thousand, or less than a unit; of goods that can be split, a unit counts for no more than one part in a thousand.
  func mostHiddenShare(of index: Int, at end: AmountEnd) -> Double {
    let need = needs[index]
    let unit = 1_000_000 / Double(max(1, need.asked[end.index]))
    let isWhole = need.items.allSatisfy { supplyCase.items[$0].isWhole }
    return max(Tolerance.share, Tolerance.belowUnit * min(unit, isWhole ? 1 : Tolerance.splitUnit))
  }

  /// The largest gap that a stage of needs may leave in a plan that is called proved; nil for other stages.
  ///
  /// What it could hide is little of every need.
  func mostHidden(in stage: Stage, _ rounds: [AuditedRound]) -> Double? {
    func least(_ rank: Rank, _ end: AmountEnd, _ share: (Int) -> Double) -> Double {
      needs.indices.filter {
        needs[$0].need.rank == rank && needs[$0].asked[end.index] > 0
      }.map { share($0) }.min() ?? 0
    }
    switch stage {
    case .needs(let rank, let end):
      return least(rank, end) { needs[$0].need.weight.value * mostHiddenShare(of: $0, at: end) }
    case .floors(let rank):
      return least(rank, .low) { index in
        let need = needs[index]
        guard need.hasFloor else { return .infinity }
        return need.need.weight.value * mostHiddenShare(of: index, at: .low)
          / need.need.floor.value
      }
    case .share(_, let end, _):
      let round = rounds.first { $0.stage == stage }
      return round?.needs.map { mostHiddenShare(of: $0, at: end) }.min()
    case .endurance, .works, .open, .losses, .cost, .early, .haulage, .storage: return nil
    }
  }

  /// What less than a unit covers of a set's endurance, in periods, of the stock of whole units of which it covers the
  /// least; nil for other stages, and where no stock of the set comes whole.
  func wholeUnitCovers(_ stage: Stage) -> Double? {
    guard case .endurance(let name, _) = stage,
      let set = recipient.enduranceSets.first(where: { $0.name == name })
    else { return nil }
    return set.covers.map { recipient.covers[$0] }
      .filter { supplyCase.items[$0.item].isWhole }
      .map { Tolerance.belowUnit * 1_000_000 / Double($0.used) }.min()
  }
}
