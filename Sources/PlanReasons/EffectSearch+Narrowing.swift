import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

extension EffectSearch {
  /// What each corridor carries with the one that carries the most narrowed just so far that, if its goods
  /// kept their periods, the next one would carry more.
  ///
  /// The width is found from the plan's figures, in whole hundredths of what the legs by which it is
  /// entered can carry; the case is planned again once. Nil when no width would do, as where those legs have
  /// no limit, or when the time was up.
  func narrowing() throws -> Effect? {
    let ranked = uses.enumerated().sorted {
      ($0.element.carried, $1.offset) > ($1.element.carried, $0.offset)
    }.map(\.element)
    guard ranked.count > 1, ranked[1].carried > .zero else { return nil }
    let entrance = Entrance(of: ranked[0].corridor, standing.made, supplyCase)
    guard let share = entrance.widest(below: ranked[1].carried.tonnes) else { return nil }
    return try effect(
      .narrowing(corridor: ranked[0].corridor),
      WhatIf(.corridor(ranked[0].corridor), .amount(share)), corridors: true)
  }
}

/// The legs by which a corridor is entered, with what they carry and can carry in each period.
private struct Entrance {
  private let periods: [LegUse]

  init(of corridor: String, _ record: PlanRecord, _ supplyCase: SupplyCase) {
    let own = supplyCase.legs.filter { $0.corridor == corridor }
    let ends = Set(own.map(\.destination))
    let entering = Set(own.filter { !ends.contains($0.origin) }.map(\.id))
    periods = zip(supplyCase.legs, LegUse.byLeg(in: record, of: supplyCase))
      .filter { entering.contains($0.0.id) }.flatMap(\.1)
  }

  /// The greatest share of what they can carry, in hundredths, at which what the plan sends by them would
  /// come to less than a mass; nil when none is, but to close them.
  func widest(below tonnes: Double) -> Millionths? {
    func carried(_ hundredths: Int) -> Double {
      periods.reduce(0) { $0 + min($1.useTonnes, $1.throughputTonnes * Double(hundredths) / 100) }
    }
    var (narrow, wide) = (0, 100)
    while wide - narrow > 1 {
      let middle = (narrow + wide) / 2
      if carried(middle) < tonnes { narrow = middle } else { wide = middle }
    }
    return narrow > 0 ? Millionths(count: narrow * 10_000) : nil
  }
}
