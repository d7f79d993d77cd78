package import SupplyModel

/// A work that the plan may choose, in positions instead of names.
package struct WorkOption: Sendable {
  /// The position of the work.
  package let work: Int
  /// What it raises.
  package let limit: Limit
  /// The first period in which it is of use.
  package let opening: Int
  /// What it adds in a period, in millionths of the limit's unit; of masses, grams.
  package let gain: Int

  /// A limit of a leg or place by its position.
  package struct Limit: Hashable, Sendable {
    package let kind: LimitKind
    package let position: Int

    /// Names a limit.
    package init(kind: LimitKind, position: Int) {
      (self.kind, self.position) = (kind, position)
    }
  }

  /// The works that the case's budgets allow.
  package static func all(in supplyCase: SupplyCase) -> [WorkOption] {
    let affordable = Set(supplyCase.carriage.affordableWorks.map(\.id))
    return supplyCase.carriage.works.enumerated().compactMap { index, work in
      guard affordable.contains(work.id), let kind = LimitKind(statedBy: work.attribute),
        let position = supplyCase.subjects(of: kind).firstIndex(where: {
          $0.description == work.subject
        })
      else { return nil }
      return WorkOption(
        work: index, limit: Limit(kind: kind, position: position),
        opening: work.firstPeriod(in: supplyCase.calendar),
        gain: work.gain.count * kind.description.days(in: supplyCase.calendar))
    }
  }
}
