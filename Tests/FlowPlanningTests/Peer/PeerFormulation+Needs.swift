import SupplyModel

/// Limits (5) and (7): what needs ask.
extension PeerFormulation {
  /// (5) What one end of an instalment receives is at most what it asks.
  mutating func addAmounts() {
    for need in supplyCase.needs {
      for (number, instalment) in need.instalments(in: supplyCase.calendar).enumerated() {
        for end in AmountEnd.stated {
          let terms = deliveries.filter {
            $0.need.id == need.id && $0.instalment == number && $0.end == end
          }
          program.addRow(
            terms.map { ($0.column, 1 / $0.massPerUnit) }, atMost: Self.units(instalment, end))
        }
      }
    }
  }

  /// (7) A floor counts as met only as far as the low end receives its share.
  mutating func addFloors() {
    for need in supplyCase.needs where need.floor > .zero && unitsAsked(by: need, .low) > 0 {
      let column = program.addColumn()
      floorColumns[need.id] = column
      program.addRow([(column, 1)], atMost: 1)
      let received = deliveries.filter { $0.need.id == need.id && $0.end == .low }
      program.addRow(
        [(column, need.floor.value * unitsAsked(by: need, .low))]
          + received.map { ($0.column, -1 / $0.massPerUnit) }, atMost: 0)
    }
  }
}
