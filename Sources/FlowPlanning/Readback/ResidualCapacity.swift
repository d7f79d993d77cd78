import SupplyModel
import TimeExpansion

/// What is left of every limit of legs and places while a plan is rounded.
struct ResidualCapacity {
  private let network: FlowNetwork
  /// By kind, then leg or place × periods + period, in 10⁻¹² of the unit; nil is no limit.
  private var left: [LimitKind: [Int128?]] = [:]
  /// By kind, then leg or place: limits that leave something over for heavy pieces.
  private var carried: [LimitKind: [Int: CarriedCapacity]] = [:]

  /// A departure.
  struct Passage {
    let leg: Int
    let period: Int
    let survival: Survival
    let arrival: Int
  }

  init(_ program: FlowProgram, raisedBy works: [ChosenWork]) {
    network = program.network
    for kind in LimitKind.allCases {
      let limits = network.timetable.limits[kind] ?? []
      left[kind] = limits.flatMap { $0 }.map { Self.room($0, kind) }
      for (subject, own) in limits.enumerated() {
        guard let carryOver = program.heavyPieces.carryOver(of: kind, at: subject) else { continue }
        carried[kind, default: [:]][subject] = CarriedCapacity(own.map(Self.fineRoom), carryOver)
      }
    }
    for chosen in works {
      guard
        let option = network.works.first(where: {
          network.supplyCase.carriage.works[$0.work].id == chosen.work
        })
      else { continue }
      // One gain is split over no two limits, so each is raised by its own grams, up to the next whole one.
      let fine = Int128(option.gain) * Int128(chosen.share.count)
      let gain = (fine + 999_999_999_999) / 1_000_000_000_000 * 1_000_000
      for period in 0..<network.periods where period >= option.opening {
        let cell = option.limit.position * network.periods + period
        guard let room = left[option.limit.kind]?[cell], room > 0 else { continue }
        left[option.limit.kind]?[cell] = room + gain
        carried[option.limit.kind]?[option.limit.position]?.raise(by: gain, in: period)
      }
    }
  }

  /// Whole grams of a limit, and as fine parts of other measures as its figure is exact to; a figure that is
  /// a whole number but for the last bits counts as one.
  private static func room(_ limit: Double, _ kind: LimitKind) -> Int128? {
    guard limit.isFinite && limit < 1e12 else { return nil }
    return kind.description.measure == .mass
      ? whole(limit * 1e6) * 1_000_000 : whole(limit * 1e9) * 1000
  }

  /// What is surely in a figure: where it has so many digits that its last bits count, some of them are left.
  private static func whole(_ figure: Double) -> Int128 {
    Int128((figure + 0.001 - figure * 1e-14).rounded(.down))
  }

  /// A limit in 10⁻¹² of its unit, rounded up by a thousand of these at the most: what is left over adds up, and the
  /// last of a piece must not be missing.
  private static func fineRoom(_ limit: Double) -> Int128? {
    guard limit.isFinite && limit < 1e12 else { return nil }
    return Int128((limit * 1e9 - 0.001).rounded(.up)) * 1000
  }

  /// What is left of a limit for an item; nil is no limit.
  private func room(_ kind: LimitKind, _ cell: Int, for item: Item) -> Int128? {
    guard let own = carried[kind]?[cell / network.periods] else { return left[kind]?[cell] }
    let room = own.room(in: cell % network.periods)
    if own.heavy.contains(item.id) { return room }
    return [room, left[kind]?[cell]].compactMap { $0 }.min()
  }

  /// As much of what would depart as the limits of the leg and of both its ends take.
  func fitting(_ grams: Int, of item: Item, on passage: Passage) -> Int {
    var fitting = grams
    for touch in touches(passage) {
      guard let room = room(touch.kind, touch.cell, for: item) else { continue }
      let most = item.grams(within: room, in: touch.kind.description.measure)
      if !touch.isLanding { fitting = min(fitting, most) }
      while touch.isLanding && fitting > 0 && passage.survival.arriving(grams: fitting) > most {
        fitting = max(0, fitting - max(1, passage.survival.arriving(grams: fitting) - most))
      }
    }
    return max(0, fitting)
  }

  /// Takes up what a departure uses.
  mutating func take(_ grams: Int, of item: Item, on passage: Passage) {
    for touch in touches(passage) {
      let counted = touch.isLanding ? passage.survival.arriving(grams: grams) : grams
      take(counted, of: item, touch.kind, touch.cell)
    }
  }

  private mutating func take(_ grams: Int, of item: Item, _ kind: LimitKind, _ cell: Int) {
    let size = item.size(ofGrams: grams, in: kind.description.measure)
    let subject = cell / network.periods
    carried[kind]?[subject]?.use(size, in: cell % network.periods)
    let isHeavy = carried[kind]?[subject]?.heavy.contains(item.id) ?? false
    guard !isHeavy, let room = left[kind]?[cell] else { return }
    left[kind]?[cell] = room - size
  }

  /// The limits that a departure counts against, and whether as it lands.
  private func touches(
    _ passage: Passage
  ) -> [(kind: LimitKind, cell: Int, isLanding: Bool)] {
    let (leg, periods) = (passage.leg, network.periods)
    return LimitKind.allCases.flatMap { kind -> [(kind: LimitKind, cell: Int, isLanding: Bool)] in
      switch kind.description.counts {
      case .departing: [(kind, leg * periods + passage.period, false)]
      case .handled:
        [
          (kind, network.origins[leg] * periods + passage.period, false),
          (kind, network.destinations[leg] * periods + passage.arrival, true),
        ]
      case .stored: []
      }
    }
  }

  /// As much as can be put in store, which is then taken up.
  mutating func storable(_ grams: Int, of item: Item, at place: Int, in period: Int) -> Int {
    let cell = place * network.periods + period
    let kinds = LimitKind.allCases.filter { $0.description.counts == .stored }
    let stored = kinds.reduce(grams) { stored, kind in
      guard let room = left[kind]?[cell] else { return stored }
      return min(stored, item.grams(within: room, in: kind.description.measure))
    }
    for kind in kinds { take(stored, of: item, kind, cell) }
    return stored
  }
}

extension Item {
  /// What some grams take up, in 10⁻¹² of the measure's unit, rounded up.
  func size(ofGrams grams: Int, in measure: Measure) -> Int128 {
    let mass = UInt128(massPerUnit.grams)
    let parts = Proportion.of(UInt128(grams), times: fineSize(in: measure), over: mass, up: true)
    return Int128(clamping: parts)
  }

  /// The most grams that take up no more than so many 10⁻¹² of the measure's unit.
  func grams(within parts: Int128, in measure: Measure) -> Int {
    let size = fineSize(in: measure)
    guard size > 0 else { return .max }
    return Int(
      clamping: Proportion.of(
        UInt128(max(0, parts)), times: UInt128(massPerUnit.grams), over: size, up: false))
  }

  private func fineSize(in measure: Measure) -> UInt128 { UInt128(size(in: measure)) * 1_000_000 }
}
