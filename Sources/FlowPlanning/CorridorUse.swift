public import SupplyModel

/// What a corridor carries in a plan.
public struct CorridorUse: Hashable, Sendable {
  /// The corridor.
  public let corridor: String
  /// What departs on the legs that enter it from outside.
  public let entered: Mass
  /// What arrives by the legs that leave it.
  public let left: Mass
  /// What is lost on all its legs.
  public let lost: Mass
  /// Periods in which at least one way through it is shut: a leg of it is closed to everything.
  public let closedPeriods: Int
}

extension FlowPlanner {
  /// What each corridor carries in a plan, in the order of the case's legs.
  ///
  /// Nothing is solved.
  public static func corridorUses(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [CorridorUse] {
    let table = Timetable(supplyCase)
    let corridors = supplyCase.legs.map(\.corridor).reduce(into: [String]()) { seen, corridor in
      if !corridor.isEmpty && !seen.contains(corridor) { seen.append(corridor) }
    }
    return corridors.map { corridor in
      let legs = supplyCase.legs.indices.filter { supplyCase.legs[$0].corridor == corridor }
      let own = legs.map { supplyCase.legs[$0] }
      let (origins, ends) = (Set(own.map(\.origin)), Set(own.map(\.destination)))
      let moves = Dictionary(grouping: record.moves, by: \.leg)
      func total(_ legs: [Leg], _ mass: (Move) -> Int) -> Mass {
        let grams = legs.flatMap { moves[$0.id] ?? [] }.reduce(0) { $0 + mass($1) }
        return Mass(grams: max(0, grams))
      }
      let closed = (0..<supplyCase.calendar.periods).filter { period in
        legs.contains { leg in
          table.throughputTonnes[leg][period] == 0
            || table.consentClosures[leg][period].closesEverything
        }
      }
      return CorridorUse(
        corridor: corridor,
        entered: total(own.filter { !ends.contains($0.origin) }) { $0.mass.grams },
        left: total(own.filter { !origins.contains($0.destination) }) { $0.arriving.grams },
        lost: total(own) { $0.mass.grams - $0.arriving.grams }, closedPeriods: closed.count)
    }
  }
}
