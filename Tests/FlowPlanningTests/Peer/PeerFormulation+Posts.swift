import SupplyModel

/// Limit (12): what people at a post can serve, and that nothing is used there without them.
extension PeerFormulation {
  mutating func addPosts() {
    for post in supplyCase.staffing.posts {
      let present = PeerPeople(limits: limits).present(at: post)
      let uses = periods.map { used(at: post, in: $0) }
      if let units = post.unitsPerMonth {
        let training: [Double?] = periods.map { t in
          let months = limits.days(of: t).reduce(0) { $0 + 1 / Double($1.daysInMonth) }
          return Double(present[t]) * units.value * months
        }
        add(
          Rate(
            uses: uses, most: training,
            gains: periods.map { _ in [] }, heavy: heavyPieces(at: post, training: training)))
      }
      for t in periods {
        if present[t] == 0 { program.addRow(uses[t].map(\.term), atMost: 0) }
        if let units = post.unitsPerPerson {
          let people = present[...t].max() ?? 0
          program.addRow(uses[...t].joined().map(\.term), atMost: Double(people) * units.value)
        }
      }
    }
  }

  /// What departs from the place of a post, is delivered there or is joined there, in units of the
  /// goods that wait for it.
  private func used(
    at post: Post, in t: Int
  ) -> [(commodity: Int, term: PeerProgram.Term)] {
    let enabled = Set(supplyCase.items(meeting: post.enables).map(\.id))
    let columns =
      departures.filter { $0.leg.origin == post.place && $0.period == t }
      .map { ($0.commodity, $0.column) }
      + deliveries.filter { $0.need.place == post.place && $0.period == t }
      .map { ($0.commodity, $0.column) }
      + joins.filter { $0.need.place == post.place && $0.period == t }
      .compactMap { join in join.commodity.map { ($0, join.column) } }
    return columns.compactMap { commodity, column -> (commodity: Int, term: PeerProgram.Term)? in
      let item = commodities[commodity].item
      guard enabled.contains(item.id) else { return nil }
      return (commodity, (column, 1 / item.massPerUnit.tonnes))
    }
  }
}
