import SupplyModel

extension GoodsAudit {
  /// Each delivery: its goods are accepted, and it comes inside the instalment's window.
  mutating func checkDeliveries() {
    for row in rows.deliveries {
      let need = facts.needs[row.need]
      let commodity = rows.commodities.all[row.commodity]
      if !need.items.contains(commodity.item) {
        report(.delivery(.notAccepted(need.need.id, commodity.commodity)))
      } else if !facts.accepts(commodity, need: row.need) {
        report(.delivery(.earmarked(need.need.id, commodity.commodity)))
      }
      let date = facts.date(row.period)
      if date < need.instalments[row.instalment].earliest {
        report(.delivery(.tooEarly(need.need.id, instalment: row.instalment + 1, date)))
      } else if !need.windows[row.instalment].contains(row.period) {
        report(.delivery(.tooLate(need.need.id, instalment: row.instalment + 1, date)))
      }
    }
  }

  /// Line (5) of the formulation.
  ///
  /// Goods whose units weigh the same are counted together and exactly. Where several masses meet,
  /// each is rounded up to 10⁻¹² of a unit, and as much is allowed for each of them.
  mutating func checkAmounts() {
    for (slot, masses) in deliveredByMass() {
      let need = facts.needs[slot.need]
      let asked = need.units(of: slot.instalment, at: slot.end)
      // What is sent on account has no figure; its supplies limit it.
      if slot.end == .open && asked > 0 { continue }
      let delivered = masses.reduce(into: Int128(0)) { units, mass in
        units += (mass.value * 1_000_000_000_000 + Int128(mass.key) - 1) / Int128(mass.key)
      }
      let slack = masses.count > 1 ? Int128(masses.count) : 0
      guard delivered > Int128(asked) * 1_000_000 + slack else { continue }
      report(
        .delivery(
          .tooMuch(
            need.need.id, instalment: slot.instalment + 1, slot.end,
            delivered: Mass(clamping: masses.values.reduce(0, +)),
            asked: Millionths(count: asked))))
    }
  }

  private struct AmountSlot: Hashable, Comparable {
    let need, instalment: Int
    let end: AmountEnd

    static func < (left: Self, right: Self) -> Bool {
      (left.need, left.instalment, left.end) < (right.need, right.instalment, right.end)
    }
  }

  /// Grams delivered to each end of each instalment, by the mass of a unit.
  private func deliveredByMass() -> [(AmountSlot, [Int: Int128])] {
    var delivered: [AmountSlot: [Int: Int128]] = [:]
    for row in rows.deliveries {
      let slot = AmountSlot(need: row.need, instalment: row.instalment, end: row.end)
      let mass = rows.commodities.all[row.commodity].grams
      delivered[slot, default: [:]][mass, default: 0] += Int128(row.grams)
    }
    return delivered.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
