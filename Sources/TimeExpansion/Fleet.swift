package import SupplyModel

/// The vehicles of a lift in positions instead of names: where they start and how they go.
package struct Fleet: Sendable {
  /// The position of the lift.
  package let lift: Int
  /// The legs on which it carries goods.
  package let legs: [Int]
  /// The places at which it can be.
  package let places: [Int]
  /// Every way to go.
  package let ways: [Way]
  /// What the bases bring, by place and period.
  package let bases: [Base]

  /// A way from a place to another.
  package struct Way: Sendable {
    package let kind: Kind
    package let origin: Int
    package let destination: Int
    /// The period in which a vehicle is ready at the far end, by period of departure.
    ///
    /// It may lie beyond the plan. Nil where a vehicle may not depart.
    package let ready: [Int?]

    package enum Kind: Hashable, Sendable {
      case along(leg: Int)
      case back(leg: Int)
      case relocation
    }

    /// The leg that it goes along or back on.
    package var leg: Int? {
      switch kind {
      case .along(let leg), .back(let leg): leg
      case .relocation: nil
      }
    }
  }

  /// Vehicles that a base brings.
  package struct Base: Sendable {
    package let place: Int
    package let period: Int
    package let count: Millionths
  }

  /// The fleets of the lifts that anything rests on, in the order of the case.
  package static func all(
    in supplyCase: SupplyCase, timetable: Timetable, assets: [AssetLimit],
    placeIndex: [Place.ID: Int]
  ) -> [Fleet] {
    supplyCase.carriage.lifts.indices.compactMap { index in
      let lift = supplyCase.carriage.lifts[index]
      let legs = supplyCase.legs.indices.filter { supplyCase.legs[$0].lift == lift.id }
      let stations = assets.filter { $0.lift == index }.flatMap { $0.kept.compactMap { $0?.place } }
      guard !legs.isEmpty || !stations.isEmpty else { return nil }
      return Fleet(
        index, lift, legs: legs, stations: stations, supplyCase, timetable, placeIndex)
    }
  }

  private init(
    _ index: Int, _ lift: Lift, legs: [Int], stations: [Int], _ supplyCase: SupplyCase,
    _ timetable: Timetable, _ placeIndex: [Place.ID: Int]
  ) {
    self.lift = index
    self.legs = legs
    let calendar = supplyCase.calendar
    let based = lift.bases.compactMap { placeIndex[$0.place] }
    let ends = legs.map { leg in
      (
        placeIndex[supplyCase.legs[leg].origin] ?? 0,
        placeIndex[supplyCase.legs[leg].destination] ?? 0
      )
    }
    places = Set(based + stations + ends.flatMap { [$0.0, $0.1] }).sorted()
    bases = lift.bases.compactMap { base in
      let period = base.available.map { calendar.firstPeriod(onOrAfter: $0) } ?? 0
      guard let place = placeIndex[base.place], period < calendar.periods else { return nil }
      return Base(place: place, period: period, count: base.count)
    }
    var ways: [Way] = []
    for (leg, ends) in zip(legs, ends) {
      let ready = Self.ready(on: leg, of: lift, supplyCase, timetable)
      ways.append(
        Way(kind: .along(leg: leg), origin: ends.0, destination: ends.1, ready: ready))
      ways.append(Way(kind: .back(leg: leg), origin: ends.1, destination: ends.0, ready: ready))
    }
    self.ways =
      ways
      + Self.relocations(of: lift, among: Set(based + stations).sorted(), in: calendar)
  }

  private static func ready(
    on leg: Int, of lift: Lift, _ supplyCase: SupplyCase, _ timetable: Timetable
  ) -> [Int?] {
    let rates = DailyRates(supplyCase)
    return (0..<supplyCase.calendar.periods).map { period in
      guard period >= supplyCase.calendar.firstOpenPeriod,
        timetable.throughputTonnes[leg][period] > 0
      else { return nil }
      return period
        + rates.transit(of: supplyCase.legs[leg], in: period, turnRound: lift.turnRoundDays)
    }
  }

  private static func relocations(
    of lift: Lift, among places: [Int], in calendar: PlanCalendar
  ) -> [Way] {
    guard let days = lift.relocationDays else { return [] }
    let transit = calendar.periods(forTransitDays: days)
    let ready = (0..<calendar.periods).map { period in
      period >= calendar.firstOpenPeriod ? period + transit : nil
    }
    return places.flatMap { origin in
      places.filter { $0 != origin }.map { destination in
        Way(kind: .relocation, origin: origin, destination: destination, ready: ready)
      }
    }
  }
}
