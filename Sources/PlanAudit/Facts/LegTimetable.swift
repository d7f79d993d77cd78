import SupplyModel

/// Whether a leg takes a class of goods in a period.
enum Passage {
  /// It does.
  case open
  /// It has no throughput in the period.
  case closed
  /// It does not take the class.
  case refused
  /// A consent that covers the class is withheld or unknown.
  case withoutConsent
}

/// What each leg can do in each period; every array runs by leg, then by period of departure.
struct LegTimetable {
  /// Parts to the whole in which ``loss`` is counted.
  static let whole: Int128 = 1_000_000_000_000_000_000

  /// The most that can depart, in whole grams rounded up; nil is no limit.
  private(set) var throughput: [Int128?] = []
  /// The period of arrival, which may lie beyond the plan.
  private(set) var arrival: [Int] = []
  /// The period in which a vehicle of the leg's lift is ready again at the far end; that of arrival
  /// when no lift is named.
  private(set) var ready: [Int] = []
  /// The share lost, in parts of ``whole``.
  private(set) var loss: [Int128] = []
  /// The cost of a tonne, no less than it is.
  private(set) var costUp: [Double] = []
  /// The cost of a tonne, no more than it is.
  private(set) var costDown: [Double] = []

  init(_ supplyCase: SupplyCase, days: PlanDays, changes: DatedChanges) {
    for leg in supplyCase.legs {
      let rows = Self.rows(of: leg, in: changes)
      let sailings = supplyCase.carriage.sailings.filter { $0.leg == leg.id }
      let turnRound = supplyCase.carriage.lifts.first { $0.id == leg.lift }?.turnRoundDays ?? .zero
      for period in 0..<supplyCase.calendar.periods {
        let firstDay = days.days(of: period).lowerBound
        let limit = Self.throughput(of: leg, days: days, period: period) {
          changes.effects(of: rows.throughput, on: $0)
        }
        throughput.append(Self.limit(limit, sailing: sailings, in: period, supplyCase.calendar))
        let transit = changes.effects(of: rows.transit, on: firstDay)
        let length = supplyCase.calendar.periodDays
        arrival.append(period + Self.transit(of: leg, by: transit, periodDays: length))
        ready.append(
          period + Self.transit(of: leg, by: transit, and: turnRound, periodDays: length))
        loss.append(Self.loss(of: leg, by: changes.effects(of: rows.loss, on: firstDay)))
        let cost = changes.effects(of: rows.cost, on: firstDay)
        costUp.append(Self.cost(of: leg, by: cost, rounding: up))
        costDown.append(Self.cost(of: leg, by: cost, rounding: down))
      }
    }
  }

  /// The names under which a change or a consent speaks of a leg.
  static func subjects(of leg: Leg) -> Set<String> {
    let names = [
      leg.id.description, leg.corridor, leg.origin.description, leg.destination.description,
    ]
    return Set(names.filter { !$0.isEmpty })
  }

  private static func rows(
    of leg: Leg, in changes: DatedChanges
  ) -> (throughput: [Int], transit: [Int], loss: [Int], cost: [Int]) {
    let subjects = subjects(of: leg)
    func rows(_ attribute: ChangedAttribute) -> [Int] {
      changes.rows(of: attribute, subjects: subjects)
    }
    return (rows(.throughput), rows(.transit), rows(.loss), rows(.cost))
  }

  private static func throughput(
    of leg: Leg, days: PlanDays, period: Int, effects: (Int) -> [ChangeEffect]
  ) -> Int128? {
    let scale = ExactScale.masses
    return PeriodLimit.sum(
      days.days(of: period).map { day in
        let own = leg.throughput.map { figure in
          scale.parts(figure.mass.grams)
            / (figure.per == .month ? UInt128(days.daysInMonth[day]) : 1)
        }
        return scale.changed(own, by: effects(day))
      })
  }

  /// A leg with sailings is closed in a period without one; when all of a period's sailings have a
  /// capacity, no more departs than they carry.
  private static func limit(
    _ own: Int128?, sailing sailings: [Sailing], in period: Int, _ calendar: PlanCalendar
  ) -> Int128? {
    guard !sailings.isEmpty else { return own }
    let departing = sailings.filter { calendar.period(holding: $0.date) == period }
    let capacities = departing.compactMap(\.capacity)
    if departing.isEmpty { return 0 }
    if capacities.count < departing.count { return own }
    let carried = capacities.reduce(Int128(0)) { $0 + Int128($1.grams) }
    return own.map { min($0, carried) } ?? carried
  }

  private static func transit(
    of leg: Leg, by effects: [ChangeEffect], and turnRound: Millionths = .zero, periodDays: Int
  ) -> Int {
    let scale = ExactScale.plain
    let own = scale.parts(leg.transitDays.count)
    let parts = (scale.changed(own, by: effects) ?? own) + scale.parts(turnRound.count)
    let period = scale.parts(periodDays * 1_000_000)
    return max(1, Int(clamping: min((parts + period - 1) / period, 1 << 40)))
  }

  private static func loss(of leg: Leg, by effects: [ChangeEffect]) -> Int128 {
    let own = ExactScale.plain.parts(leg.loss.count)
    let parts = ExactScale.plain.changed(own, by: effects) ?? own
    return min(Int128(clamping: parts), whole)
  }

  private static func cost(
    of leg: Leg, by effects: [ChangeEffect], rounding: (Double) -> Double
  ) -> Double {
    var cost = leg.costPerTonne
    for case .value(let value) in effects { cost = rounding(value.value) }
    for case .factor(let factor) in effects { cost = rounding(cost * rounding(factor.value)) }
    return cost
  }
}
