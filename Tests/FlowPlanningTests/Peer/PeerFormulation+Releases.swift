import SupplyModel

/// Limit (9): what deliveries free, one period later.
extension PeerFormulation {
  mutating func addFreed(by release: Release) {
    freed += periods.filter(limits.isAfterPlanning).map { (release, $0, program.addColumn()) }
  }

  mutating func addReleases() {
    for release in supplyCase.recipient.releases {
      guard let item = supplyCase.items.first(where: { $0.id == release.item }) else { continue }
      let perTonne = 1 / item.massPerUnit.tonnes
      let own = freed.filter { $0.release.id == release.id }
      for t in periods {
        let taken = own.filter { $0.period <= t }.map { ($0.column, perTonne) }
        for stretch in stretches(of: release) {
          let delivered = deliveries.filter {
            release.needs.contains($0.need.id) && $0.end != .open && $0.period <= t - 1
          }
          program.addRow(
            taken + delivered.map { ($0.column, -stretch.slope / $0.massPerUnit) },
            atMost: stretch.freed - stretch.slope * stretch.delivered)
        }
      }
      let most = release.curve.last?.freed.value ?? 0
      program.addRow(own.map { ($0.column, perTonne) }, atMost: most)
    }
  }

  /// Each stretch of a curve: where it starts, and how much it frees for each unit.
  private func stretches(
    of release: Release
  ) -> [(delivered: Double, freed: Double, slope: Double)] {
    var start = (delivered: 0.0, freed: 0.0)
    return release.curve.map { point in
      let end = (delivered: point.delivered.value, freed: point.freed.value)
      defer { start = end }
      return (
        start.delivered, start.freed, (end.freed - start.freed) / (end.delivered - start.delivered)
      )
    }
  }
}
