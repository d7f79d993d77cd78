public import LinearProgram
public import SupplyModel
import PlanFigures
public import FlowPlanning

/// What enters each corridor when the case is planned again with the one that carries the most narrowed.
public struct EntranceTrial: Hashable, Sendable {
  /// The corridor that was narrowed.
  public let corridor: String
  /// What the legs by which it is entered could carry, as a share of what they can.
  public let share: Millionths
  /// What then enters each corridor, in the order of the case's legs.
  public let entered: [Entry]

  /// What enters one corridor.
  public struct Entry: Hashable, Sendable {
    /// The corridor.
    public let corridor: String
    /// What departs on the legs that enter it.
    public let mass: Mass

    /// Makes an entry.
    public init(corridor: String, mass: Mass) {
      self.corridor = corridor
      self.mass = mass
    }
  }

  /// Makes a trial of what was seen.
  public init(corridor: String, share: Millionths, entered: [Entry]) {
    self.corridor = corridor
    self.share = share
    self.entered = entered
  }
}

extension FlowPlanner {
  /// Plans a case again with the corridor that carries the most narrowed just so far that, if its goods
  /// kept their periods, the next one would carry more.
  ///
  /// The width is found from the plan's figures, in whole hundredths of what the legs by which it is
  /// entered can carry; the case is solved once. Several plans may be as good; what they carry is that
  /// of the one found.
  ///
  /// - Returns: What was seen; nil when no width would do, as where those legs have no limit, or when the
  ///   time was up.
  /// - Throws: `SolverError` when the solver fails.
  public func entranceTrial(
    _ record: PlanRecord, of supplyCase: SupplyCase, interruption: Interruption = Interruption()
  ) throws -> EntranceTrial? {
    let uses = CorridorUse.all(in: record, of: supplyCase)
    let ranked = uses.enumerated().sorted {
      ($0.element.entered, $1.offset) > ($1.element.entered, $0.offset)
    }.map(\.element)
    guard ranked.count > 1, ranked[1].entered > .zero, !interruption.isDue else { return nil }
    let entrance = Entrance(of: ranked[0].corridor, record, supplyCase)
    guard let share = entrance.widest(below: ranked[1].entered.tonnes) else { return nil }
    let narrowed = try supplyCase.narrowing(entrance.legs, to: share)
    let outcome = try plan(narrowed, interruption: interruption)
    guard case .planned(let planned) = outcome else { return nil }
    return EntranceTrial(
      corridor: ranked[0].corridor, share: share,
      entered: CorridorUse.all(in: planned, of: narrowed).map {
        EntranceTrial.Entry(corridor: $0.corridor, mass: $0.entered)
      })
  }
}

/// The legs by which a corridor is entered, with what they carry and can carry in each period.
private struct Entrance {
  let legs: [Leg.ID]
  private let periods: [LegUse]

  init(of corridor: String, _ record: PlanRecord, _ supplyCase: SupplyCase) {
    let own = supplyCase.legs.filter { $0.corridor == corridor }
    let ends = Set(own.map(\.destination))
    let entering = Set(own.filter { !ends.contains($0.origin) }.map(\.id))
    legs = own.map(\.id).filter(entering.contains)
    periods = zip(supplyCase.legs, LegUse.byLeg(in: record, of: supplyCase))
      .filter { entering.contains($0.0.id) }.flatMap(\.1)
  }

  /// The greatest share of what they can carry, in hundredths, at which what the plan sends by them would
  /// come to less than a mass; nil when none is, but to close them.
  func widest(below tonnes: Double) -> Millionths? {
    func carried(_ hundredths: Int) -> Double {
      periods.reduce(0) { $0 + min($1.useTonnes, $1.limitTonnes * Double(hundredths) / 100) }
    }
    var (narrow, wide) = (0, 100)
    while wide - narrow > 1 {
      let middle = (narrow + wide) / 2
      if carried(middle) < tonnes { narrow = middle } else { wide = middle }
    }
    return narrow > 0 ? Millionths(count: narrow * 10_000) : nil
  }
}

extension SupplyCase {
  /// The case in which legs carry a share of what they can, and what sails on them likewise.
  fileprivate func narrowing(
    _ legs: [Leg.ID], to share: Millionths
  ) throws(ModelProblems) -> SupplyCase {
    var carriage = carriage
    for index in carriage.sailings.indices where legs.contains(carriage.sailings[index].leg) {
      carriage.sailings[index].capacity = carriage.sailings[index].capacity.map { capacity in
        Mass(grams: Int(Int128(capacity.grams) * Int128(share.count) / 1_000_000))
      }
    }
    let narrower = legs.map { leg in
      Change(
        subject: leg.description, span: .allYear, attribute: .throughput,
        effect: .factor(share))
    }
    return try with(changes: changes + narrower, carriage: carriage)
  }
}
