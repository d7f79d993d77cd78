public import SupplyModel
import TimeExpansion

/// What a corridor carries in a plan.
public struct CorridorUse: Hashable, Sendable {
  /// The corridor.
  public let corridor: String
  /// What uses any leg of it on its way, each tonne once, as it departs on the first of them.
  ///
  /// A tonne that uses two corridors counts for both.
  public let carried: Mass
  /// Its share of all that uses any corridor, 0 to 1; where tonnes use several corridors, the shares add up to
  /// more than one.
  public let share: Double
  /// What used it and reached a need, on time or late.
  public let delivered: Mass
  /// What is lost on all its legs.
  public let lost: Mass
  /// Periods in which at least one way through it is shut: a leg of it is closed to everything.
  public let closedPeriods: Int
  /// The legs that carry all they can in at least one period.
  public let fullLegs: [FullLeg]
}

extension CorridorUse {
  /// What each corridor carries in a plan, in the order of the case's legs.
  ///
  /// Nothing is solved.
  public static func all(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [CorridorUse] {
    let ledger = CorridorLedger(
      supplyCase: supplyCase, timetable: Timetable(supplyCase),
      moves: Dictionary(grouping: record.moves, by: \.leg),
      fullPeriods: LegUse.byLeg(in: record, of: supplyCase).map {
        $0.count { $0.tightest?.isFull ?? false }
      }, flows: CorridorFlows(in: record, of: supplyCase))
    let corridors = supplyCase.legs.map(\.corridor).reduce(into: [String]()) { seen, corridor in
      if !corridor.isEmpty && !seen.contains(corridor) { seen.append(corridor) }
    }
    return corridors.map { ledger.use(of: $0) }
  }
}

/// The moves of a plan by leg, beside what each leg allows.
private struct CorridorLedger {
  let supplyCase: SupplyCase
  let timetable: Timetable
  let moves: [Leg.ID: [Move]]
  /// In how many periods some limit of each leg is full.
  let fullPeriods: [Int]
  let flows: CorridorFlows

  func use(of corridor: String) -> CorridorUse {
    let legs = supplyCase.legs.indices.filter { supplyCase.legs[$0].corridor == corridor }
    let own = legs.map { supplyCase.legs[$0] }
    let (carried, all) = (flows.carried[corridor] ?? .zero, flows.all)
    return CorridorUse(
      corridor: corridor, carried: carried,
      share: all > .zero ? Double(carried.grams) / Double(all.grams) : 0,
      delivered: flows.delivered[corridor] ?? .zero,
      lost: total(own) { $0.mass.grams - $0.arriving.grams },
      closedPeriods: (0..<supplyCase.calendar.periods).filter { isShut(legs, $0) }.count,
      fullLegs: legs.compactMap { fullLeg($0) })
  }

  private func total(_ legs: [Leg], _ mass: (Move) -> Int) -> Mass {
    let grams = legs.flatMap { moves[$0.id] ?? [] }.reduce(0) { $0 + mass($1) }
    return Mass(grams: max(0, grams))
  }

  private func isShut(_ legs: [Int], _ period: Int) -> Bool {
    legs.contains { leg in
      timetable.throughputTonnes[leg][period] == 0
        || timetable.consentClosures[leg][period].closesEverything
    }
  }

  /// The leg when one of its limits is full in some period.
  private func fullLeg(_ leg: Int) -> FullLeg? {
    let full = fullPeriods[leg]
    return full == 0 ? nil : FullLeg(leg: supplyCase.legs[leg].id, periods: full)
  }
}
