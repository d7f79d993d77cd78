/// A fact of a case that can be set aside, put in place or given another value: what a person would have
/// to change in a row of a table.
public enum Fact: Hashable, Sendable {
  /// A row of changes, with all that it touches.
  case change(Change)
  /// A row of consents.
  case consent(Consent)
  /// A limit that a leg or a place states, in the unit of its column.
  case limit(LimitKind, of: LimitSubject)
  /// The sailings of a leg.
  case sailings(Leg.ID)
  /// A leg's refusal of a class of goods.
  case refusal(Leg.ID, goodsClass: String)
  /// The share that is lost on a leg.
  case loss(Leg.ID)
  /// The days that a leg takes.
  case transit(Leg.ID)
  /// A leg itself.
  case leg(Leg.ID)
  /// All legs of a corridor.
  case corridor(String)
  /// A place, with the legs that touch it.
  case place(Place.ID)
  /// More of an item at a place from the first day of the plan, in units.
  case supply(Item.ID, Place.ID)
  /// The day on which a supply is available.
  case availability(Supply.ID)
  /// What a donor keeps of a supply, in units.
  case keep(Supply.ID)
  /// The need that a supply is reserved for.
  case earmark(Supply.ID)
  /// What is said of a companion being there already.
  case complement(Complement.ID)
  /// The vehicles of a lift at a place; without a place all that any leg asks for.
  case vehicles(Lift.ID, Place.ID?)
  /// What a vehicle of a lift takes of a class of goods, in tonnes.
  case load(Lift.ID, goodsClass: String)
  /// People at a post from the first day, beside those who are posted.
  case people(Post.ID)
  /// A work, done at no cost.
  case work(Work.ID)
  /// What may be spent of a resource.
  case budget(String)
  /// The share of a need that is served before all others.
  case floor(Need.ID)
  /// The day by which a need must be met.
  case due(Need.ID)
  /// The first day on which a need takes anything.
  case earliest(Need.ID)
}

/// What a fact says, or is supposed to say.
public enum FactValue: Hashable, Sendable {
  /// Nothing: the row is set aside, the limit does not exist, nothing is refused or asked.
  case absent
  /// The thing itself, as it is, where it can only be there or not.
  case present
  /// A figure in the fact's own unit.
  case amount(Millionths)
  /// A day.
  case date(CalendarDate)
  /// Whether a companion is there already.
  case truth(Truth)
  /// Whether an authority consents.
  case consent(Consent.State)
  /// A need.
  case need(Need.ID)
}

/// One fact with the value that it is supposed to have.
public struct FactChange: Hashable, Sendable {
  /// The fact.
  public var fact: Fact
  /// What it is supposed to say.
  public var value: FactValue

  /// Supposes a value of a fact.
  public init(_ fact: Fact, _ value: FactValue) {
    self.fact = fact
    self.value = value
  }
}

/// A list of facts set aside, put in place or given other values, all at once: what a reason proposes,
/// what a corridor's worth is found with, and what may be supposed of a case.
public struct WhatIf: Hashable, Sendable {
  /// The facts, in the order in which they are told.
  public var changes: [FactChange]

  /// Supposes values of facts.
  public init(_ changes: [FactChange]) { self.changes = changes }

  /// Supposes one fact.
  public init(_ fact: Fact, _ value: FactValue) { changes = [FactChange(fact, value)] }
}
