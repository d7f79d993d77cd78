import SupplyModel

/// Ways as the legs stand in their table, whatever they carry and whenever they are open.
extension OpenNeeds {
  /// The first day on which goods that needs accept, or any where there are none, could be at one of them; nil
  /// when no way leads there.
  func bestWay(to needs: [Need.ID], _ accepted: Set<Item.ID>) -> CalendarDate? {
    let ends = Set(supplyCase.needs.filter { needs.contains($0.id) }.map(\.place))
    return sources(of: accepted).compactMap { supply -> CalendarDate? in
      let days = days(from: supply.place)
      return ends.compactMap { days[$0] }.min().map {
        firstDay(of: supply).adding(days: Self.whole($0))
      }
    }.min()
  }

  /// Whether a way is a chain of legs from goods to one of the needs, of so many days, and arrives when it says.
  func leads(_ way: BestWay, to needs: [Need.ID], _ accepted: Set<Item.ID>) -> Bool {
    let legs = way.legs.map { id in supplyCase.legs.first { $0.id == id } }
    let known = legs.compactMap(\.self)
    let ends = Set(supplyCase.needs.filter { needs.contains($0.id) }.map(\.place))
    guard known.count == legs.count,
      zip(known, known.dropFirst()).allSatisfy({ $0.destination == $1.origin }),
      Self.whole(known.reduce(0) { $0 + $1.transitDays.count }) == way.days
    else { return false }
    return sources(of: accepted).contains { supply in
      (known.first?.origin ?? supply.place) == supply.place
        && ends.contains(known.last?.destination ?? supply.place)
        && firstDay(of: supply).adding(days: way.days) == way.arrival
    }
  }

  private func sources(of accepted: Set<Item.ID>) -> [Supply] {
    let own = supplyCase.supplies.filter { accepted.contains($0.item) }
    return own.isEmpty ? supplyCase.supplies : own
  }

  private func firstDay(of supply: Supply) -> CalendarDate {
    max(supply.available, supplyCase.calendar.planningDate ?? supplyCase.calendar.start)
  }

  /// Millionths of days from a place to every other that can be reached, each leg relaxed until none helps.
  private func days(from start: Place.ID) -> [Place.ID: Int] {
    var days = [start: 0]
    var open = [start]
    while let place = open.popLast() {
      for leg in supplyCase.legs where leg.origin == place {
        let total = days[place, default: 0] + leg.transitDays.count
        guard total < days[leg.destination] ?? .max else { continue }
        days[leg.destination] = total
        open.append(leg.destination)
      }
    }
    return days
  }

  /// Days rounded up.
  private static func whole(_ millionths: Int) -> Int { (millionths + 999_999) / 1_000_000 }
}
