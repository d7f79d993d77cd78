public import SupplyModel

/// Works and what may be spent on them.
public enum WorkMessage: Message {
  /// A work with a budget: what it raises, from when, at what cost, and how much of it is done.
  case paid(work: String, Effect, from: CalendarDate?, cost: Double, resource: String, Progress)
  /// A work without a budget, and what planning again with it found.
  case valued(
    work: String, Effect, from: CalendarDate?, cost: Double, resource: String, outcome: String)
  /// The time was up before a work was valued.
  case notValued(work: String, Effect, from: CalendarDate?, cost: Double, resource: String)
  /// The time was up before it was valued.
  case timeUp
  /// A price.
  case price(Double, resource: String)
  /// The work and what planning again found.
  case outcome(work: String, String)
  /// What may be spent of a resource, what is spent and what is left.
  case budget(resource: String, amount: Double, spent: Double)
  /// It has no budget.
  case noBudget
  /// It is of use only after the plan.
  case afterPlan

  /// What a work raises.
  public struct Effect: Message {
    /// The limit.
    public let kind: LimitKind
    /// By how much.
    public let gain: Quantity
    /// The leg or place.
    public let subject: String

    /// Makes an effect.
    public init(_ kind: LimitKind, _ gain: Quantity, subject: String) {
      (self.kind, self.gain, self.subject) = (kind, gain, subject)
    }
  }

  /// How much of a work is done.
  public enum Progress: Message {
    /// All of it.
    case done
    /// A share of it.
    case part(Double)
    /// Nothing.
    case notChosen
  }
}

extension WorkMessage.Effect {
  /// What a work raises.
  public init(_ work: Work) {
    let kind = LimitKind(statedBy: work.attribute) ?? .throughput
    self.init(
      kind, Quantity(work.gain.value, unit: kind.description.measure.unit), subject: work.subject)
  }
}

extension WorkMessage.Progress {
  /// How much is done of a work of which a share is.
  public init(_ share: Double) {
    self = share > 1 - 1e-9 ? .done : share > 0 ? .part(share) : .notChosen
  }
}
