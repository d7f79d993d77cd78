import SupplyModel

/// What rounding a best plan to whole grams may cost an aim.
///
/// Each move rounds down what arrives, so a delivery falls short by a few grams, and a delivery of a
/// few grams falls away. A gram is worth little to a need of a thousand tonnes and a millionth to a
/// need of one; and what an earlier stage falls short by counts at its price in every later bound.
struct RoundingAllowance {
  /// The grams allowed for each row of deliveries to a need, and once more for each need.
  static let gramsPerDelivery = 5

  private let facts: IndexedCase
  /// By need, the grams that it may be short.
  private let grams: [Int]

  init(_ rows: PlanRows, of facts: IndexedCase) {
    self.facts = facts
    var deliveries = facts.needs.map { _ in 1 }
    for row in rows.deliveries { deliveries[row.need] += 1 }
    grams = deliveries.map { $0 * Self.gramsPerDelivery }
  }

  /// The part of a gap that rounding explains.
  func gap(of aim: Aim) -> Double {
    facts.needs.indices.reduce(0) { sum, index in
      let masses = facts.needs[index].items.map { facts.supplyCase.items[$0].massPerUnit.grams }
      guard let lightest = masses.min() else { return sum }
      return sum + Double(grams[index]) / Double(lightest) * gainPerUnit(of: index, by: aim)
    }
  }

  /// The most that a unit delivered to a need gains, on time.
  private func gainPerUnit(of index: Int, by aim: Aim) -> Double {
    let need = facts.needs[index]
    let ends = AmountEnd.allCases.map { end in
      let asked = Double(need.asked[end.index]) / 1_000_000
      return asked > 0 ? aim.needs[index][end.index] / asked : 0
    }
    let floor = need.hasFloor ? aim.floors[index] * 1e12 / Double(need.floorUnits) : 0
    return need.need.weight.value * max(ends[0] + floor, ends[1])
  }
}
