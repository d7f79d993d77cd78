/// A plan in parts of a gram that stands beside a plan in grams, which is a rounding of it.
///
/// What no plan can exceed that is as good in every earlier stage is told of what this plan reaches there: a gram
/// that rounding costs an earlier stage may be much to a later one.
public struct ReferencePlan: Hashable, Sendable {
  /// How many parts make a gram.
  public var partsPerGram: Int
  /// Its rows, in the case with masses so many times as large (``SupplyCase/inFinerMasses(_:)``): draws.
  public var draws: [Draw]
  /// Departures.
  public var moves: [Move]
  /// What is in store at the end of each period.
  public var stocks: [Stock]
  /// What is delivered.
  public var deliveries: [Delivery]
  /// Companions that are used up with what is delivered.
  public var joins: [Join]
  /// What deliveries free.
  public var freed: [Freed]
  /// Vehicles that depart.
  public var vehicleMoves: [VehicleMove]
  /// Vehicles that stay.
  public var vehicleStays: [VehicleStay]
  /// Works that are chosen.
  public var chosenWorks: [ChosenWork]

  /// The finest parts of a gram that are counted.
  public static let mostParts = 1_000_000
  /// The most grams that a limit, or what is offered in all, may come to in parts: 10¹¹ tonnes.
  private static let mostCounted: Double = 1e17

  /// Takes the rows of a plan of the case with finer masses.
  public init(_ record: PlanRecord, partsPerGram: Int) {
    self.partsPerGram = partsPerGram
    draws = record.draws
    moves = record.moves
    stocks = record.stocks
    deliveries = record.deliveries
    joins = record.joins
    freed = record.freed
    vehicleMoves = record.vehicleMoves
    vehicleStays = record.vehicleStays
    chosenWorks = record.chosenWorks
  }

  /// The plan as one of the case with finer masses, without stages; people are where they are in the plan in
  /// grams.
  public func record(attendances: [Attendance]) -> PlanRecord {
    PlanRecord(
      isComplete: true, draws: draws, moves: moves, stocks: stocks, deliveries: deliveries,
      joins: joins, freed: freed, vehicleMoves: vehicleMoves, vehicleStays: vehicleStays,
      attendances: attendances, chosenWorks: chosenWorks, stages: [])
  }

  /// How many parts of a gram a case is counted in: a million, or fewer where its masses are too large for that.
  public static func partsPerGram(for supplyCase: SupplyCase) -> Int {
    let days = Double(supplyCase.calendar.periods * supplyCase.calendar.periodDays)
    let largest = supplyCase.largestMass * max(1, days)
    var parts = mostParts
    while parts > 1, largest * Double(parts) > mostCounted { parts /= 10 }
    return parts
  }
}

extension SupplyCase {
  /// The largest of what is offered in all and of the figures of its limits, in grams.
  fileprivate var largestMass: Double {
    let masses = Dictionary(items.map { ($0.id, Double($0.massPerUnit.grams)) }) { first, _ in
      first
    }
    let offered = supplies.reduce(0) { $0 + $1.quantity.value * (masses[$1.item] ?? 0) }
    let opening = opening.goods.reduce(0) { $0 + $1.units.value * (masses[$1.item] ?? 0) }
    let freed = recipient.releases.reduce(0) { sum, release in
      sum + (release.curve.last?.freed.value ?? 0) * (masses[release.item] ?? 0)
    }
    let limits =
      legs.compactMap { $0.throughput?.mass.grams } + places.compactMap { $0.storage?.grams }
      + places.compactMap { $0.handlingPerDay?.grams }
      + carriage.lifts.flatMap {
        [$0.load].compactMap { $0?.grams } + $0.loadByClass.values.map(\.grams)
      }
    let values = changes.compactMap { change -> Int? in
      if case .value(let value) = change.effect { value.count } else { nil }
    }
    let largest = (limits + values + carriage.works.map(\.gain.count)).max() ?? 0
    return max(offered + opening + freed, Double(largest))
  }
}
