import SupplyModel
import Testing

@testable import CaseFiles

extension Run {
  /// A run in good form whose figures mean nothing.
  static func random(seed: UInt64) throws -> Run {
    var source = RandomRun(random: SeededGenerator(state: seed))
    return try source.run()
  }
}

/// Makes the parts of a run from a seed.
struct RandomRun {
  var random: SeededGenerator

  private mutating func number(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }

  private mutating func name<Subject>() throws -> Identifier<Subject> {
    try #require(Identifier<Subject>("x.\(number(20))_-A"))
  }

  private mutating func mass() -> Mass { Mass(grams: number(number(1) * 1_000_000_000_000)) }

  private mutating func units() -> Millionths { Millionths(count: number(5_000_000_000)) }

  private mutating func real() -> Double {
    Double(bitPattern: random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x3000_0000_0000_0000)
  }

  private mutating func words() -> String {
    ["", "a, b", "say \"x\"", "two\nlines", "two\r\nlines", " spaced ", "Ärger – 20 €"][number(6)]
  }

  private mutating func commodity() throws -> Commodity {
    Commodity(item: try name(), earmark: number(1) == 0 ? nil : try name())
  }

  private mutating func several<Part>(_ part: (inout Self) throws -> Part) rethrows -> [Part] {
    var parts: [Part] = []
    for _ in 0..<number(6) { parts.append(try part(&self)) }
    return parts
  }

  mutating func run() throws -> Run {
    let start = CalendarDate(dayNumber: number(20_000) - 15_000)
    let calendar = PlanCalendar(
      start: start, periodDays: 1 + number(20), periods: 12,
      planningDate: number(1) == 0 ? nil : start.adding(days: number(9)))
    let header = RunHeader(
      title: words(), corridorVersion: "0.1.0", solver: "HiGHS", solverVersion: "1.15.1",
      seed: number(9),
      assumptions: try several { try $0.assumption() },
      inputHashes: ["needs.csv": SHA256.hexadecimal(of: [1])],
      status: number(1) == 0 ? .planned : .stopped, calendar: calendar)
    return Run(
      header: header, record: try record(), shortfalls: try several { try $0.shortfall() },
      limits: try several { try $0.limit() }, corridors: try several { try $0.corridor() },
      findings: FindingRows(
        facts: try several { try $0.fact() }, reasons: try several { try $0.reason() },
        effects: try several { try $0.effect() },
        concessions: several { $0.concession() }))
  }

  private mutating func fact() throws -> FactRow {
    let (subject, detail): (Leg.ID, Place.ID) = (try name(), try name())
    let kinds = FactKind.allCases
    return FactRow(
      whatIf: 1 + number(5), kind: kinds[number(kinds.count - 1)], subject: subject.description,
      detail: number(1) == 0 ? "" : detail.description, place: ["", "changes.csv:3"][number(1)],
      old: ["", "12.5", "withheld"][number(2)], new: ["absent", "25", "granted"][number(2)])
  }

  private mutating func reason() throws -> ReasonRow {
    let leg: Leg.ID = try name()
    let (need, isLong): (Need.ID, Bool) = (try name(), number(1) == 0)
    return ReasonRow(
      reason: 1 + number(5), need: need, cause: CauseKind.allCases[number(6)],
      legs: isLong ? [leg.description] : [], days: isLong ? number(90) : nil,
      arrival: isLong ? CalendarDate(dayNumber: number(9999)) : nil,
      offered: number(1) == 0 ? real() : nil, asked: number(1) == 0 ? real() : nil,
      askedBefore: nil, whatIf: number(1) == 0 ? 1 + number(5) : nil,
      gain: number(1) == 0 ? real() : nil)
  }

  private mutating func effect() throws -> EffectRow {
    let (purposes, kinds) = (EffectRow.Purpose.allCases, EffectRow.Kind.allCases)
    let need: Need.ID = try name()
    return EffectRow(
      whatIf: 1 + number(5), purpose: purposes[number(purposes.count - 1)], subject: "",
      kind: kinds[number(kinds.count - 1)], name: need.description, before: real(), after: -real(),
      lateBefore: number(1) == 0 ? nil : real(), lateAfter: nil)
  }

  private mutating func concession() -> Concession {
    Concession(
      given: .needs(Rank(horizon: .immediate, tier: 1 + number(8)), .low), part: real(),
      later: number(1) == 0 ? .cost : .open(Rank(horizon: .longWar, tier: 2)), before: -real(),
      after: real())
  }

  private mutating func assumption() throws -> Assumption {
    let subject: Need.ID = try name()
    let (name, low) = (subject.description, units())
    return switch number(5) {
    case 0: .amount(need: name, low: low, high: Millionths(count: low.count * 2))
    case 1: .truth(complement: name, Truth.allCases[number(3)])
    case 2: .match(complement: name, attribute: "cartridge")
    case 3: .lift(name, count: low)
    case 4: .budget(resource: name, amount: low)
    default: .endurance
    }
  }

