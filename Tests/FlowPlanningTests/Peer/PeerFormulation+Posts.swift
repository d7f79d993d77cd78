import SupplyModel

/// Limit (12): what people at a post can serve, and that nothing is used there without them.
extension PeerFormulation {
  mutating func addPosts() {
    for post in supplyCase.staffing.posts {
      let present = PeerPeople(limits: limits).present(at: post)
      let uses = periods.map { used(at: post, in: $0) }
      for t in periods {
        if present[t] == 0 { program.addRow(uses[t], atMost: 0) }
        if let units = post.unitsPerMonth {
          let months = limits.days(of: t).reduce(0) { $0 + 1 / Double($1.daysInMonth) }
          program.addRow(uses[t], atMost: Double(present[t]) * units.value * months)
        }
        if let units = post.unitsPerPerson {
          let people = present[...t].max() ?? 0
          program.addRow(Array(uses[...t].joined()), atMost: Double(people) * units.value)
        }
      }
    }
  }

  /// What departs from the place of a post, is delivered there or is joined there, in units of the
  /// goods that wait for it.
  private func used(at post: Post, in t: Int) -> [PeerProgram.Term] {
    let enabled = Set(supplyCase.items(meeting: post.enables).map(\.id))
    let columns =
      departures.filter { $0.leg.origin == post.place && $0.period == t }
      .map { ($0.commodity, $0.column) }
      + deliveries.filter { $0.need.place == post.place && $0.period == t }
      .map { ($0.commodity, $0.column) }
      + joins.filter { $0.need.place == post.place && $0.period == t }
      .compactMap { join in join.commodity.map { ($0, join.column) } }
    return columns.compactMap { commodity, column in
      let item = commodities[commodity].item
      return enabled.contains(item.id) ? (column, 1 / item.massPerUnit.tonnes) : nil
    }
  }
}
