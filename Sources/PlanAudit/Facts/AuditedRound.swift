import SupplyModel

/// A round of sharing as a plan states it.
struct AuditedRound {
  let stage: Stage
  let rank: Rank
  let end: AmountEnd
  /// Its number, from 1.
  let number: Int
  /// The needs that take part, in order.
  let needs: [Int]

  /// The rounds of a plan's stages, in order; needs that are not there are left out.
  static func all(in stages: [StageProof], of facts: IndexedCase) -> [AuditedRound] {
    stages.compactMap { proof in
      guard case .share(let rank, let end, let number) = proof.stage else { return nil }
      let needs = Set(
        proof.sharers.compactMap { facts.names.needs[$0] }.filter {
          facts.needs[$0].need.rank == rank && facts.needs[$0].asked[end.index] > 0
        })
      return AuditedRound(
        stage: proof.stage, rank: rank, end: end, number: number, needs: needs.sorted())
    }
  }
}
