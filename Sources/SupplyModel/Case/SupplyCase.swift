/// A whole case: everything that a plan is made from, with every reference resolved.
public struct SupplyCase: Sendable {
  /// The days planned.
  public var calendar: PlanCalendar
  /// Its places.
  public private(set) var places: [Place]
  /// Its items.
  public private(set) var items: [Item]
  /// Its specs.
  public private(set) var specs: [Spec]
  /// Its needs.
  public private(set) var needs: [Need]
  /// Its supplies.
  public private(set) var supplies: [Supply]
  /// Its legs.
  public private(set) var legs: [Leg]
  /// Its dated changes.
  public private(set) var changes: [Change]
  /// Its consents.
  public private(set) var consents: [Consent]
  /// What decides at the receiving end whether goods are of use.
  public private(set) var recipient: Recipient
  /// The means of carriage beside its legs.
  public private(set) var carriage: Carriage
  /// Its people, and what waits for them.
  public private(set) var staffing: Staffing
  /// Whether a plan makes stocks last as long as they can before it serves needs.
  public var aimsAtEndurance = false
  /// What a plan of it starts from; see ``starting(from:)``.
  public internal(set) var opening = OpeningState()
  /// The horizons whose tiers share a shortage evenly before they are given as much as there can be.
  public var evenlyShared: Set<Horizon> = []

  /// Whether the tiers of a horizon share a shortage evenly first.
  public func isSharedEvenly(_ horizon: Horizon) -> Bool { evenlyShared.contains(horizon) }

  /// Puts a case together.
  ///
  /// - Throws: every reference that leads nowhere, every name given twice and every leg that ends
  ///   where it starts, all at once.
  public init(
    calendar: PlanCalendar, places: [Place], items: [Item], specs: [Spec] = [], needs: [Need],
    supplies: [Supply], legs: [Leg], changes: [Change] = [], consents: [Consent] = [],
    recipient: Recipient = Recipient(), carriage: Carriage = Carriage(),
    staffing: Staffing = Staffing()
  ) throws(ModelProblems) {
    self.calendar = calendar
    self.places = places
    self.items = items
    self.specs = specs
    self.needs = needs
    self.supplies = supplies
    self.legs = legs
    self.changes = changes
    self.consents = consents
    self.recipient = recipient
    self.carriage = carriage
    self.staffing = staffing
    let problems = namesGivenTwice() + referencesThatLeadNowhere() + partsThatDoNotFit()
    guard problems.isEmpty else { throw ModelProblems(all: problems) }
  }

  /// Takes note of what has left supplies before the plan starts.
  mutating func send(_ sent: [Supply.ID: Millionths]) {
    for index in supplies.indices {
      if let units = sent[supplies[index].id] { supplies[index].sent = units }
    }
  }

  /// The same case with other parts, for trying a change.
  public func with(
    places: [Place]? = nil, supplies: [Supply]? = nil, legs: [Leg]? = nil, needs: [Need]? = nil,
    changes: [Change]? = nil, consents: [Consent]? = nil, recipient: Recipient? = nil,
    carriage: Carriage? = nil, staffing: Staffing? = nil
  ) throws(ModelProblems) -> SupplyCase {
    var changed = try SupplyCase(
      calendar: calendar, places: places ?? self.places, items: items, specs: specs,
      needs: needs ?? self.needs, supplies: supplies ?? self.supplies, legs: legs ?? self.legs,
      changes: changes ?? self.changes, consents: consents ?? self.consents,
      recipient: recipient ?? self.recipient, carriage: carriage ?? self.carriage,
      staffing: staffing ?? self.staffing)
    changed.aimsAtEndurance = aimsAtEndurance
    changed.opening = opening
    changed.evenlyShared = evenlyShared
    return changed
  }

  /// The case without the legs of a corridor, their sailings and the works on them.
  public func without(corridor: String) throws(ModelProblems) -> SupplyCase {
    let gone = legs.filter { $0.corridor == corridor }
    var carriage = carriage
    carriage.sailings.removeAll { sailing in gone.contains { $0.id == sailing.leg } }
    carriage.works.removeAll { work in gone.contains { $0.id.description == work.subject } }
    return try with(legs: legs.filter { $0.corridor != corridor }, carriage: carriage)
  }

  /// The items that a need accepts, in the order of the case.
  public func itemsAccepted(by need: Need) -> [Item] { items(meeting: need.ask) }

  /// The items that meet what is asked for, in the order of the case.
  public func items(meeting ask: Ask) -> [Item] {
    switch ask {
    case .item(let id): items.filter { $0.id == id }
    case .spec(let id):
      specs.first { $0.id == id }.map { spec in items.filter { spec.failures(of: $0).isEmpty } }
        ?? []
    }
  }

  /// The legs that a change or a consent with this subject speaks of: the leg itself, every leg of
  /// the corridor, or every leg that touches the place.
  public func legs(under subject: String) -> [Leg] { legs.filter { isUnder(subject, leg: $0) } }

  /// Whether a change or a consent with this subject speaks of a leg.
  public func isUnder(_ subject: String, leg: Leg) -> Bool {
    leg.id.description == subject || leg.corridor == subject
      || leg.origin.description == subject || leg.destination.description == subject
  }
}
