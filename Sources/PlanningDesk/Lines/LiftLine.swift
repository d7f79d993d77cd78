import SupplyModel
import PlanFigures

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
    public let from: String
    /// The last day.
    public let until: String
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
        from: calendar.firstDay(of: $0.first).description,
        until: calendar.lastDay(of: $0.last).description)
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
    table.add(["", "vehicles", "voyages", "load each", "busy", "kept", "idle", "holds back"])
    for lift in lifts {
      table.add([
        lift.lift, Figure.plain(lift.vehicles),
        lift.voyages > 1e-6 ? Figure.plain(lift.voyages) : "–",
        lift.averageLoadTonnes.map { "\(Figure.plain($0)) t" } ?? "–", lift.share(lift.busy),
        lift.share(lift.keptPeriods), lift.share(lift.idle), lift.limits(plan, most: 1),
      ])
    }
    return table.lines(indent: 2)
      + lifts.compactMap(\.keptInWords).flatMap { Paragraph.lines($0, indent: 2) }
  }

  /// Vehicle-periods as a share of all.
  func share(_ periods: Double) -> String {
    periods > 1e-6 && vehiclePeriods > 0 ? Figure.percent(periods / vehiclePeriods) : "–"
  }

  /// The legs on which they are too few, those with the most periods first.
  func limits(_ plan: CaseLine, most: Int) -> String {
    let shown = limitedLegs.prefix(most).map { "\($0.leg) \(plan.duration($0.periods))" }
    let more = limitedLegs.count > most ? ", …" : ""
    return shown.isEmpty ? "–" : shown.joined(separator: ", ") + more
  }

  /// Where and when they are kept, in a sentence; nil when they are not.
  var keptInWords: String? {
    guard !kept.isEmpty else { return nil }
    let spans = kept.map {
      "\(Figure.plain($0.vehicles)) at \($0.place) from \($0.from) to \($0.until)"
    }
    return "\(lift) are kept: \(spans.joined(separator: "; "))."
  }
}
