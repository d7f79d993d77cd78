import SupplyModel

/// The reference of a proof: a plan in parts of a gram, checked as a plan in grams is, in the case with finer
/// masses.
struct AuditedReference {
  /// The case with finer masses.
  let facts: IndexedCase
  let rows: PlanRows
  let faults: [ReferencePlanFault]

  /// Nil where a plan has none.
  init?(of record: PlanRecord, _ facts: IndexedCase) {
    guard let reference = record.reference else { return nil }
    let expected = ReferencePlan.partsPerGram(for: facts.supplyCase)
    let (parts, finer) =
      facts.supplyCase.inFinerMasses(expected).map { (expected, $0) } ?? (1, facts.supplyCase)
    self.facts = IndexedCase(finer, partsPerGram: parts)
    rows = PlanRows(reference.record(attendances: record.attendances), of: self.facts)
    let found = rows.faults.map { .row($0) } + GoodsAudit(rows, of: self.facts).faults
    let isOther = reference.partsPerGram != parts || !self.facts.isFiner(of: facts)
    faults =
      (isOther ? [.parts(found: reference.partsPerGram, expected: parts)] : [])
      + found.map { .breaks($0) }
  }
}

extension IndexedCase {
  /// Whether limits and supplies are those of another case but for parts of a gram.
  fileprivate func isFiner(of coarse: IndexedCase) -> Bool {
    let isLimited = LimitKind.allCases.allSatisfy { kind in
      let isMass = AuditedLimits.line(kind).measure == .mass
      return zip(limits[kind], coarse.limits[kind]).allSatisfy { own, other in
        guard let own, let other else { return own == nil && other == nil }
        return isMass ? isPart(own, upTo: other) : own == other
      }
    }
    return isLimited
      && zip(supplies, coarse.supplies).allSatisfy { own, other in
        own.available == other.available.map { $0 * Int128(partsPerGram) }
      }
  }

  /// Whether parts come to some grams when they are rounded up.
  private func isPart(_ parts: Int128, upTo grams: Int128) -> Bool {
    let whole = Int128(partsPerGram)
    return (parts + whole - 1) / whole == grams
  }
}
