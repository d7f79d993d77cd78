import PlanFigures
import PlanWords
public import SupplyModel

/// What the vehicles of a lift do in a plan.
public struct LiftLine: Encodable, Hashable, Sendable {
  /// The lift.
  public let lift: String
  /// How many vehicles there are.
  public let vehicles: Double
  /// Departures with goods.
  public let voyages: Double
  /// Departures without goods.
  public let emptyVoyages: Double
  /// Tonnes that a vehicle carries on a voyage with goods, on average; nil without voyages.
  public let averageLoadTonnes: Double?
  /// Vehicle-periods in all.
  public let vehiclePeriods: Double
  /// Vehicle-periods under way.
  public let busy: Double
  /// Vehicle-periods kept where something passes only with them.
  public let keptPeriods: Double
  /// Vehicle-periods without use.
  public let idle: Double
  /// Where vehicles are kept and when.
  public let kept: [KeptLine]
  /// The legs on which vehicles hold the plan back, with the number of periods.
  public let limitedLegs: [CorridorLine.FullLeg]
  /// What they do in each period, first to last.
  public let periods: [PeriodLine]

  /// What vehicles do in one period.
  public struct PeriodLine: Encodable, Hashable, Sendable {
    /// Vehicles that are available.
    public let available: Double
    /// Vehicles under way.
    public let busy: Double
    /// Vehicles kept where something passes only with them.
    public let kept: Double
    /// Whether more of them would be worth something to some need.
    public let isShort: Bool
  }

  /// Vehicles that are kept at a place.
  public struct KeptLine: Encodable, Hashable, Sendable {
    /// The place.
    public let place: String
    /// How many.
    public let vehicles: Double
    /// The first day.
    public let from: CalendarDate
    /// The last day.
    public let until: CalendarDate
  }

  init(_ use: LiftUse, _ calendar: PlanCalendar) {
    lift = use.lift.description
    (vehicles, voyages, emptyVoyages) = (use.vehicles, use.voyages, use.emptyVoyages)
    averageLoadTonnes = use.voyages > 1e-6 ? use.carried.tonnes / use.voyages : nil
    (vehiclePeriods, busy) = (use.vehiclePeriods, use.busy)
    (keptPeriods, idle) = (use.keptPeriods, use.idle)
    kept = use.kept.map {
      KeptLine(
        place: $0.place.description, vehicles: $0.vehicles,
        from: calendar.firstDay(of: $0.first),
        until: calendar.lastDay(of: $0.last))
    }
    limitedLegs = use.limited.map {
      CorridorLine.FullLeg(leg: $0.leg.description, periods: $0.periods)
    }.sorted { ($0.periods, $1.leg) > ($1.periods, $0.leg) }
    periods = use.periods.map {
      PeriodLine(available: $0.available, busy: $0.busy, kept: $0.kept, isShort: $0.isShort)
    }
  }

  /// The lifts of a plan; nil when the case has none.
  static func lines(_ record: PlanRecord, of supplyCase: SupplyCase) -> [LiftLine]? {
    guard !supplyCase.carriage.lifts.isEmpty else { return nil }
    return LiftUse.all(in: record, of: supplyCase).map {
      LiftLine($0, supplyCase.calendar)
    }
  }

  /// All lifts as lines of text.
  static func table(_ lifts: [LiftLine], _ plan: CaseLine) -> [String] {
    var table = TextTable([.left, .right, .right, .right, .right, .right, .right, .left])
    table.add(heads: [.vehicles, .voyages, .loadEach, .busy, .kept, .idle, .holdsBack])
    let none = Term.nothing.text()
    for lift in lifts {
      table.add([
        lift.lift, Figure.plain(lift.vehicles),
        lift.voyages > 1e-6 ? Figure.plain(lift.voyages) : none,
        lift.averageLoadTonnes.map { Term.quantity(Quantity(tonnes: $0)).text() } ?? none,
        lift.share(lift.busy),
        lift.share(lift.keptPeriods), lift.share(lift.idle), lift.limits(plan, most: 1),
      ])
    }
    return table.lines(indent: 2)
      + lifts.compactMap(\.keeping).flatMap { Paragraph.lines($0, indent: 2) }
  }

  /// Vehicle-periods as a share of all, in a table.
  func share(_ periods: Double) -> String {
    let share = part(periods)
    return (share > 0 ? Term.share(share) : .nothing).text()
  }

  /// Vehicle-periods as a share of all.
  func part(_ periods: Double) -> Double {
    periods > 1e-6 && vehiclePeriods > 0 ? periods / vehiclePeriods : 0
  }

  /// The legs on which they are too few, those with the most periods first.
  func limits(_ plan: CaseLine) -> [PlanMessage] {
    limitedLegs.map { .lasting($0.leg, plan.time($0.periods)) }
  }

  /// Some of these legs, in a table.
  func limits(_ plan: CaseLine, most: Int) -> String {
    let legs = limits(plan)
    if legs.count > most { return LiftMessage.andMore(Array(legs.prefix(most))).text() }
    return legs.isEmpty ? Term.nothing.text() : LiftMessage.only(legs).text()
  }

  /// Where and when they are kept; nil when they are not.
  var keeping: LiftMessage? {
    kept.isEmpty
      ? nil
      : .kept(
        lift: lift,
        kept.map { .init($0.vehicles, at: $0.place, from: $0.from, until: $0.until) })
  }
}
