import SupplyModel

extension GoodsAudit {
  /// Lines (2), (3) and (4) of the formulation; storage on the stocks as stated.
  ///
  /// A closed leg is reported with each departure.
  mutating func checkLimits() {
    for kind in LimitKind.allCases {
      let subjects = facts.supplyCase.subjects(of: kind)
      for (slot, pair) in zip(used(kind), raised(kind)).enumerated() {
        guard let limit = pair.1, kind != .throughput || limit > 0,
          pair.0 > limit * Sizes.partsPerMillionth
        else { continue }
        report(
          .limit(
            LimitFault(
              kind, of: subjects[slot / facts.periods],
              in: facts.date(slot % facts.periods), used: Sizes.millionths(pair.0),
              limit: Millionths(clamping: limit))))
      }
    }
  }

  /// What counts against a kind of limit, by leg or place, then period, in 10⁻¹² of the unit.
  private func used(_ kind: LimitKind) -> [Int128] {
    let line = AuditedLimits.line(kind)
    var sizes = Sizes(line.measure, slots: facts.limits[kind].count)
    let periods = facts.periods
    switch line.counted {
    case .departing:
      for row in rows.moves {
        sizes.add(row.grams, of: item(row.commodity), to: row.leg * periods + row.departure)
      }
    case .handled:
      for row in rows.moves {
        let (origin, destination) = facts.ends[row.leg]
        let item = item(row.commodity)
        sizes.add(row.grams, of: item, to: origin * periods + row.departure)
        sizes.add(row.arriving, of: item, to: destination * periods + row.arrival)
      }
    case .stored:
      for row in rows.stocks {
        sizes.add(row.grams, of: item(row.commodity), to: row.place * periods + row.period)
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
