import SupplyModel

/// Limit (8): goods count only as far as their companions are sent or found with them.
extension PeerFormulation {
  /// One j[n,c,k,t], or one h[n,c,i,t] where there is no commodity.
  struct JoinColumn {
    let need: Need
    let complement: Complement.ID
    let item: Item
    let commodity: Int?
    let period: Int
    let column: Int
  }

  mutating func addJoins(for need: Need) {
    let open = Set(deliveries.filter { $0.need.id == need.id }.map(\.period)).sorted()
    let held = Set(
      supplyCase.recipient.stockpiles.filter { $0.place == need.place }.map(\.item))
    for complement in supplyCase.complements(under: need) {
      for item in supplyCase.companions(in: complement) {
        let sent: [Int?] = commodities.indices.filter { index in
          let commodity = commodities[index]
          return commodity.item.id == item.id
            && (commodity.earmark == nil || commodity.earmark == need.id)
        }
        for source in sent + (held.contains(item.id) ? [nil] : []) {
          joins += open.map { period in
            JoinColumn(
              need: need, complement: complement.id, item: item, commodity: source,
              period: period, column: program.addColumn())
          }
        }
      }
    }
  }

  mutating func addSets() {
    for need in supplyCase.needs {
      for complement in supplyCase.complements(under: need) {
        for t in periods { addSet(complement, under: need, in: t) }
      }
    }
    for stockpile in supplyCase.recipient.stockpiles { addHeldCompanions(of: stockpile) }
  }

  /// What needs the companion is at most what joins as companion.
  private mutating func addSet(_ complement: Complement, under need: Need, in t: Int) {
    let ratio = complement.ratio.value
    let joining = joins.filter { $0.need.id == need.id && $0.period == t }
    let delivered = deliveries.filter {
      $0.need.id == need.id && $0.period == t
        && commodities[$0.commodity].item.id == complement.item
    }
    let thatNeedIt = joining.filter { $0.item.id == complement.item }
    let companions = joining.filter { $0.complement == complement.id }
    program.addRow(
      delivered.map { ($0.column, ratio / $0.massPerUnit) }
        + thatNeedIt.map { ($0.column, ratio / $0.item.massPerUnit.tonnes) }
        + companions.map { ($0.column, -1 / $0.item.massPerUnit.tonnes) }, atMost: 0)
  }

  /// Held companions are used up only as far as the stock can spare them.
  private mutating func addHeldCompanions(of stockpile: Stockpile) {
    let held = joins.filter {
      $0.commodity == nil && $0.need.place == stockpile.place && $0.item.id == stockpile.item
    }
    for t in periods {
      program.addRow(
        held.filter { $0.period <= t }.map { ($0.column, 1 / $0.item.massPerUnit.tonnes) },
        atMost: limits.spare(stockpile, t))
    }
  }
}
