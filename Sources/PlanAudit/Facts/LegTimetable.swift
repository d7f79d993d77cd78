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
  static let whole: Int128 = 1_000_000_000_000
  /// The longest passage, in periods and in days.
  private static let longest = 1_000_000
  /// The greatest cost of a tonne.
  private static let greatestCost = 1e15

  /// The most that can depart, in whole grams rounded up; nil is no limit.
  private(set) var throughput: [Int128?] = []
  /// Whole days from departure to arrival, at least one.
  private(set) var passage: [Int] = []
  /// The period of arrival, which may lie beyond the plan.
  private(set) var arrival: [Int] = []
  /// The period in which a vehicle of the leg's lift is ready again at the far end; that of arrival
  /// when no lift is named.
  private(set) var ready: [Int] = []
  /// The share lost, in parts of ``whole``, rounded up.
  private(set) var loss: [Int128] = []
  /// The cost of a tonne, no less than it is.
  private(set) var costUp: [Double] = []
  /// The cost of a tonne, no more than it is.
  private(set) var costDown: [Double] = []

  init(_ supplyCase: SupplyCase, days: PlanDays, changes: DatedChanges) {
    for leg in supplyCase.legs {
      let rows = LegLimitChanges(.throughput, of: leg, in: changes)
      func ruling(_ attribute: ChangedAttribute, on day: Int) -> DayRuling {
        changes.ruling(
          of: changes.rows(of: attribute, subjects: Self.subjects(of: leg)), on: day)
      }
      let sailings = supplyCase.carriage.sailings.filter { $0.leg == leg.id }
      let turnRound = supplyCase.carriage.lifts.first { $0.id == leg.lift }?.turnRoundDays ?? .zero
      for period in 0..<supplyCase.calendar.periods {
        let first = days.days(of: period).lowerBound
        let transit = Self.transit(of: leg, ruling(.transit, on: first))
        add(transit, turnRound, in: period, supplyCase.calendar.periodDays)
        let wait = passage.last ?? 1
        let limits = days.days(of: period).map { day in
          Self.throughput(of: leg, days, day, rows.ruling(on: day, after: wait))
        }
        throughput.append(
          Self.limit(PeriodLimit.sum(limits), sailings, in: period, supplyCase.calendar) {
            limits[$0] != 0
          })
        let lost = Self.product(leg.loss, ruling(.loss, on: first))
        loss.append(Int128(lost.roundedUp(parts: Int(Self.whole), most: Int(Self.whole))))
        let cost = ruling(.cost, on: first)
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

  private mutating func add(
    _ transit: ExactProduct, _ turnRound: Millionths, in period: Int, _ length: Int
  ) {
    func periods(_ days: ExactProduct) -> Int {
      max(1, days.roundedUp(inWholesOf: length, most: Self.longest))
    }
    var turned = transit
    turned.add(turnRound)
    passage.append(max(1, transit.roundedUp(most: Self.longest)))
    arrival.append(period + periods(transit))
    ready.append(period + periods(turned))
  }

  private static func product(_ own: Millionths, _ ruling: DayRuling) -> ExactProduct {
    var product = ExactProduct(ruling.value ?? own)
    for factor in ruling.factors { product.multiply(by: factor) }
    return product
  }

  private static func transit(of leg: Leg, _ ruling: DayRuling) -> ExactProduct {
    product(leg.transitDays, ruling)
  }

  /// What can depart on one day, in parts of a gram; nil is no limit.
  private static func throughput(
    of leg: Leg, _ days: PlanDays, _ day: Int, _ ruling: DayRuling
  ) -> UInt128? {
    let scale = ExactScale.masses
    let own = leg.throughput.map { figure in
      scale.parts(figure.mass.grams)
        / (figure.per == .month ? UInt128(days.daysInMonth[day]) : 1)
    }
    return scale.changed(own, by: ruling)
  }

  /// A leg with sailings is closed in a period in which nothing sails on a day on which it is open; when
  /// all that sails in a period has a capacity, no more departs than that.
  private static func limit(
    _ own: Int128?, _ sailings: [Sailing], in period: Int, _ calendar: PlanCalendar,
    isOpen: (Int) -> Bool
  ) -> Int128? {
    guard !sailings.isEmpty else { return own }
    let departing = sailings.filter { sailing in
      let day = sailing.date.dayNumber - calendar.firstDay(of: period).dayNumber
      return (0..<calendar.periodDays).contains(day) && isOpen(day)
    }
    let capacities = departing.compactMap(\.capacity)
    if departing.isEmpty { return 0 }
    if capacities.count < departing.count { return own }
    let carried = capacities.reduce(Int128(0)) { $0 + Int128($1.grams) }
    return own.map { min($0, carried) } ?? carried
  }

  private static func cost(
    of leg: Leg, by ruling: DayRuling, rounding: (Double) -> Double
  ) -> Double {
    var cost = ruling.value.map { rounding($0.value) } ?? leg.costPerTonne
    if cost == 0 || ruling.factors.contains(.zero) { return 0 }
    for factor in ruling.factors { cost = rounding(cost * rounding(factor.value)) }
    return min(max(cost, rounding(.leastNormalMagnitude)), greatestCost)
  }
}

/// The rows of dated changes of one limit of a leg.
struct LegLimitChanges {
  private let changes: DatedChanges
  /// Rows that bite on the day of departure.
  private let rows: [Int]
  /// Rows that goods meet on arrival.
  private let rowsAtDestination: [Int]

  init(_ attribute: ChangedAttribute, of leg: Leg, in changes: DatedChanges) {
    self.changes = changes
    let departing: Set = [leg.id.description, leg.corridor, leg.origin.description]
    rows = changes.rows(of: attribute, subjects: departing.subtracting([""]))
    // What names the leg or its corridor as well as the place is met on departure alone.
    let arriving: Set = [leg.destination.description]
    rowsAtDestination = changes.rows(
      of: attribute, subjects: arriving.subtracting([leg.id.description, leg.corridor]))
  }

  /// What rules over what departs on a day and arrives some days later.
  func ruling(on day: Int, after wait: Int) -> DayRuling {
    changes.ruling(of: rows, on: day, and: rowsAtDestination, after: wait)
  }
}
