package import SupplyModel

/// What holds on one day, after every change that speaks of it.
package struct DailyRates {
  /// The longest passage that is counted, in periods.
  static let mostPeriods = 1_000_000
  /// The greatest cost of a tonne that is counted.
  static let greatestCost = 1e15

  private let supplyCase: SupplyCase
  private let changesByLeg: [Leg.ID: [SpokenChange]]
  private let changesByPlace: [Place.ID: [SpokenChange]]

  package init(_ supplyCase: SupplyCase) {
    self.supplyCase = supplyCase
    // What needs an asset is a limit of its own, see `AssetLimit`.
    let plain = supplyCase.changes.filter { $0.asset == nil }
    let ofLegs = plain.filter { !$0.attribute.isOfPlaces }
    let ofPlaces = plain.filter(\.attribute.isOfPlaces)
    changesByLeg = Dictionary(
      uniqueKeysWithValues: supplyCase.legs.map { leg in
        (leg.id, ofLegs.compactMap { SpokenChange($0, of: leg) })
      })
    changesByPlace = Dictionary(
      uniqueKeysWithValues: supplyCase.places.map { place in
        (
          place.id,
          ofPlaces.filter { $0.subject == place.id.description }.map { SpokenChange($0) }
        )
      })
  }

  /// A limit of every leg or place, in the order of the case, by period, in the unit of its measure;
  /// infinity is none.
  package func limits(_ kind: LimitKind) -> [[Double]] {
    let limit = kind.description
    let periods = 0..<supplyCase.calendar.periods
    guard limit.isOfPlaces else {
      return supplyCase.legs.map { leg in
        let sailings = SailingLimits(of: leg, in: supplyCase, self)
        return periods.map { period in
          let passage = passageDays(of: leg, in: period)
          let own = room(limit, in: period) { rate(limit, of: leg, on: $0, passage: passage) }
          return limit.followsSailings ? min(own, sailings.tonnes(in: period)) : own
        }
      }
    }
    return supplyCase.places.map { place in
      let changes = changesByPlace[place.id]
      return periods.map { period in
        room(limit, in: period) {
          changed(
            limit.stated(by: place) ?? .infinity, rulings(limit.attribute, changes, on: $0))
        }
      }
    }
  }

  /// What a limit of a leg allows to depart on a day; infinity is none.
  ///
  /// - Parameters:
  ///   - limit: The limit.
  ///   - leg: The leg.
  ///   - date: The day of departure.
  ///   - passage: The days from departure to arrival.
  /// - Returns: What may depart, in the unit of the limit's measure.
  func rate(
    _ limit: LimitDescription, of leg: Leg, on date: CalendarDate, passage: Int
  ) -> Double {
    changed(
      limit.stated(by: leg, on: date) ?? .infinity,
      rulings(limit.attribute, changesByLeg[leg.id], on: date, arriving: passage))
  }

  /// What a limit leaves in a period, from what it is on each day.
  private func room(
    _ limit: LimitDescription, in period: Int, _ daily: (CalendarDate) -> Double
  ) -> Double {
    let days = days(of: period).map(daily)
    return switch limit.counts {
    case .departing, .handled: days.reduce(0, +)
    case .stored: days.min() ?? .infinity
    }
  }

  /// Cost per tonne for departures in a period, as on its first day.
  package func cost(of leg: Leg, in period: Int) -> Double {
    let first = supplyCase.calendar.firstDay(of: period)
    let rulings = rulings(.cost, changesByLeg[leg.id], on: first)
    return min(changed(leg.costPerTonne, rulings), Self.greatestCost)
  }

  /// Whole periods from departure to arrival, as on the first day of the period of departure; for
  /// vehicles, until they are ready again.
  package func transit(of leg: Leg, in period: Int, turnRound: Millionths = .zero) -> Int {
    var days = transitDays(of: leg, in: period)
    days.add(turnRound)
    let length = supplyCase.calendar.periodDays
    return max(1, days.roundedUp(inWholesOf: length, most: Self.mostPeriods))
  }

  /// Whole days from departure to arrival, at least one, as on the first day of the period of departure.
  package func passageDays(of leg: Leg, in period: Int) -> Int {
    max(1, transitDays(of: leg, in: period).roundedUp(most: Self.mostPeriods))
  }

  private func transitDays(of leg: Leg, in period: Int) -> ExactProduct {
    let first = supplyCase.calendar.firstDay(of: period)
    return rulings(.transit, changesByLeg[leg.id], on: first).product(with: leg.transitDays)
  }

  /// The share that survives departures in a period, as on its first day.
  package func survival(of leg: Leg, in period: Int) -> Survival {
    let first = supplyCase.calendar.firstDay(of: period)
    let loss = rulings(.loss, changesByLeg[leg.id], on: first).product(with: leg.loss)
    let whole = 1_000_000_000_000
    return Survival(lossTrillionths: loss.roundedUp(parts: whole, most: whole))
  }

  private func days(of period: Int) -> [CalendarDate] {
    let first = supplyCase.calendar.firstDay(of: period)
    return (0..<supplyCase.calendar.periodDays).map { first.adding(days: $0) }
  }

  /// Zero only where a figure or a factor is: however small a product is, the way is not closed.
  private func changed(_ own: Double, _ rulings: RulingChanges) -> Double {
    let base = rulings.figure?.value ?? own
    let factors = rulings.multipliers
    guard base > 0, !factors.contains(.zero) else { return 0 }
    return max(factors.reduce(base) { $0 * $1.value }, .leastNormalMagnitude)
  }

  private func rulings(
    _ attribute: ChangedAttribute, _ changes: [SpokenChange]?, on date: CalendarDate,
    arriving passage: Int = 0
  ) -> RulingChanges {
    let holding = (changes ?? []).filter { spoken in
      spoken.change.attribute == attribute
        && (spoken.isMetOnDeparture && spoken.change.span.contains(date)
          || spoken.isMetOnArrival && passage > 0
            && spoken.change.span.contains(date.adding(days: passage)))
    }
    return RulingChanges(among: holding.map(\.change))
  }
}

/// A change that speaks of a leg or a place, and when goods meet it.
private struct SpokenChange {
  let change: Change
  /// Whether it bites on the day of departure.
  let isMetOnDeparture: Bool
  /// Whether it bites on the day of arrival: a limit of legs at the place that a leg leads to.
  let isMetOnArrival: Bool

  /// A change of a place's own.
  init(_ change: Change) {
    self.change = change
    (isMetOnDeparture, isMetOnArrival) = (true, false)
  }

  /// A change that speaks of a leg; nil when it does not.
  init?(_ change: Change, of leg: Leg) {
    // A name that a corridor shares with a border place speaks of the corridor.
    let isOfLeg = leg.id.description == change.subject || leg.corridor == change.subject
    let isOfDestination = !isOfLeg && change.subject == leg.destination.description
    let isOfDeparture = isOfLeg || leg.origin.description == change.subject
    guard isOfDestination || isOfDeparture else { return nil }
    self.change = change
    isMetOnArrival = isOfDestination && LimitKind(statedBy: change.attribute) != nil
    isMetOnDeparture = isOfDeparture || !isMetOnArrival
  }
}