  private mutating func record() throws -> PlanRecord {
    let stages: [Stage] = [
      .floors(Rank(horizon: .longWar, tier: 3)), .needs(Rank(horizon: .immediate, tier: 1), .high),
      .endurance(set: "fuel@front", through: 3), .endurance(set: "front", through: 4), .works,
      .losses, .cost, .haulage, .storage, .open(Rank(horizon: .longWar, tier: 2)),
      .early(Rank(horizon: .immediate, tier: 1)),
      .share(Rank(horizon: .immediate, tier: 4), .low, round: 12),
    ]
    let isPlain = number(1) == 0
    let hasReference = number(1) == 0
    var record = try flows()
    record.stages = try stages.map { stage in
      StageProof(
        stage: stage, value: -real(), bound: real(),
        prices: try several { try $0.price(plain: isPlain) })
    }
    if hasReference {
      record.reference = ReferencePlan(try flows(), partsPerGram: 1 + number(999_999))
    }
    return record
  }

  private mutating func flows() throws -> PlanRecord {
    PlanRecord(
      isComplete: number(1) == 0, isWhole: number(1) == 0,
      draws: try several {
        Draw(supply: try $0.name(), period: $0.number(11), mass: $0.mass())
      },
      moves: try several { try $0.move() }, stocks: try several { try $0.stock() },
      deliveries: try several { try $0.delivery() },
      joins: try several { try $0.join() },
      freed: try several {
        Freed(release: try $0.name(), period: $0.number(11), mass: $0.mass())
      },
      vehicleMoves: try several { try $0.vehicleMove() },
      vehicleStays: try several {
        VehicleStay(
          lift: try $0.name(), place: try $0.name(), period: $0.number(11),
          vehicles: $0.vehicles())
      },
      attendances: try several {
        Attendance(
          posting: try $0.name(), departure: $0.number(11), arrival: $0.number(11),
          last: $0.number(11))
      },
      chosenWorks: try several {
        ChosenWork(
          work: try $0.name(), share: Trillionths(count: $0.number(1_000_000_000_000)))
      },
      pledgeShares: try several { try $0.pledgeShare() }, stages: [])
  }

  private mutating func move() throws -> Move {
    Move(
      leg: try name(), commodity: try commodity(), departure: number(11), arrival: number(11),
      mass: mass(), arriving: mass())
  }

  private mutating func stock() throws -> Stock {
    Stock(place: try name(), commodity: try commodity(), period: number(11), mass: mass())
  }

  private mutating func delivery() throws -> Delivery {
    Delivery(
      need: try name(), instalment: 1 + number(40), end: number(1) == 0 ? .low : .high,
      commodity: try commodity(), period: number(11), mass: mass())
  }

  private mutating func pledgeShare() throws -> PledgeShare {
    PledgeShare(
      source: number(1) == 0 ? .supply(try name()) : .release(try name()),
      fate: PledgeShare.Fate.allCases[number(2)], corridor: ["", "north"][number(1)], mass: mass())
  }

  private mutating func vehicles() -> Trillionths {
    Trillionths(count: number(Trillionths.greatest.count))
  }

  private mutating func join() throws -> Join {
    Join(
      need: try name(), complement: try name(),
      source: number(1) == 0 ? .sent(try commodity()) : .held(try name()), period: number(11),
      mass: mass())
  }

  private mutating func vehicleMove() throws -> VehicleMove {
    let way: VehicleMove.Way =
      switch number(2) {
      case 0: .along(try name())
      case 1: .back(try name())
      default: .relocation(from: try name(), to: try name())
      }
    return VehicleMove(
      lift: try name(), way: way, departure: number(11),
      arrival: number(1) == 0 ? number(30) : number(900_000_000), vehicles: vehicles())
  }

  /// Half of all runs have prices of the first six kinds alone.
  private mutating func price(plain: Bool) throws -> Price {
    Price(plain || number(2) == 0 ? try plainLimit() : try limitOfUse(), real())
  }

  private mutating func plainLimit() throws -> PricedLimit {
    switch number(5) {
    case 0: .throughput(try name(), period: number(11))
    case 1: .handling(try name(), period: number(11))
    case 2: .storage(try name(), period: number(11))
    case 3: .amount(try name(), instalment: 1 + number(9), end: .high)
    case 4: .floor(try name())
    default: .earlier(.needs(Rank(horizon: .longWar, tier: 1 + number(98)), .low))
    }
  }

  private mutating func limitOfUse() throws -> PricedLimit {
    switch number(10) {
    case 0: .companions(try name(), try name(), period: number(11))
    case 1: .release(try name(), stretch: number(9), period: number(11))
    case 2: .lift(try name(), period: number(11))
    case 3: .assetThroughput(try name(), try name(), period: number(11))
    case 4: .assetHandling(try name(), try name(), period: number(11))
    case 5: .training(try name(), period: number(11))
    case 6: .service(try name(), period: number(11))
    case 7: .budget("crews")
    case 8: .cover(try name(), try name(), period: number(11))
    case 9: .bulk(.handling, of: .place(try name()), period: number(11))
    default: .earlier(.endurance(set: "a@b", through: number(11)))
    }
  }

  private mutating func shortfall() throws -> ShortfallRow {
    ShortfallRow(
      need: try name(), askedLow: units(), askedHigh: units(), onTime: units(), late: units(),
      short: units(), unit: words())
  }

  private mutating func limit() throws -> LimitRow {
    LimitRow(
      subject: .place(try name()), kind: .handling, date: CalendarDate(dayNumber: number(9999)),
      limit: units(), use: units(), price: real(), stage: .losses)
  }

  private mutating func corridor() throws -> CorridorRow {
    let corridor: Leg.ID = try name()
    return CorridorRow(
      corridor: corridor.description, carried: mass(), delivered: mass(),
      share: Millionths(count: number(1_000_000)), lost: mass(), closedPeriods: number(12))
  }
}
