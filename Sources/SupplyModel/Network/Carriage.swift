/// The means of carriage beside the legs themselves.
public struct Carriage: Hashable, Sendable {
  /// Vehicles that circulate.
  public var lifts: [Lift]
  /// Departures on given dates.
  public var sailings: [Sailing]
  /// Works that can be done.
  public var works: [Work]
  /// What may be spent on them; a work whose resource has no budget is not chosen, only valued.
  public var budgets: [Budget]

  /// Makes means of carriage; without lifts, legs are limited by their own figures alone.
  public init(
    lifts: [Lift] = [], sailings: [Sailing] = [], works: [Work] = [], budgets: [Budget] = []
  ) {
    self.lifts = lifts
    self.sailings = sailings
    self.works = works
    self.budgets = budgets
  }

  /// The works that a plan may choose.
  public var affordableWorks: [Work] {
    works.filter { work in budgets.contains { $0.resource == work.resource } }
  }
}
