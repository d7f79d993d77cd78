import SupplyModel

/// Where a class of goods can come from and get to by a corridor: on its legs and on legs of no corridor or, where those
/// do not lead on, of any.
struct CorridorReach {
  let corridor: String
  private let legs: [Leg]
  private let sources: Set<Place.ID>
  private let targets: Set<Place.ID>

  init(_ corridor: String, _ goodsClass: String, _ all: [Leg]) {
    self.corridor = corridor
    legs = all.filter { !$0.refusedClasses.contains(goodsClass) }
    let own = legs.filter { $0.corridor == corridor }
    sources = Self.reached(
      from: own.map(\.origin), legs.map { (from: $0.destination, to: $0.origin) })
    targets = Self.reached(
      from: own.map(\.destination), legs.map { (from: $0.origin, to: $0.destination) })
  }

  /// Whether goods can get from one door to a leg of the corridor, and from one to the other door.
  func joins(_ doors: Doors) -> Bool {
    sources.contains(doors.origin) && targets.contains(doors.destination)
  }

  /// The way of the fewest days that uses a leg of the corridor: by it alone if one leads through; nil when none does.
  func fastest(between doors: Doors) -> WholeWay? {
    guard joins(doors) else { return nil }
    let alone = legs.filter { $0.corridor == corridor || $0.corridor.isEmpty }
    return way(between: doors, by: alone) ?? way(between: doors, by: legs)
  }

  /// Relaxes every leg until no stop is reached sooner, before and after the first leg of the corridor (Bellman, 1958).
  private func way(between doors: Doors, by legs: [Leg]) -> WholeWay? {
    var labels = [Stop(doors.origin, hasUsed: false): Label(days: 0, legs: [])]
    var isSettled = false
    while !isSettled {
      isSettled = true
      for leg in legs {
        for hasUsed in [false, true] {
          guard let label = labels[Stop(leg.origin, hasUsed: hasUsed)] else { continue }
          let stop = Stop(leg.destination, hasUsed: hasUsed || leg.corridor == corridor)
          let days = label.days + leg.transitDays.value
          guard days < labels[stop]?.days ?? .infinity else { continue }
          labels[stop] = Label(days: days, legs: label.legs + [leg])
          isSettled = false
        }
      }
    }
    return labels[Stop(doors.destination, hasUsed: true)].map { WholeWay($0.legs) }
  }

  private static func reached(
    from starts: [Place.ID], _ steps: [(from: Place.ID, to: Place.ID)]
  ) -> Set<Place.ID> {
    let next = Dictionary(grouping: steps, by: \.from)
    var (seen, open) = (Set(starts), starts)
    while let place = open.popLast() {
      for step in next[place] ?? [] where seen.insert(step.to).inserted { open.append(step.to) }
    }
    return seen
  }
}

private struct Stop: Hashable {
  let place: Place.ID
  let hasUsed: Bool

  init(_ place: Place.ID, hasUsed: Bool) { (self.place, self.hasUsed) = (place, hasUsed) }
}

private struct Label {
  let days: Double
  let legs: [Leg]
}
