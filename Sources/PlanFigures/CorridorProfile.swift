public import SupplyModel
import TimeExpansion

/// How long, how dear, how open and how dependent a corridor is, in a plan.
public struct CorridorProfile: Hashable, Sendable {
  /// The corridor.
  public let corridor: String
  /// Its fastest way from end to end, by the days of its legs; nil when no way leads through.
  public let fastest: Way?
  /// Days that a tonne which enters is under way on its legs, on average; nil when none enters.
  public let averageDays: Double?
  /// What its moves cost, in the case's currency.
  public let cost: Double
  /// Whether any leg of it has a cost.
  public let hasCost: Bool
  /// By period: whether a way leads through it that nothing shuts.
  public let isOpen: [Bool]
  /// The place between its legs that the most passes, and the share of what enters that does.
  public let busiestPlace: Share<Place.ID>?
  /// The leg that carries the most, and the share of what enters that it carries.
  public let busiestLeg: Share<Leg.ID>?
  /// What could enter over the whole plan by the legs by which anything does, or by all that enter it
  /// when nothing does; infinity is no limit.
  public let mostEntering: Double

  /// A way from end to end.
  public struct Way: Hashable, Sendable {
    /// Where it starts.
    public let origin: Place.ID
    /// Where it ends.
    public let destination: Place.ID
    /// The days on its legs; waiting not counted.
    public let days: Double
  }

  /// What passes by one place or leg.
  public struct Share<Name: Hashable & Sendable>: Hashable, Sendable {
    /// Which.
    public let name: Name
    /// Its share of what enters the corridor, 0 to 1.
    public let share: Double
  }
}

extension CorridorProfile {
  /// What each corridor is like in a plan, in the order of the case's legs.
  ///
  /// Nothing is solved.
  public static func all(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [CorridorProfile] {
    let timetable = Timetable(supplyCase)
    let moves = Dictionary(grouping: record.moves, by: \.leg)
    return CorridorUse.all(in: record, of: supplyCase).map { use in
      CorridorSurvey(
        use: use, supplyCase: supplyCase, timetable: timetable, moves: moves
      ).profile
    }
  }
}

/// One corridor's legs, beside what moves on them.
private struct CorridorSurvey {
  let use: CorridorUse
  let supplyCase: SupplyCase
  let timetable: Timetable
  let moves: [Leg.ID: [Move]]

  private var legs: [(index: Int, leg: Leg)] {
    supplyCase.legs.enumerated().filter { $0.element.corridor == use.corridor }
      .map { (index: $0.offset, leg: $0.element) }
  }

  var profile: CorridorProfile {
    let legs = legs
    let ends = Ends(legs.map(\.leg))
    let entered = use.carried.tonnes
    func tonnes(_ leg: Leg) -> Double { (moves[leg.id] ?? []).reduce(0) { $0 + $1.mass.tonnes } }
    let days = legs.reduce(0) { $0 + tonnes($1.leg) * $1.leg.transitDays.value }
    let periods = 0..<supplyCase.calendar.periods
    let doors = legs.filter { ends.entries.contains($0.leg.origin) }
    let used = doors.filter { tonnes($0.leg) > 0 }
    return CorridorProfile(
      corridor: use.corridor, fastest: ends.fastest(by: legs.map(\.leg)),
      averageDays: entered > 0 ? days / entered : nil, cost: cost(legs),
      hasCost: legs.contains { timetable.costPerTonne[$0.index].contains { $0 > 0 } },
      isOpen: periods.map { period in
        let open = legs.filter { isOpen($0.index, period) }.map(\.leg)
        return ends.fastest(by: open) != nil
      },
      busiestPlace: busiest(
        legs.filter { !ends.exits.contains($0.leg.destination) }, entered, by: \.destination),
      busiestLeg: busiest(legs, entered, by: \.id),
      mostEntering: (used.isEmpty ? doors : used).reduce(0) { sum, leg in
        sum + periods.reduce(0) { $0 + timetable.throughputTonnes[leg.index][$1] }
      })
  }

  private func isOpen(_ leg: Int, _ period: Int) -> Bool {
    timetable.throughputTonnes[leg][period] > 0
      && !timetable.consentClosures[leg][period].closesEverything
  }

  private func cost(_ legs: [(index: Int, leg: Leg)]) -> Double {
    legs.reduce(0) { sum, leg in
      sum
        + (moves[leg.leg.id] ?? []).reduce(0) {
          $0 + $1.mass.tonnes * timetable.costPerTonne[leg.index][$1.departure]
        }
    }
  }

  /// Where most of what enters comes by; the first in the order of the legs when several do.
  private func busiest<Name>(
    _ legs: [(index: Int, leg: Leg)], _ entered: Double, by name: (Leg) -> Name
  ) -> CorridorProfile.Share<Name>? {
    guard entered > 0 else { return nil }
    var order: [Name] = []
    var tonnes: [Name: Double] = [:]
    for (_, leg) in legs {
      if tonnes[name(leg)] == nil { order.append(name(leg)) }
      tonnes[name(leg), default: 0] += (moves[leg.id] ?? []).reduce(0) { $0 + $1.mass.tonnes }
    }
    let most = tonnes.values.max() ?? 0
    // Less than a gram in a tonne tells no place from another.
    guard most > 0, let first = order.first(where: { (tonnes[$0] ?? 0) >= most * (1 - 1e-6) })
    else { return nil }
    return CorridorProfile.Share(name: first, share: min(1, most / entered))
  }
}

/// Where a corridor starts and where it ends.
private struct Ends {
  let entries: Set<Place.ID>
  let exits: Set<Place.ID>

  init(_ legs: [Leg]) {
    let (origins, destinations) = (Set(legs.map(\.origin)), Set(legs.map(\.destination)))
    // A corridor that is a ring can be entered and left anywhere.
    let (first, last) = (
      origins.subtracting(destinations), destinations.subtracting(origins)
    )
    entries = first.isEmpty ? origins : first
    exits = last.isEmpty ? destinations : last
  }

  /// The way through of the fewest days by some legs, by relaxing each leg as often as there are legs.
  func fastest(by legs: [Leg]) -> CorridorProfile.Way? {
    var best: [CorridorProfile.Way] = []
    for entry in entries.sorted() {
      var days: [Place.ID: Double] = [entry: 0]
      for _ in legs {
        var isSettled = true
        for leg in legs {
          guard let until = days[leg.origin] else { continue }
          let total = until + leg.transitDays.value
          if total < days[leg.destination] ?? .infinity {
            days[leg.destination] = total
            isSettled = false
          }
        }
        if isSettled { break }
      }
      best += exits.sorted().compactMap { exit in
        exit == entry
          ? nil
          : days[exit].map { CorridorProfile.Way(origin: entry, destination: exit, days: $0) }
      }
    }
    return best.enumerated().min { ($0.element.days, $0.offset) < ($1.element.days, $1.offset) }?
      .element
  }
}
