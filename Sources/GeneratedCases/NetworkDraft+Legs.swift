import SupplyModel

extension NetworkDraft {
  /// Sea legs into every port, rail into every hub, road and rail to every place in need.
  mutating func addLegs() {
    for port in ports {
      addLegs(from: origins, to: port, mode: "sea", count: 2, among: ports.count)
    }
    for hub in hubs {
      addLegs(from: ports, to: hub, mode: "rail", count: 3, among: hubs.count)
    }
    for place in destinations {
      addLegs(
        from: hubs, to: place, mode: chance.one(of: ["rail", "road"]),
        count: chance.happens(0.4) ? 3 : 2, among: destinations.count)
    }
    // Lines between hubs, for a way round a closed port.
    for (hub, next) in zip(hubs, hubs.dropFirst()) {
      addLeg(from: hub, to: next, mode: "rail", tonnesPerDay: totalTonnes / days * 0.05)
    }
  }

  /// Legs to one of several like places from distinct places, enough together for most of its
  /// share of what is asked.
  private mutating func addLegs(
    from sources: [Place.ID], to destination: Place.ID, mode: String, count: Int, among: Int
  ) {
    var left = sources
    let share = totalTonnes / days / Double(among) / Double(min(count, sources.count))
    for _ in 0..<min(count, sources.count) {
      let source = left.remove(at: chance.whole(0...(left.count - 1)))
      addLeg(
        from: source, to: destination, mode: mode, tonnesPerDay: share * chance.number(0.6...2.2))
    }
  }

  private mutating func addLeg(
    from origin: Place.ID, to destination: Place.ID, mode: String, tonnesPerDay: Double
  ) {
    let range = ["sea": 2_000...9_000, "rail": 200...2_500][mode] ?? 50...500
    let kilometres = Double(chance.whole(range))
    let kilometresPerDay = ["sea": 350.0, "rail": 250.0][mode] ?? 100.0
    legs.append(
      Leg(
        id: named("leg-\(legs.count + 1)"), corridor: corridor(of: origin, destination),
        origin: origin, destination: destination, mode: mode,
        transitDays: Millionths(whole: Int((kilometres / kilometresPerDay).rounded(.up))),
        throughput: Throughput(roundMass(tonnesPerDay), per: .day),
        costPerTonne: (kilometres * (mode == "sea" ? 0.01 : 0.05)).rounded(),
        loss: chance.happens(0.3) ? Millionths(near: 0.005 * Double(chance.whole(1...20))) : .zero,
        distanceKilometres: kilometres,
        refusedClasses: mode == "road" && chance.happens(0.1) ? ["equipment"] : []))
  }

  /// A corridor is named for the port that its goods pass; beyond the hubs there is none.
  private func corridor(of origin: Place.ID, _ destination: Place.ID) -> String {
    let port = ports.first { $0 == origin || $0 == destination }
    return port.map { "by-" + $0.description } ?? ""
  }

  /// Ice at every third port, closing one in two of those, and spring mud on some roads.
  mutating func addSeasons() {
    for (index, port) in ports.enumerated() where index % 3 == 1 {
      let factor = index % 2 == 1 ? Millionths.zero : Millionths(near: 0.35)
      addSeason(on: port.description, from: "12-01", until: "04-15", factor: factor)
    }
    for leg in legs where leg.mode == "road" && chance.happens(0.3) {
      addSeason(
        on: leg.id.description, from: "10-10", until: "11-15", factor: Millionths(near: 0.4))
    }
  }

  private mutating func addSeason(
    on subject: String, from: String, until: String, factor: Millionths
  ) {
    guard let first = DayOfYear(from), let last = DayOfYear(until) else { return }
    changes.append(
      Change(
        subject: subject, span: .yearly(from: first, until: last), attribute: .throughput,
        effect: .factor(factor), reason: "season"))
  }
}
