public import SupplyModel

/// What was found about a plan, as it stands in the files of a run: no sentence, only facts and figures.
public struct FindingRows: Hashable, Sendable {
  /// The facts of every what-if, in the order in which it tells them.
  public var facts: [FactRow]
  /// Why needs are short or late.
  public var reasons: [ReasonRow]
  /// What differs with each what-if.
  public var effects: [EffectRow]

  /// Makes rows; none unless they are given.
  public init(facts: [FactRow] = [], reasons: [ReasonRow] = [], effects: [EffectRow] = []) {
    self.facts = facts
    self.reasons = reasons
    self.effects = effects
  }
}

/// One fact of a what-if.
public struct FactRow: Hashable, Sendable {
  /// The number of the what-if, from 1.
  public var whatIf: Int
  /// What kind of fact it is.
  public var kind: FactKind
  /// What it is of: a leg, a place, an item, a supply and so on.
  public var subject: String
  /// What else tells it: a class of goods, a place, or the number of the row among those of its table.
  public var detail: String
  /// The row that states it, such as `changes.csv:4`; empty where it stands in none.
  public var place: String
  /// What the row says; empty where it says nothing.
  public var old: String
  /// What is supposed instead; `absent` sets it aside, `present` puts it in place.
  public var new: String
}

/// One remedy of a reason for one need; a reason without remedies has one row for each need.
public struct ReasonRow: Hashable, Sendable {
  /// The number of the reason, from 1.
  public var reason: Int
  /// The need.
  public var need: Need.ID
  /// What stands in the way first of all.
  public var cause: CauseKind
  /// The legs of the best way, where it takes too long.
  public var legs: [String]
  /// The days on it.
  public var days: Int?
  /// The first day on which goods by it can be there.
  public var arrival: CalendarDate?
  /// What is offered of what it accepts, where that is too little, and what is asked of it.
  public var offered: Double?
  /// What needs of its rank ask of that.
  public var asked: Double?
  /// What needs of earlier ranks ask of that.
  public var askedBefore: Double?
  /// The what-if; nil for none.
  public var whatIf: Int?
  /// What the need has more with it, in units on time or their worth in late ones.
  public var gain: Double?
}

/// One thing that differs with a what-if.
///
/// A what-if that makes no difference has one row of kind `none`.
public struct EffectRow: Hashable, Sendable {
  /// What a what-if was tried for.
  public enum Purpose: String, CaseIterable, Sendable {
    case remedy, closing, opening, standingIn = "standing_in", narrowing, works, companion
    case supposed
  }

  /// What differs.
  public enum Kind: String, CaseIterable, Sendable {
    case need, stage, corridor, none
  }

  /// The number of the what-if.
  public var whatIf: Int
  /// What it was tried for.
  public var purpose: Purpose
  /// The corridor, works or companion that it was tried for; empty for a remedy.
  public var subject: String
  /// What differs.
  public var kind: Kind
  /// Its name.
  public var name: String
  /// Units on time, the stage's value, or tonnes carried, in the plan.
  public var before: Double?
  /// The same with the what-if.
  public var after: Double?
  /// Units late, of a need.
  public var lateBefore: Double?
  /// The same with the what-if.
  public var lateAfter: Double?
  /// What a need's units count for, late ones at their worth, in the plan.
  public var worthBefore: Double?
  /// The same with the what-if.
  public var worthAfter: Double?
}

/// The kinds of facts by name.
public enum FactKind: String, CaseIterable, Sendable {
  case change, consent, limit, sailings, refusal, loss, transit, leg, corridor, place, supply
  case availability, keep, earmark, complement, vehicles, load, people, work
  case budget, floor, due, earliest
}

/// The causes by name.
public enum CauseKind: String, CaseIterable, Sendable {
  case facts
  case noItemFits = "no_item_fits"
  case noWay = "no_way"
  case tooLong = "too_long"
  case wholeUnits = "whole_units"
  case unknown
  case notFound = "not_found"
}
