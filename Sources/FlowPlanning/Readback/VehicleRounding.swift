import SupplyModel
import TimeExpansion

/// What vehicles do, in whole 10⁻¹², and what they still carry and let through while a plan is rounded.
///
/// Vehicles of a period are settled before its goods: as many depart as the goods of the solution need,
/// as far as they are there; whoever does not depart stays.
struct VehicleRounding {
  private let program: FlowProgram
  private let columns: [Double]
  /// By fleet, place and period: what is there.
  private var present: [[[Int]]]
  /// By leg and measure: what the vehicles that depart still carry, in 10⁻¹² vehicles.
  private var loadRoom: [Int: [Measure: Int128]] = [:]
  private let schedules: [FleetSchedule]
  /// By limit and period: what the vehicles kept let through, in grams.
  private var letThrough: [[Int]]
  private(set) var moves: [VehicleMove] = []
  private(set) var stays: [VehicleStay] = []

  private var network: FlowNetwork { program.network }

  init(_ program: FlowProgram, columns: [Double], gramsPerTonne: Double) {
    self.program = program
    self.columns = columns
    let network = program.network
    present = network.fleets.map { fleet in
      fleet.places.map { place in
        (0..<network.periods).map { period in
          fleet.bases.filter { $0.place == place && $0.period == period }
            .reduce(0) { $0 + Trillionths($1.count).count }
        }
      }
    }
    schedules = network.fleets.indices.map {
      FleetSchedule($0, of: program, columns: columns, gramsPerTonne: gramsPerTonne)
    }
    letThrough = []
    letThrough = network.assets.map { limit in
      limit.kept.enumerated().map { period, kept in
        guard let kept else { return .max }
        // Vehicles may be some 10⁻¹² short of the solution. What they let through counts up to the next
        // gram, which covers that.
        let grams =
          wantedStay(of: limit.lift, at: kept.place, in: period) * Double(kept.gramsPerVehicle)
        return max(0, Int(grams + 0.5 - 1e-11 * Double(kept.gramsPerVehicle)))
      }
    }
  }

  private func wantedStay(of lift: Int, at place: Int, in period: Int) -> Double {
    guard let position = network.fleets.firstIndex(where: { $0.lift == lift }),
      let index = network.fleets[position].places.firstIndex(of: place)
    else { return 0 }
    return max(0, columns[program.fleets[position].stays[index][period]])
  }

  /// Sends vehicles off in a period and keeps the rest.
  mutating func settle(_ period: Int) {
    loadRoom = [:]
    for position in network.fleets.indices {
      let fleet = network.fleets[position]
      for (way, kind) in fleet.ways.map(\.kind).enumerated() {
        if case .along(let leg) = kind { load(leg, position, way, period) }
      }
      for way in fleet.ways.indices { send(position, way, period) }
      stay(position, period)
    }
  }

  /// Vehicles for the goods of the solution, as far as there are any.
  private mutating func load(_ leg: Int, _ position: Int, _ way: Int, _ period: Int) {
    let needed = schedules[position].needed(way, period)
    let departing = Int128(depart(position, way, period, needed))
    loadRoom[leg] = Dictionary(uniqueKeysWithValues: Measure.allCases.map { ($0, departing) })
  }

  /// Empty vehicles on their way, of those that are not wanted where they are.
  private mutating func send(_ position: Int, _ way: Int, _ period: Int) {
    let fleet = network.fleets[position]
    var desired = schedules[position].moves[way][period]
    if case .along(let leg) = fleet.ways[way].kind {
      desired -= Int(clamping: loadRoom[leg]?[.mass] ?? 0)
    }
    let isKept = network.assets.contains {
      $0.lift == fleet.lift && $0.kept[period]?.place == fleet.ways[way].origin
    }
    if isKept, let place = fleet.places.firstIndex(of: fleet.ways[way].origin) {
      let wanted = wantedStay(of: fleet.lift, at: fleet.ways[way].origin, in: period)
      desired = min(desired, present[position][place][period] - Int((wanted * 1e12).rounded(.up)))
    }
    _ = depart(position, way, period, desired)
  }

