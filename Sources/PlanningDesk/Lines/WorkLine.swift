import PlanReasons
import PlanWords
public import SupplyModel

/// A work: what it raises, what it costs, and how much of it is done or what it would be worth.
public struct WorkLine: Encodable, Hashable, Sendable {
  /// The work.
  public let work: String
  /// The leg or place that it improves.
  public let subject: String
  /// What it raises, as changes name it.
  public let attribute: String
  /// By how much: tonnes per day, or tonnes of storage.
  public let gain: Double
  /// The first day of the first period in which it is of use; nil when that lies beyond the plan.
  public let readyOn: CalendarDate?
  /// What it costs, in the resource's own unit.
  public let cost: Double
  /// What it is paid in.
  public let resource: String
  /// How much of it is done, 0 to 1; nil when there is no budget for it.
  public let share: Double?
  /// What each need has if it is done, alone and then with others where only that helps; nil when it has a
  /// budget.
  public let effects: [[EffectLine]]?
  /// What planning again with it found, in a sentence; empty when it has a budget.
  public let outcome: String
  /// The work in a sentence.
  public let sentence: Sentence

  private init(_ work: Work, _ calendar: PlanCalendar, share: Double?, _ telling: EffectTelling) {
    let opening = work.firstPeriod(in: calendar)
    self.work = work.id.description
    subject = work.subject
    attribute = work.attribute.rawValue
    (gain, cost, resource) = (work.gain.value, work.cost.value, work.resource)
    readyOn = opening < calendar.periods ? calendar.firstDay(of: opening) : nil
    self.share = share
    let (name, effect, cost) = (self.work, WorkMessage.Effect(work), work.cost.value)
    guard share == nil else {
      (effects, outcome) = (nil, "")
      sentence = Sentence(
        WorkMessage.paid(
          work: name, effect, from: readyOn, cost: cost, resource: resource,
          WorkMessage.Progress(share ?? 0)))
      return
    }
    effects = telling.effects.filter { $0.subject.works.contains(work.id) }
      .map { $0.needs.map { EffectLine($0) } }
    outcome = telling.work(work.id).map { $0.text() }.joined(separator: " ")
    sentence = Sentence(
      WorkMessage.valued(
        work: name, effect, from: readyOn, cost: cost, resource: resource, outcome: outcome))
  }

  /// The works of a plan, those without a budget valued; nil when the case has none.
  static func lines(
    _ record: PlanRecord, of supplyCase: SupplyCase, _ telling: EffectTelling
  ) -> [WorkLine]? {
    let carriage = supplyCase.carriage
    guard !carriage.works.isEmpty else { return nil }
    return carriage.works.map { work in
      if supplyCase.isPaid(work) {
        let share = record.chosenWorks.first { $0.work == work.id }?.share.value ?? 0
        return WorkLine(work, supplyCase.calendar, share: share, telling)
      }
      return WorkLine(work, supplyCase.calendar, share: nil, telling)
    }
  }
}

/// What may be spent of a resource on works, and what is.
public struct BudgetLine: Encodable, Hashable, Sendable {
  /// The resource.
  public let resource: String
  /// What may be spent.
  public let amount: Double
  /// What the plan spends.
  public let spent: Double

  var message: WorkMessage { .budget(resource: resource, amount: amount, spent: spent) }

  /// The budgets of a plan; nil when the case has none.
  static func lines(_ record: PlanRecord, of supplyCase: SupplyCase) -> [BudgetLine]? {
    let carriage = supplyCase.carriage
    guard !carriage.budgets.isEmpty else { return nil }
    return carriage.budgets.map { budget in
      let spent = record.chosenWorks.reduce(0.0) { sum, chosen in
        let work = carriage.works.first { $0.id == chosen.work && $0.resource == budget.resource }
        return sum + (work?.cost.value ?? 0) * chosen.share.value
      }
      return BudgetLine(resource: budget.resource, amount: budget.amount.value, spent: spent)
    }
  }
}
