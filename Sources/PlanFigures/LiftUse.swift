public import SupplyModel
import TimeExpansion

/// What the vehicles of a lift do in a plan.
public struct LiftUse: Hashable, Sendable {
  /// The lift.
  public let lift: Lift.ID
  /// How many vehicles its bases bring within the plan.
  public let vehicles: Double
  /// Departures of vehicles along legs with goods.
  public let voyages: Double
  /// Departures without goods: back, off all legs, or along a leg on which nothing goes.
  public let emptyVoyages: Double
  /// What departs on its legs.
  public let carried: Mass
  /// Vehicle-periods from the day they are available to the end of the plan.
  public let vehiclePeriods: Double
  /// Vehicle-periods under way, turn-round included.
  public let busy: Double
  /// Vehicles that stay where something can pass only if they do, without a break and in equal number.
  public let kept: [Kept]
  /// The legs on which vehicles hold some need back, with the number of periods.
  public let limited: [FullLeg]
  /// What they do in each period, first to last.
  public let periods: [Period]

  /// Vehicle-periods neither under way nor kept.
  public var idle: Double { max(0, vehiclePeriods - busy - keptPeriods) }
  /// Vehicle-periods kept where something can pass only with them.
  public var keptPeriods: Double {
    kept.reduce(0) { $0 + $1.vehicles * Double($1.last - $1.first + 1) }
  }

  /// What the vehicles of a lift do in one period.
  public struct Period: Hashable, Sendable {
    /// Vehicles that are available.
    public let available: Double
    /// Vehicles under way, turn-round included.
    public let busy: Double
    /// Vehicles kept where something can pass only with them.
    public let kept: Double
    /// Whether more vehicles would be worth something to some need.
    public let isShort: Bool
  }

  /// Vehicles kept at a place.
  public struct Kept: Hashable, Sendable {
    /// The place.
    public let place: Place.ID
    /// How many.
    public let vehicles: Double
    /// The first period in which they are kept.
    public let first: Int
    /// The last one.
    public let last: Int
  }
}

extension LiftUse {
  /// What the vehicles of each lift do in a plan, in the order of the case.
  ///
  /// Nothing is solved.
  public static func all(in record: PlanRecord, of supplyCase: SupplyCase) -> [LiftUse] {
    let ledger = LiftLedger(record: record, supplyCase: supplyCase)
    return supplyCase.carriage.lifts.map { ledger.use(of: $0) }
  }
}

/// The vehicles of a plan beside what moves with them.
private struct LiftLedger {
  let record: PlanRecord
  let supplyCase: SupplyCase

  private var calendar: PlanCalendar { supplyCase.calendar }

  func use(of lift: Lift) -> LiftUse {
    let legs = Set(supplyCase.legs.filter { $0.lift == lift.id }.map(\.id))
    let goods = record.moves.filter { legs.contains($0.leg) && $0.mass > .zero }
    let loaded = Set(goods.map { Departure(leg: $0.leg, period: $0.departure) })
    let moves = record.vehicleMoves.filter { $0.lift == lift.id }
    func total(_ moves: [VehicleMove]) -> Double { moves.reduce(0) { $0 + $1.vehicles.value } }
    let voyages = moves.filter { move in
      guard case .along(let leg) = move.way else { return false }
      return loaded.contains(Departure(leg: leg, period: move.departure))
    }
    let bases = lift.bases.filter { opening(of: $0) < calendar.periods }
    let (kept, prices) = (self.kept(lift), self.prices(legs))
    return LiftUse(
      lift: lift.id, vehicles: bases.reduce(0) { $0 + $1.count.value }, voyages: total(voyages),
      emptyVoyages: total(moves) - total(voyages),
      carried: goods.reduce(.zero) { $0 + $1.mass },
      vehiclePeriods: bases.reduce(0) {
        $0 + $1.count.value * Double(calendar.periods - opening(of: $1))
      },
      busy: moves.reduce(0) {
        $0 + $1.vehicles.value * Double(min($1.arrival, calendar.periods) - $1.departure)
      },
      kept: kept, limited: limited(prices),
      periods: periods(
        bases, moves, kept, short: prices.values.reduce(into: []) { $0.formUnion($1) }))
  }

  private struct Departure: Hashable {
    let leg: Leg.ID
    let period: Int
  }

  private func opening(of base: Lift.Base) -> Int {
    base.available.map { calendar.firstPeriod(onOrAfter: $0) } ?? 0
  }

  /// The stays of a lift at places where a change needs it, period by period joined.
  private func kept(_ lift: Lift) -> [LiftUse.Kept] {
    let needs = supplyCase.changes.filter { $0.asset?.lift == lift.id }
    let stays = record.vehicleStays.filter { stay in
      stay.lift == lift.id
        && needs.contains {
          $0.asset?.place == stay.place && calendar.touches($0.span, in: stay.period)
        }
    }.sorted { ($0.place, $0.period) < ($1.place, $1.period) }
    return stays.reduce(into: []) { spans, stay in
      let count = stay.vehicles.value
      if let last = spans.last, last.place == stay.place, last.last + 1 == stay.period,
        abs(last.vehicles - count) < 1e-6
      {
        spans[spans.count - 1] = LiftUse.Kept(
          place: last.place, vehicles: last.vehicles, first: last.first, last: stay.period)
      } else if count > 1e-6 {
        spans.append(
          LiftUse.Kept(place: stay.place, vehicles: count, first: stay.period, last: stay.period))
      }
    }
  }

  /// What is available, under way and kept, period by period.
  private func periods(
    _ bases: [Lift.Base], _ moves: [VehicleMove], _ kept: [LiftUse.Kept], short: Set<Int>
  ) -> [LiftUse.Period] {
    var (available, busy, held) = (none, none, none)
    for base in bases {
      for period in opening(of: base)..<calendar.periods { available[period] += base.count.value }
    }
    for move in moves {
      for period in move.departure..<max(move.departure, min(move.arrival, calendar.periods)) {
        busy[period] += move.vehicles.value
      }
    }
    for span in kept {
      for period in span.first...span.last { held[period] += span.vehicles }
    }
    return none.indices.map { period in
      LiftUse.Period(
        available: available[period], busy: busy[period], kept: held[period],
        isShort: short.contains(period))
    }
  }

  private var none: [Double] { Array(repeating: 0, count: calendar.periods) }

  /// The periods in which more vehicles on a leg would be worth something to some floor, endurance or
  /// need.
  private func prices(_ legs: Set<Leg.ID>) -> [Leg.ID: Set<Int>] {
    var periods: [Leg.ID: Set<Int>] = [:]
    let ofNeeds = record.stages.filter(\.stage.isOfNeeds)
    for price in ofNeeds.flatMap(\.prices) where price.amount > 0 {
      guard case .lift(let leg, _, let period) = price.limit, legs.contains(leg) else { continue }
      periods[leg, default: []].insert(period)
    }
    return periods
  }

  private func limited(_ periods: [Leg.ID: Set<Int>]) -> [FullLeg] {
    supplyCase.legs.compactMap { leg in
      periods[leg.id].map { FullLeg(leg: leg.id, periods: $0.count) }
    }
  }
}