  private mutating func depart(
    _ position: Int, _ way: Int, _ period: Int, _ desired: Int
  ) -> Int {
    let fleet = network.fleets[position]
    guard desired > 0, let ready = fleet.ways[way].ready[period],
      let from = fleet.places.firstIndex(of: fleet.ways[way].origin),
      let to = fleet.places.firstIndex(of: fleet.ways[way].destination)
    else { return 0 }
    let vehicles = min(desired, present[position][from][period])
    guard vehicles > 0 else { return 0 }
    present[position][from][period] -= vehicles
    if ready < network.periods { present[position][to][ready] += vehicles }
    let move = VehicleMove(
      lift: network.supplyCase.carriage.lifts[fleet.lift].id,
      way: program.name(of: fleet.ways[way]), departure: period, arrival: ready,
      vehicles: Trillionths(count: vehicles))
    if let last = moves.lastIndex(where: {
      $0.departure == period && $0.lift == move.lift && $0.way == move.way
    }) {
      moves[last].vehicles = Trillionths(count: moves[last].vehicles.count + vehicles)
    } else {
      moves.append(move)
    }
    return vehicles
  }

  private mutating func stay(_ position: Int, _ period: Int) {
    let fleet = network.fleets[position]
    for (place, index) in fleet.places.enumerated() {
      let vehicles = present[position][place][period]
      guard vehicles > 0 else { continue }
      if period + 1 < network.periods { present[position][place][period + 1] += vehicles }
      stays.append(
        VehicleStay(
          lift: network.supplyCase.carriage.lifts[fleet.lift].id,
          place: network.supplyCase.places[index].id, period: period,
          vehicles: Trillionths(count: vehicles)))
    }
  }

  /// As much of what would depart as the vehicles carry that depart with it.
  func carried(_ item: Item, on leg: Int, grams: Int) -> Int {
    Measure.allCases.reduce(grams) { carried, measure in
      guard let load = Loading(item, by: lift(of: leg), in: measure) else { return carried }
      return min(carried, load.grams(on: loadRoom[leg]?[measure] ?? 0))
    }
  }

  private func lift(of leg: Int) -> Lift? {
    network.supplyCase.legs[leg].lift.flatMap { name in
      network.supplyCase.carriage.lifts.first { $0.id == name }
    }
  }

  /// As much of what would depart as the vehicles kept for the leg and for both its ends let through.
  func passing(_ grams: Int, on passage: ResidualCapacity.Passage) -> Int {
    var passing = grams
    for (index, period, isLanding) in limits(of: passage) {
      let room = letThrough[index][period]
      if !isLanding { passing = min(passing, room) }
      while isLanding && passing > 0 && passage.survival.arriving(grams: passing) > room {
        passing = max(0, passing - max(1, passage.survival.arriving(grams: passing) - room))
      }
    }
    return passing
  }

  /// Takes up what a departure uses.
  mutating func take(_ item: Item, _ grams: Int, on passage: ResidualCapacity.Passage) {
    for measure in Measure.allCases {
      guard let load = Loading(item, by: lift(of: passage.leg), in: measure) else { continue }
      loadRoom[passage.leg, default: [:]][measure, default: 0] -= load.vehicles(for: grams)
    }
    for (index, period, isLanding) in limits(of: passage) where letThrough[index][period] < .max {
      letThrough[index][period] -=
        isLanding ? passage.survival.arriving(grams: grams) : grams
    }
  }

  /// The limits by needed assets that a departure touches, and when.
  private func limits(
    of passage: ResidualCapacity.Passage
  ) -> [(index: Int, period: Int, isLanding: Bool)] {
    network.assets.enumerated().compactMap { index, limit in
      switch limit.subject {
      case .leg(let leg): leg == passage.leg ? (index, passage.period, false) : nil
      case .place(let place):
        place == network.origins[passage.leg]
          ? (index, passage.period, false)
          : place == network.destinations[passage.leg] ? (index, passage.arrival, true) : nil
      }
    }
  }
}
