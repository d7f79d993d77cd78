import SupplyModel

/// The means of carriage beside the legs, as the audit counts them.
struct AuditedCarriage {
  let lifts: [AuditedLift]
  /// By leg, the index of the lift that carries its goods; nil is any.
  let liftOfLeg: [Int?]
  /// By measure, then leg, then item, the millionths of its unit that a vehicle of the leg's lift carries;
  /// nil when no lift is named, or it sets no limit.
  let loads: [Measure: [Int?]]
  /// What may pass with the vehicles kept for it.
  let assets: [AssetLimit]
  /// The works that may be chosen.
  let works: [AuditedWork]
  let budgets: [Budget]

  init(_ supplyCase: SupplyCase, names: CaseNames, days: PlanDays) {
    let carriage = supplyCase.carriage
    let liftOfLeg = supplyCase.legs.map { leg in leg.lift.flatMap { names.lifts[$0] } }
    self.liftOfLeg = liftOfLeg
    loads = Dictionary(
      uniqueKeysWithValues: Measure.allCases.map { measure in
        let loads = liftOfLeg.flatMap { lift in
          supplyCase.items.map { item in
            lift.flatMap { carriage.lifts[$0].load(of: item.goodsClass, in: measure) }
          }
        }
        return (measure, loads)
      })
    let assets = AssetLimit.all(of: supplyCase, names: names, days: days)
    self.assets = assets
    lifts = carriage.lifts.enumerated().map { index, lift in
      AuditedLift(
        lift, arriving: supplyCase.opening.vehicles.filter { $0.lift == lift.id },
        legs: liftOfLeg.indices.filter { liftOfLeg[$0] == index },
        kept: assets.filter { $0.lift == index }.flatMap(\.places), names,
        supplyCase.calendar)
    }
    works = carriage.affordableWorks.compactMap { AuditedWork($0, in: supplyCase, names) }
    budgets = carriage.budgets
  }
}

/// Vehicles of one kind.
struct AuditedLift {
  let lift: Lift
  /// The legs whose goods it carries.
  let legs: [Int]
  /// The places between which it moves off all legs: its bases and where it is kept.
  let places: Set<Int>
  /// The periods that this takes; nil when it does not move off its legs.
  let relocation: Int?
  /// Vehicles that bases bring, in 10⁻¹², with where and in which period.
  let based: [(place: Int, period: Int, vehicles: Int128)]

  init(
    _ lift: Lift, arriving: [OpeningState.Vehicles], legs: [Int], kept: [Int], _ names: CaseNames,
    _ calendar: PlanCalendar
  ) {
    self.lift = lift
    self.legs = legs
    places = Set(
      (lift.bases.map(\.place) + arriving.map(\.place)).map { names.resolved($0) } + kept)
    relocation = lift.relocationDays.map { calendar.periods(forTransitDays: $0) }
    based =
      lift.bases.map { base in
        (
          names.resolved(base.place),
          calendar.firstPeriod(onOrAfter: base.available ?? calendar.start),
          Int128(base.count.count) * 1_000_000
        )
      }
      + arriving.map { vehicles in
        (
          names.resolved(vehicles.place), calendar.firstPeriod(onOrAfter: vehicles.ready),
          Int128(vehicles.count.count) * 1_000_000
        )
      }
  }
}

/// What passes a leg or a place only with vehicles that are kept for it.
struct AssetLimit {
  /// What is limited.
  enum Subject: Hashable {
    case leg(Int)
    case place(Int)
  }

  let subject: Subject
  /// The index of the lift.
  let lift: Int
  /// By period, where the vehicles must be kept and the grams that each lets through in the period;
  /// nil where nothing is asked.
  private(set) var kept: [(place: Int, grams: Int128)?]

  /// Where its vehicles are to be kept at one time or another.
  var places: [Int] { kept.compactMap(\.self).map(\.place) }

  /// The limits of a case; of several changes that hold in a period the one known last rules, and of those
  /// the last row.
  static func all(
    of supplyCase: SupplyCase, names: CaseNames, days: PlanDays
  ) -> [AssetLimit] {
    var limits: [AssetLimit] = []
    let dayKnown = supplyCase.changes.map { $0.notes.known?.dayNumber ?? .min }
    for row in dayKnown.indices.sorted(by: { (dayKnown[$0], $0) < (dayKnown[$1], $1) }) {
      let change = supplyCase.changes[row]
      guard let asset = change.asset, case .value(let value) = change.effect,
        let lift = names.lifts[asset.lift]
      else { continue }
      let (calendar, holds) = (supplyCase.calendar, days.holding(change.span))
      let periods = (0..<calendar.periods).filter { days.days(of: $0).contains { holds[$0] } }
      let grams = Int128(value.count) * Int128(calendar.periodDays)
      for subject in subjects(of: change, in: supplyCase, names) {
        let known = limits.firstIndex { $0.subject == subject && $0.lift == lift }
        if known == nil {
          let open = [(place: Int, grams: Int128)?](repeating: nil, count: calendar.periods)
          limits.append(AssetLimit(subject: subject, lift: lift, kept: open))
        }
        let index = known ?? limits.count - 1
        for period in periods {
          limits[index].kept[period] = (names.resolved(asset.place), grams)
        }
      }
    }
    return limits
  }

  private static func subjects(
    of change: Change, in supplyCase: SupplyCase, _ names: CaseNames
  ) -> [Subject] {
    switch change.attribute {
    case .throughput:
      supplyCase.legs.indices.filter {
        LegTimetable.subjects(of: supplyCase.legs[$0]).contains(change.subject)
      }.map { .leg($0) }
    case .handling:
      supplyCase.places.indices.filter {
        supplyCase.places[$0].id.description == change.subject
      }.map { .place($0) }
    default: []
    }
  }
}

/// A work that may be chosen.
struct AuditedWork {
  /// The limit that it raises.
  struct Limit: Hashable {
    let kind: LimitKind
    /// The index of the leg or place.
    let subject: Int
  }

  let work: Work
  let limit: Limit
  /// The first period in which it is of use.
  let first: Int
  /// By how much it raises the limit of a period when it is done altogether, in millionths of its unit.
  let gain: Int128
  /// The index of its budget.
  let budget: Int

  init?(_ work: Work, in supplyCase: SupplyCase, _ names: CaseNames) {
    let budget = supplyCase.carriage.budgets.firstIndex { $0.resource == work.resource }
    guard let kind = LimitKind(statedBy: work.attribute), let budget,
      let subject = supplyCase.subjects(of: kind).firstIndex(where: {
        $0.description == work.subject
      })
    else { return nil }
    self.work = work
    limit = Limit(kind: kind, subject: subject)
    self.budget = budget
    first = work.firstPeriod(in: supplyCase.calendar)
    let days = AuditedLimits.line(kind).counted == .stored ? 1 : supplyCase.calendar.periodDays
    gain = Int128(work.gain.count) * Int128(days)
  }
}

extension AuditedWork {
  /// The share of its budget that the whole of it costs, no less than it is; nothing of a budget of 0,
  /// which pays for nothing.
  func shareOfBudgetUp(in facts: IndexedCase) -> Double {
    let amount = Int128(facts.carriage.budgets[budget].amount.count)
    return amount > 0 ? ratioUp(Int128(work.cost.count), amount) : 0
  }

  /// The share of its budget that the whole of it costs, no more than it is.
  func shareOfBudgetDown(in facts: IndexedCase) -> Double {
    let amount = Int128(facts.carriage.budgets[budget].amount.count)
    return amount > 0 ? ratioDown(Int128(work.cost.count), amount) : 0
  }
}
