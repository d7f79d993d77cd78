public import SupplyModel
public import PlanFigures
import FlowPlanning

/// What a plan leaves open and why, every figure solved for again before it is given.
public struct Findings: Sendable {
  /// Every need that is short or late, in order of rank.
  public let shortfalls: [ShortfallFinding]
  /// Every corridor, in the order of the case's legs.
  public let corridors: [CorridorFinding]
  /// Whether the time was up before all was tried.
  public let isComplete: Bool
  /// What needs can have as things stand, for whoever tries more changes.
  public let standing: ChangeTrial
}

/// A need that is short or late, and what would help.
public struct ShortfallFinding: Sendable {
  /// The need.
  public let need: Need.ID
  /// What it receives.
  public let receipt: Receipt
  /// What stands in the way first of all.
  public let cause: ShortfallCause
  /// What was found to help, the most helpful first; each was solved for again.
  public let remedies: [ProvedRemedy]
}

/// What stands in the way of a need.
public enum ShortfallCause: Hashable, Sendable {
  /// No item of the case meets the spec.
  case noItemFits
  /// Nothing that it accepts is offered, or nothing in time to depart.
  case nothingOffered
  /// Less is offered than asked: so many units, over the whole plan.
  case tooLittleOffered(units: Double)
  /// No way leads from what is offered to the place, open as things stand.
  case noWay
  /// The first delivery possible comes after the due date.
  case tooFar(earliest: CalendarDate)
  /// The limit that the first remedy eases.
  case limit
  /// Its goods are of no use without a companion that is not there.
  case waitsForCompanion(Complement.ID)
  /// Its goods wait for somebody at a post, who is there from a day on; nil is never.
  case waitsForPost(Post.ID, from: CalendarDate?)
  /// What it accepts is there only as far as a release frees it.
  case waitsForRelease(Release.ID)
  /// Its goods come in whole units; were they split, it would have all on time.
  case wholeUnits
  /// None of the changes tried helps, alone or in pairs.
  case nothingTriedHelps
}

/// A remedy and what it yields for one need when the case is planned again with it.
public struct ProvedRemedy: Hashable, Sendable {
  /// The remedy.
  public let remedy: Remedy
  /// What the need can have more, in units on time or their worth in late ones.
  public let gainUnits: Double
}

/// How a corridor serves the plan.
public struct CorridorFinding: Sendable {
  /// What it carries.
  public let use: CorridorUse
  /// What was tried and what it changes.
  public let trial: CorridorTrial
}

/// What was tried for a corridor.
public enum CorridorTrial: Sendable {
  /// It was closed: what each need then loses, in units, the first rank first.
  case closed(losses: [NeedDifference])
  /// Its consents were granted and its closures lifted: what each need then gains.
  case opened(gains: [NeedDifference])
  /// Another corridor was closed: what this one is then worth to each need.
  case inPlace(of: String, gains: [NeedDifference])
  /// Nothing was tried: the time was up.
  case none
}

/// By how many units a need differs between two plans: what it can have in any plan that is best up to
/// its rank, below zero where it has less because others have more.
public struct NeedDifference: Hashable, Sendable {
  /// The need.
  public let need: Need.ID
  /// The difference in units.
  public let units: Double

  /// Makes a difference.
  public init(need: Need.ID, units: Double) {
    self.need = need
    self.units = units
  }
}
