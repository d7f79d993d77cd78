/// What the recipient of aid holds of an item at a place, makes and uses.
public struct Stockpile: Hashable, Sendable {
  /// Where it lies.
  public var place: Place.ID
  /// What it is.
  public var item: Item.ID
  /// What is there on the first day of the plan, in units; nil is unstated.
  public var onHand: UnitRange?
  /// What is made each day, in units.
  public var madePerDay: UnitRange
  /// What is used each day, in units; nil is unstated.
  public var usedPerDay: UnitRange?
  /// The set of stocks that last only together; empty is a set of its own.
  public var jointSet: String
  /// The tier of its set when a plan aims at endurance, 1 first.
  public var tier: Int
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a stock of which nothing is made or used unless told otherwise.
  public init(
    place: Place.ID, item: Item.ID, onHand: UnitRange?, madePerDay: UnitRange = UnitRange(.zero),
    usedPerDay: UnitRange? = UnitRange(.zero), jointSet: String = "", tier: Int = 1,
    notes: RowNotes = RowNotes()
  ) {
    self.place = place
    self.item = item
    self.onHand = onHand
    self.madePerDay = madePerDay
    self.usedPerDay = usedPerDay
    self.jointSet = jointSet
    self.tier = tier
    self.notes = notes
  }

  /// The name of its set: the set's own, or `item@place` for a stock that stands alone.
  public var setName: String { jointSet.isEmpty ? "\(item)@\(place)" : jointSet }

  /// What can be spared for companions by the end of each period, in units, after all own use to the
  /// end of the plan.
  ///
  /// The low end of what is there and made counts, and the high end of what is used; an unstated
  /// figure spares nothing.
  public func spare(in calendar: PlanCalendar) -> [Millionths] {
    guard let onHand, let usedPerDay else {
      return Array(repeating: .zero, count: calendar.periods)
    }
    let daily = Int128(madePerDay.low.count) - Int128(usedPerDay.high.count)
    var least = Int128.max
    let latestFirst = (0..<calendar.periods).reversed().map { period -> Millionths in
      let days = Int128((period + 1) * calendar.periodDays)
      least = min(least, Int128(onHand.low.count) + daily * days)
      return Millionths(count: Int(clamping: max(0, least)))
    }
    return latestFirst.reversed()
  }
}

extension Stockpile {
  /// What must come by a day so that, with all use until then covered, so many days of supply are left;
  /// nil when a figure is unstated.
  ///
  /// The low end takes the least that may be used and the most that may be there; the high end the
  /// other way round.
  public func units(holding days: UnitRange, by due: CalendarDate, from start: CalendarDate)
    -> UnitRange?
  {
    guard let onHand, let usedPerDay else { return nil }
    let elapsed = Int128(max(0, due.dayNumber - start.dayNumber + 1))
    func units(_ days: Millionths, _ used: Millionths, _ made: Millionths, _ there: Millionths)
      -> Millionths
    {
      let left = (Int128(days.count) * Int128(used.count) + 999_999) / 1_000_000
      let daily = Int128(used.count) - Int128(made.count)
      return Millionths(count: Int(clamping: max(0, left + daily * elapsed - Int128(there.count))))
    }
    return UnitRange(
      units(days.low, usedPerDay.low, madePerDay.high, onHand.high),
      units(days.high, usedPerDay.high, madePerDay.low, onHand.low))
  }
}
