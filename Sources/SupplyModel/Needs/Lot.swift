/// One dated part of a supply: the whole of it when it comes once, or one month's or period's share.
public struct Lot: Hashable, Sendable {
  /// The supply it belongs to.
  public let supply: Supply.ID
  /// The day from which it can leave.
  public let available: CalendarDate
  /// What can be sent, after what the donor keeps.
  public let mass: Mass
}

extension Supply {
  /// The dated parts of the supply within the calendar.
  ///
  /// A monthly supply comes on the same day of each month, a daily one on the first day of each
  /// period for the days of that period; both end with ``until`` or with the plan. What was ``sent`` is taken
  /// from the parts that could leave before planning starts, the first ones first.
  public func lots(of item: Item, in calendar: PlanCalendar) -> [Lot] {
    var gone = mass(units: sent.count, of: item).grams
    return allLots(of: item, in: calendar).map { lot in
      guard gone > 0, lot.available <= calendar.planningDate ?? calendar.start else { return lot }
      let taken = min(gone, lot.mass.grams)
      gone -= taken
      return Lot(
        supply: id, available: lot.available, mass: Mass(grams: lot.mass.grams - taken))
    }
  }

  private func allLots(of item: Item, in calendar: PlanCalendar) -> [Lot] {
    let units = max(0, quantity.count - keep.count)
    let grams = mass(units: units, of: item)
    let last = min(until ?? calendar.end, calendar.end)
    switch recurrence {
    case .once:
      return [Lot(supply: id, available: available, mass: grams)]
    case .month:
      return (0...).lazy.map { available.adding(months: $0) }.prefix { $0 <= last }
        .map { Lot(supply: id, available: $0, mass: grams) }
    case .day:
      return (0..<calendar.periods).compactMap { period in
        let first = max(available, calendar.firstDay(of: period))
        let days = min(last, calendar.lastDay(of: period)).dayNumber - first.dayNumber + 1
        guard days > 0 else { return nil }
        return Lot(
          supply: id, available: calendar.firstDay(of: period),
          mass: mass(units: units * days, of: item))
      }
    }
  }

  private func mass(units: Int, of item: Item) -> Mass {
    let grams = Int128(units) * Int128(item.massPerUnit.grams) / 1_000_000
    let grain = Int128(item.grain.grams)
    return Mass(grams: Int(clamping: grams / grain * grain))
  }
}
