import SupplyModel

/// The data by period of Documentation/Formulation.md, worked out day by day with nothing shared
/// with the engine.
struct PeerLimits {
  let supplyCase: SupplyCase
  var calendar: PlanCalendar { supplyCase.calendar }

  func firstDay(_ period: Int) -> CalendarDate {
    CalendarDate(dayNumber: calendar.start.dayNumber + period * calendar.periodDays)
  }

  func days(of period: Int) -> [CalendarDate] {
    (0..<calendar.periodDays).map { CalendarDate(dayNumber: firstDay(period).dayNumber + $0) }
  }

  /// A figure on a day, after changes that are met on it, and others that are met some days later; nil is
  /// no limit.
  private func changed(
    _ own: Double?, _ attribute: ChangedAttribute, of names: Set<String>, on day: CalendarDate,
    andOf later: Set<String> = [], after wait: Int = 0
  ) -> Double? {
    let end = CalendarDate(dayNumber: day.dayNumber + wait)
    let holding = supplyCase.changes.filter { change in
      change.attribute == attribute && change.asset == nil
        && (names.contains(change.subject) && change.span.contains(day)
          || later.contains(change.subject) && change.span.contains(end))
    }
    let (value, begun) = lastKnownValue(of: holding)
    var factors: [Double] = []
    for change in holding {
      guard case .factor(let factor) = change.effect else { continue }
      if case .once(let from, _) = change.span, (from?.dayNumber ?? .min) < begun { continue }
      factors.append(factor.value)
    }
    if factors.contains(0) || (value ?? own) == 0 { return 0 }
    return (value ?? own).map { figure in
      max(factors.sorted().reduce(figure, *), .leastNormalMagnitude)
    }
  }

  /// The value that became known last, of two the later row, and the day on which it begins.
  private func lastKnownValue(of changes: [Change]) -> (Double?, begun: Int) {
    var best: (known: Int, value: Double, begun: Int)?
    for change in changes {
      guard case .value(let value) = change.effect else { continue }
      let known = change.notes.known?.dayNumber ?? .min
      if let best, best.known > known { continue }
      var begun = Int.min
      if case .once(let from?, _) = change.span { begun = from.dayNumber }
      best = (known, value.value, begun)
    }
    return (best?.value, best?.begun ?? .min)
  }

  func names(of leg: Leg) -> Set<String> {
    [
      leg.id.description, leg.corridor, leg.origin.description, leg.destination.description,
    ].filter { !$0.isEmpty }.reduce(into: []) { $0.insert($1) }
  }

  /// A period's sum of daily rates; nil is no limit, on one day or more.
  private func sum(_ rates: [Double?]) -> Double? {
    rates.contains { $0 == nil } ? nil : rates.reduce(0) { $0 + ($1 ?? 0) }
  }

  /// U: tonnes that may depart in a period, by the leg's own figure and by what sails.
  func throughput(_ leg: Leg, _ period: Int) -> Double? {
    let own = sum(days(of: period).map { rate(leg, $0, period) })
    return [own, sailingCapacity(of: leg, period)].compactMap { $0 }.min()
  }

  /// What may depart on a day of a period; nil is no limit.
  func rate(_ leg: Leg, _ day: CalendarDate, _ period: Int) -> Double? {
    var own: Double?
    if let throughput = leg.throughput {
      let days = throughput.per == .day ? 1 : monthLength(of: day)
      own = Double(throughput.mass.grams) / 1e6 / Double(days)
    }
    return changed(
      own, .throughput, of: namesAtDeparture(of: leg), on: day,
      andOf: namesAtArrival(of: leg), after: daysUnderWay(leg, period))
  }

  private func namesAtDeparture(of leg: Leg) -> Set<String> {
    Set([leg.id.description, leg.corridor, leg.origin.description]).subtracting([""])
  }

  private func namesAtArrival(of leg: Leg) -> Set<String> {
    leg.destination.description == leg.corridor
      || leg.destination.description == leg.id.description ? [] : [leg.destination.description]
  }

  /// Whole days from departure to arrival, at least one.
  func daysUnderWay(_ leg: Leg, _ period: Int) -> Int {
    max(1, Int(min(1e6, (transitDays(leg, period) - 1e-9).rounded(.up))))
  }

  private func monthLength(of day: CalendarDate) -> Int {
    let (year, month, _) = day.parts
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// H: tonnes that may be loaded and unloaded in a period.
  func handling(_ place: Place, _ period: Int) -> Double? {
    sum(
      days(of: period).map { day in
        changed(place.handlingPerDay?.tonnes, .handling, of: [place.id.description], on: day)
      })
  }

  /// S: tonnes that may be in store at the end of a period.
  func storage(_ place: Place, _ period: Int) -> Double? {
    days(of: period).compactMap { day in
      changed(place.storage?.tonnes, .storage, of: [place.id.description], on: day)
    }.min()
  }

  /// Cubic metres that may depart in a period.
  func volume(_ leg: Leg, _ period: Int) -> Double? {
    sum(
      days(of: period).map { day in
        changed(
          leg.cubicMetresPerDay?.value, .throughputVolume, of: namesAtDeparture(of: leg), on: day,
          andOf: namesAtArrival(of: leg), after: daysUnderWay(leg, period))
      })
  }

  /// Cubic metres that may be in store at the end of a period.
  func storageVolume(_ place: Place, _ period: Int) -> Double? {
    days(of: period).compactMap { day in
      changed(
        place.storageCubicMetres?.value, .storageVolume, of: [place.id.description], on: day)
    }.min()
  }

  /// τ: periods between departure and arrival.
  func transit(_ leg: Leg, _ period: Int) -> Int {
    wholePeriods(days: transitDays(leg, period))
  }

  func transitDays(_ leg: Leg, _ period: Int) -> Double {
    let own = leg.transitDays.value
    return changed(own, .transit, of: names(of: leg), on: firstDay(period)) ?? own
  }

  /// σ: the share that survives the passage.
  func survival(_ leg: Leg, _ period: Int) -> Double {
    let own = leg.loss.value
    return max(0, 1 - (changed(own, .loss, of: names(of: leg), on: firstDay(period)) ?? own))
  }

  /// c: cost per tonne.
  func cost(_ leg: Leg, _ period: Int) -> Double {
    let own = leg.costPerTonne
    return changed(own, .cost, of: names(of: leg), on: firstDay(period)) ?? own
  }

  /// Whether a leg takes goods of a class that depart in a period.
  func isOpen(_ leg: Leg, to goodsClass: String, _ period: Int) -> Bool {
    if leg.refusedClasses.contains(goodsClass) || throughput(leg, period) == 0 { return false }
    if period + transit(leg, period) >= calendar.periods { return false }
    return isAfterPlanning(period) && hasConsent(leg, to: goodsClass, period)
  }

  /// Whether a lot can be drawn in a period.
  func canDraw(_ lot: Lot, _ period: Int) -> Bool {
    lot.available <= firstDay(period) && isAfterPlanning(period)
  }

  /// v: what a delivery in a period is worth; nil where there can be none.
  func worth(_ instalment: Instalment, _ period: Int) -> Double? {
    guard instalment.earliest <= firstDay(period) else { return nil }
    let last = firstDay(period).dayNumber + calendar.periodDays - 1
    let (due, end) = (instalment.due.dayNumber, instalment.lateUntil.dayNumber)
    if last <= due { return 1 }
    return last < end ? Double(end - last) / Double(end - due) : nil
  }
}
