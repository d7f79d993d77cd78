import SupplyModel

extension SmallCaseDraft {
  /// A way from every origin over a waypoint to every place in need, and some legs more.
  mutating func addLegs() {
    for origin in origins { addLeg(from: origin, to: chance.one(of: waypoints), most: 1.2) }
    for place in destinations { addLeg(from: chance.one(of: waypoints), to: place, most: 1.2) }
    for waypoint in waypoints where !legs.contains(where: { $0.destination == waypoint }) {
      addLeg(from: chance.one(of: origins), to: waypoint, most: 1)
    }
    for _ in 0..<chance.whole(1...max(1, min(4, 8 - legs.count))) {
      let ends = [origins, waypoints, destinations, waypoints]
      let step = chance.whole(0...2)
      let origin = chance.one(of: ends[step])
      let others = (ends[step + 1] + destinations).filter { $0 != origin }
      guard !others.isEmpty else { continue }
      addLeg(from: origin, to: chance.one(of: others), most: 3)
    }
  }

  /// A leg whose transit takes at most a given number of periods.
  private mutating func addLeg(from origin: Place.ID, to destination: Place.ID, most: Double) {
    legs.append(
      Leg(
        id: named("leg-\(legs.count + 1)"),
        corridor: chance.one(of: ["", "north", "south", "east"]),
        origin: origin, destination: destination,
        mode: chance.one(of: ["sea", "rail", "road"]),
        transitDays: transit(most: most), throughput: throughput(),
        costPerTonne: chance.happens(0.6) ? Double(chance.whole(1...400)) / 4 : 0,
        loss: chance.happens(0.4) ? chance.uneven(0.000_001...0.3) : .zero,
        refusedClasses: chance.happens(0.25) ? [chance.one(of: Self.namedClasses)] : []))
  }

  private mutating func transit(most: Double) -> Millionths {
    chance.happens(0.3)
      ? Millionths(whole: chance.whole(0...Int(most * periodDays)))
      : chance.uneven(0.1...(most * periodDays))
  }

  private mutating func throughput() -> Throughput? {
    let perDay = chance.number(2...16) / periodDays
    return switch chance.whole(0...9) {
    case 0...5: Throughput(Mass(tonnes: Millionths(near: perDay)), per: .day)
    case 6...7: Throughput(Mass(tonnes: Millionths(near: perDay * 30)), per: .month)
    default: nil
    }
  }
}
