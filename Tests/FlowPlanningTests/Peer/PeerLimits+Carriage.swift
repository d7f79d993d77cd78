import SupplyModel

/// What sailings, vehicles, needed assets and works make of the data by period.
extension PeerLimits {
  /// The most that the sailings of a period carry; nil is no limit of theirs.
  func sailingCapacity(of leg: Leg, _ period: Int) -> Double? {
    let all = supplyCase.carriage.sailings.filter { $0.leg == leg.id }
    guard !all.isEmpty else { return nil }
    let days = Set(days(of: period))
    let sailing = all.filter { days.contains($0.date) && rate(leg, $0.date, period) != 0 }
    guard !sailing.contains(where: { $0.capacity == nil }) else { return nil }
    return sailing.reduce(0) { $0 + ($1.capacity?.tonnes ?? 0) }
  }

  /// Whether anything can depart in a period at all, by the planning date.
  func isAfterPlanning(_ period: Int) -> Bool {
    calendar.planningDate.map { $0 <= firstDay(period) } ?? true
  }

  /// τᵥ: periods until a vehicle that departs on a leg is ready at the far end.
  func vehiclePeriods(_ lift: Lift, on leg: Leg, _ period: Int) -> Int {
    wholePeriods(days: transitDays(leg, period) + lift.turnRoundDays.value)
  }

  /// Days as periods, rounded up, at least one; what binary fractions add to a whole number of
  /// periods is not a period more.
  func wholePeriods(days: Double) -> Int {
    max(1, Int(min(1e6, (days / Double(calendar.periodDays) - 1e-9).rounded(.up))))
  }

  /// The period from which something that is there on a day can be used; nil is the first day.
  func firstPeriod(from day: CalendarDate?) -> Int {
    guard let day else { return 0 }
    return (0...).first { firstDay($0) >= day } ?? 0
  }

  /// The places between which vehicles of a lift can be moved off all legs.
  func relocationPlaces(of lift: Lift) -> [Place.ID] {
    let needed = supplyCase.changes.compactMap(\.asset).filter { $0.lift == lift.id }.map(\.place)
    let all = Set(lift.bases.map(\.place) + needed)
    return lift.relocationDays == nil ? [] : supplyCase.places.map(\.id).filter(all.contains)
  }

  /// What each vehicle kept somewhere lets through in a period.
  typealias AssetLimit = (asset: NeededAsset, tonnes: Double)

  /// The assets that a leg needs in a period.
  func assets(for leg: Leg, _ period: Int) -> [AssetLimit] {
    assets(.throughput, of: names(of: leg), period)
  }

  /// The assets that a place needs in a period.
  func assets(for place: Place, _ period: Int) -> [AssetLimit] {
    assets(.handling, of: [place.id.description], period)
  }

  private func assets(
    _ attribute: ChangedAttribute, of names: Set<String>, _ period: Int
  ) -> [AssetLimit] {
    var last: [Lift.ID: AssetLimit] = [:]
    var known: [Lift.ID: Int] = [:]
    for change in supplyCase.changes
    where change.attribute == attribute && names.contains(change.subject)
      && days(of: period).contains(where: { change.span.contains($0) })
    {
      guard let asset = change.asset, case .value(let value) = change.effect else { continue }
      let day = change.notes.known?.dayNumber ?? .min
      guard day >= known[asset.lift] ?? .min else { continue }
      known[asset.lift] = day
      last[asset.lift] = (asset, value.value * Double(calendar.periodDays))
    }
    return Array(last.values)
  }

  /// What the whole of a work adds to a limit in a period; nothing before it is done.
  func gain(of work: Work, _ period: Int) -> Double {
    let begun = max(
      work.start ?? calendar.start, calendar.planningDate ?? calendar.start)
    let done = CalendarDate(dayNumber: begun.dayNumber + work.leadDays)
    guard firstDay(period) >= done else { return 0 }
    return work.gain.value
      * ([.storage, .storageVolume].contains(work.attribute) ? 1 : Double(calendar.periodDays))
  }
}
