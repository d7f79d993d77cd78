import CaseFiles
import SupplyModel

/// What each event does to a line.
extension ConsignmentLine {
  /// Takes in an event, in the order in which they happened.
  mutating func take(_ resolved: ResolvedEvents.Resolved, legs: [Leg.ID: Leg]) {
    let event = resolved.event
    let units = event.quantity?.count ?? 0
    let leg = event.name(.leg).flatMap { legs[$0] }
    takeNames(of: event)
    switch resolved.kind {
    case .allocated: allocated += units
    case .cancelled: cancelled += units
    case .loaded: load(units, at: event.name(.place), resolved.day)
    case .departed: depart(units, leg, event, resolved.day)
    case .arrived: event.name(.place).map { arrive(units, at: $0, resolved.day) }
    case .unloaded: event.name(.place).map { unload(units, at: $0, resolved.day) }
    case .handedOver: event.name(.place).map { handOver(units, at: $0, resolved.day) }
    case .inUse: event.name(.place).map { use(units, at: $0, resolved.day) }
    case .lost: lost += lose(units, leg, event.name(.place))
    case .damaged: damaged += lose(units, leg, event.name(.place))
    case .diverted: divert(units, event)
    case .held: event.name(.place).map { held[$0, default: 0] += units }
    case .released: event.name(.place).map { held[$0] = max(0, held[$0, default: 0] - units) }
    default: break
    }
  }

  private mutating func takeNames(of event: CaseEvent) {
    donor = event.fields[.donor] ?? donor
    pledge = event.fields[.pledge] ?? pledge
    supply = event.name(.supply) ?? supply
    need = event.name(.need) ?? need
  }

  private mutating func load(_ units: Int, at place: Place.ID?, _ day: CalendarDate) {
    guard let place else { return }
    sent.append(Sending(place: place, day: day, units: units))
    lying[place, default: 0] += units
  }

  /// What leaves a place and does not lie there was loaded the same day.
  private mutating func depart(_ units: Int, _ leg: Leg?, _ event: CaseEvent, _ day: CalendarDate) {
    let origin = event.name(.place) ?? event.name(.from) ?? leg?.origin
    let taken = origin.map { take(units, from: $0) } ?? 0
    if taken < units { sent.append(Sending(place: origin, day: day, units: units - taken)) }
    guard let to = event.name(.to) ?? leg?.destination else { return }
    let transit = leg.map { ($0.transitDays.count + 999_999) / 1_000_000 }
    passages.append(
      Passage(
        leg: leg?.id, to: to, since: day,
        due: event.date(.due) ?? transit.map { day.adding(days: $0) }, units: units))
  }

  /// What arrives was on its way there, or else on its way elsewhere, or else nobody told that it left.
  private mutating func arrive(_ units: Int, at place: Place.ID, _ day: CalendarDate) {
    var left = units
    for isThere in [true, false] {
      for index in passages.indices where (passages[index].to == place) == isThere {
        let taken = min(left, passages[index].units)
        passages[index].units -= taken
        left -= taken
      }
    }
    passages.removeAll { $0.units == 0 }
    if left > 0 { sent.append(Sending(place: nil, day: day, units: left)) }
    lying[place, default: 0] += units
    arrived[place, default: 0] += units
  }

  private mutating func unload(_ units: Int, at place: Place.ID, _ day: CalendarDate) {
    unloaded[place, default: 0] += units
    let missing = unloaded[place, default: 0] - arrived[place, default: 0]
    if missing > 0 { arrive(missing, at: place, day) }
  }

  private mutating func handOver(_ units: Int, at place: Place.ID, _ day: CalendarDate) {
    let lacking = units - lying[place, default: 0]
    if lacking > 0 { arrive(lacking, at: place, day) }
    _ = take(units, from: place)
    handedOver[place, default: 0] += units
  }

  private mutating func use(_ units: Int, at place: Place.ID, _ day: CalendarDate) {
    inUse[place, default: 0] += units
    let missing = inUse[place, default: 0] - handedOver[place, default: 0]
    if missing > 0 { handOver(missing, at: place, day) }
  }

  /// What is lost on a leg was under way there; what is lost at a place lay there.
  private mutating func lose(_ units: Int, _ leg: Leg?, _ place: Place.ID?) -> Int {
    if let place {
      _ = take(units, from: place)
      return units
    }
    var left = units
    for index in passages.indices where passages[index].leg == leg?.id {
      let taken = min(left, passages[index].units)
      passages[index].units -= taken
      left -= taken
    }
    passages.removeAll { $0.units == 0 }
    return units
  }

  private mutating func divert(_ units: Int, _ event: CaseEvent) {
    guard let to: Place.ID = event.name(.to) else { return }
    var left = units
    for index in passages.indices where left > 0 {
      let taken = min(left, passages[index].units)
      guard taken > 0 else { continue }
      left -= taken
      let passage = passages[index]
      passages[index].units -= taken
      passages.append(
        Passage(
          leg: passage.leg, to: to, since: passage.since, due: event.date(.due), units: taken))
    }
    passages.removeAll { $0.units == 0 }
  }

  /// Takes units from what lies at a place, as many as there are.
  private mutating func take(_ units: Int, from place: Place.ID) -> Int {
    let taken = min(units, lying[place, default: 0])
    lying[place, default: 0] -= taken
    return taken
  }

  /// Whether what an event speaks of is where the event says.
  ///
  /// Of one day's events, those that can happen come first: goods that arrive and go on, or go and arrive.
  func isReady(for resolved: ResolvedEvents.Resolved, legs: [Leg.ID: Leg]) -> Bool {
    let event = resolved.event
    let units = event.quantity?.count ?? 0
    let leg = event.name(.leg).flatMap { legs[$0] }
    let place: Place.ID? = event.name(.place)
    switch resolved.kind {
    case .departed:
      let origin = place ?? event.name(.from) ?? leg?.origin
      return origin.map { lying[$0, default: 0] >= units } ?? false
    case .arrived:
      return passages.filter { $0.to == place }.reduce(0) { $0 + $1.units } >= units
    case .handedOver, .unloaded, .held:
      return place.map { lying[$0, default: 0] >= units } ?? true
    case .lost, .damaged:
      if let place { return lying[place, default: 0] >= units }
      return passages.filter { $0.leg == leg?.id }.reduce(0) { $0 + $1.units } >= units
    case .inUse: return place.map { handedOver[$0, default: 0] >= units } ?? true
    default: return true
    }
  }

  /// Takes in what was counted at a place on one day: the figure that rules becomes what lies there.
  mutating func take(_ counted: [Count]) {
    counts += counted.map { count in
      var count = count
      count.booked = lying[count.place, default: 0]
      return count
    }
    guard let ruling = StockCount.ruling(counted) else { return }
    let difference = ruling.units - lying[ruling.place, default: 0]
    lying[ruling.place] = ruling.units
    arrived[ruling.place] = max(0, arrived[ruling.place, default: 0] + difference)
    if let whole = unloaded[ruling.place] {
      unloaded[ruling.place] = min(whole, arrived[ruling.place, default: 0])
    }
    discrepancy += difference
  }
}
