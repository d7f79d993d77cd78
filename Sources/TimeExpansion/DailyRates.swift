package import SupplyModel

/// What holds on one day, after every change that speaks of it.
package struct DailyRates {
  private let supplyCase: SupplyCase
  private let changesByLeg: [Leg.ID: [Change]]
  private let changesByPlace: [Place.ID: [Change]]

  package init(_ supplyCase: SupplyCase) {
    self.supplyCase = supplyCase
    // What needs an asset is a limit of its own, see `AssetLimit`.
    let plain = supplyCase.changes.filter { $0.asset == nil }
    let ofLegs = plain.filter { !$0.attribute.isOfPlaces }
    let ofPlaces = plain.filter(\.attribute.isOfPlaces)
    changesByLeg = Dictionary(
      uniqueKeysWithValues: supplyCase.legs.map { leg in
        (leg.id, ofLegs.filter { supplyCase.isUnder($0.subject, leg: leg) })
      })
    changesByPlace = Dictionary(
      uniqueKeysWithValues: supplyCase.places.map { place in
        (place.id, ofPlaces.filter { $0.subject == place.id.description })
      })
  }

  /// A limit of every leg or place, in the order of the case, by period, in the unit of its measure.
  package func limits(_ kind: LimitKind) -> [[Double]] {
    let limit = kind.description
    let periods = 0..<supplyCase.calendar.periods
    guard limit.isOfPlaces else {
      return supplyCase.legs.map { leg in
        let sailings = SailingLimits(of: leg, in: supplyCase)
        return periods.map { period in
          let own = room(limit, in: period) {
            changed(limit.stated(by: leg, on: $0), limit, changesByLeg[leg.id], on: $0)
          }
          return limit.followsSailings ? min(own, sailings.tonnes(in: period)) : own
        }
      }
    }
    return supplyCase.places.map { place in
      periods.map { period in
        room(limit, in: period) {
          changed(limit.stated(by: place), limit, changesByPlace[place.id], on: $0)
        }
      }
    }
  }

  /// What a limit leaves in a period, from what it is on each day.
  private func room(
    _ limit: LimitDescription, in period: Int, _ daily: (CalendarDate) -> Double
  ) -> Double {
    switch limit.counts {
    case .departing, .handled: sum(over: period, daily)
    case .stored: least(over: period, daily)
    }
  }

  /// A limit on a day; infinity is none.
  private func changed(
    _ own: Double?, _ limit: LimitDescription, _ changes: [Change]?, on date: CalendarDate
  ) -> Double {
    changed(own ?? .infinity, limit.attribute, changes, on: date)
  }

  /// Cost per tonne for departures in a period, as on its first day.
  package func cost(of leg: Leg, in period: Int) -> Double {
    let first = supplyCase.calendar.firstDay(of: period)
    return changed(leg.costPerTonne, .cost, changesByLeg[leg.id], on: first)
  }

  /// Whole periods from departure to arrival, as on the first day of the period of departure; for
  /// vehicles, until they are ready again.
  package func transit(of leg: Leg, in period: Int, turnRound: Millionths = .zero) -> Int {
    let first = supplyCase.calendar.firstDay(of: period)
    let (value, factors) = rulings(.transit, changesByLeg[leg.id], on: first)
    var millionthDays = Int128((value ?? leg.transitDays).count)
    var scale: Int128 = 1
    for factor in factors.prefix(4) {
      millionthDays *= Int128(factor.count)
      scale *= 1_000_000
    }
    millionthDays += Int128(turnRound.count) * scale
    let perPeriod = Int128(supplyCase.calendar.periodDays) * 1_000_000 * scale
    let periods = (millionthDays + perPeriod - 1) / perPeriod
    return max(1, Int(clamping: min(periods, 1_000_000)))
  }

  /// The share that survives departures in a period, as on its first day.
  package func survival(of leg: Leg, in period: Int) -> Survival {
    let first = supplyCase.calendar.firstDay(of: period)
    let (value, factors) = rulings(.loss, changesByLeg[leg.id], on: first)
    var trillionths = Int128((value ?? leg.loss).count) * 1_000_000
    for factor in factors {
      trillionths = (trillionths * Int128(factor.count) + 999_999) / 1_000_000
      // Later factors may bring a loss above one down again; this only keeps clear of overflow.
      trillionths = min(trillionths, 100_000_000_000_000_000_000)
    }
    return Survival(lossTrillionths: Int(min(trillionths, 1_000_000_000_000)))
  }

  /// The sum over the days of a period: closed if it is closed on a day and without limit on another.
  private func sum(over period: Int, _ rate: (CalendarDate) -> Double) -> Double {
    let rates = days(of: period).map(rate)
    guard rates.contains(.infinity) else { return rates.reduce(0, +) }
    return rates.contains(0) ? 0 : .infinity
  }

  /// The least over the days of a period.
  private func least(over period: Int, _ level: (CalendarDate) -> Double) -> Double {
    days(of: period).map(level).min() ?? .infinity
  }

  private func days(of period: Int) -> [CalendarDate] {
    let first = supplyCase.calendar.firstDay(of: period)
    return (0..<supplyCase.calendar.periodDays).map { first.adding(days: $0) }
  }

  private func changed(
    _ own: Double, _ attribute: ChangedAttribute, _ changes: [Change]?, on date: CalendarDate
  ) -> Double {
    let (value, factors) = rulings(attribute, changes, on: date)
    return factors.reduce(value?.value ?? own) { level, factor in
      factor == .zero ? 0 : level * factor.value
    }
  }

  private func rulings(
    _ attribute: ChangedAttribute, _ changes: [Change]?, on date: CalendarDate
  ) -> (value: Millionths?, factors: [Millionths]) {
    var value: Millionths?
    var factors: [Millionths] = []
    for change in changes ?? [] where change.attribute == attribute && change.span.contains(date) {
      switch change.effect {
      case .value(let ruling): value = ruling
      case .factor(let factor): factors.append(factor)
      }
    }
    return (value, factors)
  }
}
