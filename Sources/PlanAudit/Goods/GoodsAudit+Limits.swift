import SupplyModel

extension GoodsAudit {
  /// Lines (2), (3) and (4) of the formulation; storage on the stocks as stated.
  ///
  /// A closed leg is reported with each departure.
  mutating func checkLimits() {
    for kind in LimitKind.allCases {
      let limits = raised(kind).map { $0.map { $0 * Sizes.partsPerMillionth } }
      let (used, heavy) = (used(kind) { _, _ in true }, usedByHeavyPieces(kind))
      var over: Int128 = 0
      for (slot, limit) in limits.enumerated() {
        guard let limit else {
          over = 0
          continue
        }
        if slot % facts.periods == 0 { over = 0 }
        // What heavy pieces leave of a period is for all; what earlier periods left over is theirs.
        let bulk = used[slot] - (heavy?[slot] ?? 0)
        check(kind, slot, used: bulk, limit: limit)
        if bulk <= limit { check(kind, slot, used: used[slot], limit: limit + over) }
        let most = facts.carryOvers.of(kind, slot / facts.periods)?.most[slot % facts.periods] ?? 0
        over = max(0, min(most * Sizes.partsPerMillionth, limit + over - used[slot]))
      }
    }
  }

  private mutating func check(_ kind: LimitKind, _ slot: Int, used: Int128, limit: Int128) {
    guard kind != .throughput || limit > 0, used > limit else { return }
    report(
      .limit(
        LimitFault(
          kind, of: facts.supplyCase.subjects(of: kind)[slot / facts.periods],
          in: facts.date(slot % facts.periods), used: Sizes.millionths(used),
          limit: Millionths(clamping: limit / Sizes.partsPerMillionth))))
  }

  /// What units of items that outweigh a limit of a kind take up of it; nil where there are none.
  private func usedByHeavyPieces(_ kind: LimitKind) -> [Int128]? {
    let subjects = facts.supplyCase.subjects(of: kind).indices
    let heavy = subjects.map { facts.carryOvers.of(kind, $0)?.heavy ?? [] }
    guard heavy.contains(where: { !$0.isEmpty }) else { return nil }
    return used(kind) { commodity, slot in
      heavy[slot / facts.periods].contains(rows.commodities.all[commodity].item)
    }
  }

  /// What counts against a kind of limit, by leg or place, then period, in 10⁻¹² of the unit, of the commodities that
  /// are meant there.
  private func used(
    _ kind: LimitKind, of isMeant: (_ commodity: Int, _ slot: Int) -> Bool
  ) -> [Int128] {
    let line = AuditedLimits.line(kind)
    var sizes = Sizes(line.measure, slots: facts.limits[kind].count)
    let periods = facts.periods
    func add(_ grams: Int, _ commodity: Int, to slot: Int) {
      if isMeant(commodity, slot) { sizes.add(grams, of: item(commodity), to: slot) }
    }
    switch line.counted {
    case .departing:
      for row in rows.moves {
        add(row.grams, row.commodity, to: row.leg * periods + row.departure)
      }
    case .handled:
      for row in rows.moves {
        let (origin, destination) = facts.ends[row.leg]
        add(row.grams, row.commodity, to: origin * periods + row.departure)
        add(row.arriving, row.commodity, to: destination * periods + row.arrival)
      }
    case .stored:
      for row in rows.stocks {
        add(row.grams, row.commodity, to: row.place * periods + row.period)
      }
    }
    return sizes.bySlot
  }

  private func item(_ commodity: Int) -> Item {
    facts.supplyCase.items[rows.commodities.all[commodity].item]
  }
}

/// What goods take up of a measure, in 10⁻¹² of its unit, those of each item rounded down.
private struct Sizes {
  /// How many make a millionth of the unit.
  static let partsPerMillionth: Int128 = 1_000_000

  private let measure: Measure
  private let slots: Int
  private var grams: [Item.ID: (item: Item, bySlot: [Int128])] = [:]

  init(_ measure: Measure, slots: Int) {
    self.measure = measure
    self.slots = slots
  }

  mutating func add(_ mass: Int, of item: Item, to slot: Int) {
    grams[item.id, default: (item, Array(repeating: 0, count: slots))].bySlot[slot] += Int128(mass)
  }

  var bySlot: [Int128] {
    var sums = [Int128](repeating: 0, count: slots)
    for (item, bySlot) in grams.values {
      let size = Int128(item.size(in: measure)) * Self.partsPerMillionth
      for (slot, grams) in bySlot.enumerated() where grams > 0 {
        let part = WideProduct(grams, size).divided(by: Int128(item.massPerUnit.grams))
        let (sum, overflows) = sums[slot].addingReportingOverflow(part)
        sums[slot] = overflows ? .max : sum
      }
    }
    return sums
  }

  /// The next whole millionths.
  static func millionths(_ parts: Int128) -> Millionths {
    Millionths(clamping: parts / partsPerMillionth + (parts % partsPerMillionth > 0 ? 1 : 0))
  }
}

extension Millionths {
  /// A count that may be below zero or too large.
  fileprivate init(clamping count: Int128) { self.init(count: max(0, Int(clamping: count))) }
}
