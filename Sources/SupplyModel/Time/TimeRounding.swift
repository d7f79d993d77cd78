/// What periods of a length would round, of all that can matter for a need.
struct TimeRounding {
  private let supplyCase: SupplyCase
  private let end: CalendarDate
  private let pairs: [Pair]

  /// A need and a supply of what it accepts, with a way between their places.
  private struct Pair {
    let need: Need
    let supply: Supply
    /// The days from which it can be drawn, counted from the start of the plan.
    let ready: [Int]
    /// The shortest way, in millionths of a day.
    let way: Int
  }

  init(in supplyCase: SupplyCase, until end: CalendarDate) {
    self.supplyCase = supplyCase
    self.end = end
    var ways: [Place.ID: WayLengths] = [:]
    for place in Set(supplyCase.supplies.map(\.place)) {
      ways[place] = WayLengths(from: place, by: supplyCase.legs) { max(1, $0.transitDays.count) }
    }
    let calendar = supplyCase.calendar
    let first = max(
      0, (calendar.planningDate ?? calendar.start).dayNumber - calendar.start.dayNumber)
    pairs = supplyCase.needs.flatMap { need in
      let accepted = Set(supplyCase.itemsAccepted(by: need).map(\.id))
      return supplyCase.supplies.compactMap { supply -> Pair? in
        guard accepted.contains(supply.item), supply.earmark == nil || supply.earmark == need.id,
          let way = ways[supply.place]?[need.place]
        else { return nil }
        let days = supply.daysAvailable(until: end).map {
          max(first, $0.dayNumber - calendar.start.dayNumber)
        }
        return Pair(need: need, supply: supply, ready: days, way: way)
      }
    }
  }

  /// The first rounding in periods of a length that is more than a tenth of a way, or makes goods late.
  func worst(in length: Int) -> PeriodChoice.Rounding? {
    transit(in: length) ?? availability(in: length) ?? due(in: length) ?? lateness(in: length)
  }

  /// A leg on a way that can matter whose transit is rounded up by more than a tenth.
  private func transit(in length: Int) -> PeriodChoice.Rounding? {
    let origins = Set(pairs.map(\.supply.place))
    let destinations = Set(pairs.map(\.need.place))
    let reached = origins.map { WayLengths(from: $0, by: supplyCase.legs) { _ in 1 } }
    return supplyCase.legs.first { leg in
      let onward = WayLengths(from: leg.destination, by: supplyCase.legs) { _ in 1 }
      let matters =
        reached.contains { $0[leg.origin] != nil } && destinations.contains { onward[$0] != nil }
      return matters
        && isMoreThanATenth(Self.excess(of: leg, in: length), of: leg.transitDays.count)
    }.map { .transit($0.id) }
  }

  private static func excess(of leg: Leg, in length: Int) -> Int {
    periods(of: leg, in: length) * length * 1_000_000 - leg.transitDays.count
  }

  private static func periods(of leg: Leg, in length: Int) -> Int {
    let size = length * 1_000_000
    return max(1, (leg.transitDays.count + size - 1) / size)
  }

  private func availability(in length: Int) -> PeriodChoice.Rounding? {
    pairs.first { pair in
      pair.ready.contains { day in
        isMoreThanATenth((length - day % length) % length * 1_000_000, of: pair.way)
      }
    }.map { .availability($0.supply.id) }
  }

  private func due(in length: Int) -> PeriodChoice.Rounding? {
    let start = supplyCase.calendar.start.dayNumber
    return pairs.first { pair in
      pair.need.dueDays(from: supplyCase.calendar.start, until: end).contains { due in
        isMoreThanATenth((due.dayNumber - start + 1) % length * 1_000_000, of: pair.way)
      }
    }.map { .due($0.need.id) }
  }

  private func isMoreThanATenth(_ excess: Int, of way: Int) -> Bool {
    excess > 0 && Int128(excess) * 10 > Int128(way)
  }

  /// A need that goods reach in time on days, and not in periods of a length.
  func lateness(in length: Int) -> PeriodChoice.Rounding? {
    guard length > 1 else { return nil }
    var coarse: [Place.ID: WayLengths] = [:]
    var fine: [Place.ID: WayLengths] = [:]
    for place in Set(pairs.map(\.supply.place)) {
      coarse[place] = WayLengths(from: place, by: supplyCase.legs) {
        Self.periods(of: $0, in: length)
      }
      fine[place] = WayLengths(from: place, by: supplyCase.legs) { Self.periods(of: $0, in: 1) }
    }
    let start = supplyCase.calendar.start
    for pair in pairs {
      let windows = pair.need.windows(from: start, until: end)
      for window in windows {
        for day in pair.ready {
          guard let days = fine[pair.supply.place]?[pair.need.place],
            let periods = coarse[pair.supply.place]?[pair.need.place]
          else { continue }
          let earliest = max(0, window.from.dayNumber - start.dayNumber)
          let due = window.due.dayNumber - start.dayNumber
          let arrival = max((day + length - 1) / length + periods, (earliest + length - 1) / length)
          if max(day + days, earliest) <= due, (arrival + 1) * length - 1 > due {
            return .lateness(pair.need.id)
          }
        }
      }
    }
    return nil
  }
}

extension Supply {
  /// The days on which a part of it becomes available; one that comes every day has only its first.
  fileprivate func daysAvailable(until end: CalendarDate) -> [CalendarDate] {
    guard recurrence == .month else { return [available] }
    let last = min(until ?? end, end)
    return (0...).lazy.map { available.adding(months: $0) }.prefix { $0 <= last }.map { $0 }
  }
}

extension Need {
  /// When each part of it can be taken in and is due; a part for each day is left out.
  fileprivate func windows(
    from start: CalendarDate, until end: CalendarDate
  ) -> [(from: CalendarDate, due: CalendarDate)] {
    guard amount.wording != .unstated, recurrence != .day else { return [] }
    let days = max(1, end.dayNumber - start.dayNumber + 1)
    return instalments(in: PlanCalendar(start: start, periodDays: days, periods: 1))
      .filter { $0.due <= end }.map { ($0.earliest, $0.due) }
  }

  fileprivate func dueDays(from start: CalendarDate, until end: CalendarDate) -> [CalendarDate] {
    windows(from: start, until: end).map(\.due)
  }
}

extension SupplyCase {
  /// The day on which the first goods can be there for a need, which may lie after the plan.
  ///
  /// - Parameter need: The need.
  /// - Returns: The day, by the stated transit of the shortest way in whole periods; nil when nothing that it
  ///   accepts has a way to it.
  public func firstArrival(for need: Need) -> CalendarDate? {
    let accepted = Set(itemsAccepted(by: need).map(\.id))
    let arrivals = supplies.compactMap { supply -> Int? in
      guard accepted.contains(supply.item), supply.earmark == nil || supply.earmark == need.id
      else { return nil }
      let way = WayLengths(from: supply.place, by: legs) {
        calendar.periods(forTransitDays: $0.transitDays)
      }[need.place]
      let first = max(calendar.firstPeriod(onOrAfter: supply.available), calendar.firstOpenPeriod)
      return way.map { first + $0 }
    }
    return arrivals.min().map { calendar.lastDay(of: $0) }
  }
}
