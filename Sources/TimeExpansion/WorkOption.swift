package import SupplyModel

/// A work that the plan may choose, in positions instead of names.
package struct WorkOption: Sendable {
  /// The position of the work.
  package let work: Int
  /// What it raises.
  package let limit: Limit
  /// The first period in which it is of use.
  package let opening: Int
  /// What it adds in a period: grams.
  package let gainGrams: Int

  /// A limit by position.
  package enum Limit: Hashable, Sendable {
    case throughput(leg: Int)
    case handling(place: Int)
    case storage(place: Int)
  }

  /// The works that the case's budgets allow.
  package static func all(in supplyCase: SupplyCase) -> [WorkOption] {
    let affordable = Set(supplyCase.carriage.affordableWorks.map(\.id))
    return supplyCase.carriage.works.enumerated().compactMap { index, work in
      guard affordable.contains(work.id), let limit = limit(of: work, in: supplyCase) else {
        return nil
      }
      let days = work.attribute == .storage ? 1 : supplyCase.calendar.periodDays
      return WorkOption(
        work: index, limit: limit, opening: work.firstPeriod(in: supplyCase.calendar),
        gainGrams: work.gain.count * days)
    }
  }

  private static func limit(of work: Work, in supplyCase: SupplyCase) -> Limit? {
    let leg = supplyCase.legs.firstIndex { $0.id.description == work.subject }
    let place = supplyCase.places.firstIndex { $0.id.description == work.subject }
    return switch work.attribute {
    case .throughput: leg.map { .throughput(leg: $0) }
    case .handling: place.map { .handling(place: $0) }
    case .storage: place.map { .storage(place: $0) }
    case .transit, .loss, .cost: nil
    }
  }
}
