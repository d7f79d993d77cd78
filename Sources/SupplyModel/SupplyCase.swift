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

  /// Puts a case together.
  ///
  /// - Throws: every reference that leads nowhere, every name given twice and every leg that ends
  ///   where it starts, all at once.
  public init(
    calendar: PlanCalendar, places: [Place], items: [Item], specs: [Spec] = [], needs: [Need],
    supplies: [Supply], legs: [Leg], changes: [Change] = [], consents: [Consent] = []
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
    let problems = namesGivenTwice() + referencesThatLeadNowhere()
    guard problems.isEmpty else { throw ModelProblems(all: problems) }
  }

  /// The same case with other parts, for trying a change.
  public func with(
    places: [Place]? = nil, supplies: [Supply]? = nil, legs: [Leg]? = nil, needs: [Need]? = nil,
    changes: [Change]? = nil, consents: [Consent]? = nil
  ) throws(ModelProblems) -> SupplyCase {
    try SupplyCase(
      calendar: calendar, places: places ?? self.places, items: items, specs: specs,
      needs: needs ?? self.needs, supplies: supplies ?? self.supplies, legs: legs ?? self.legs,
      changes: changes ?? self.changes, consents: consents ?? self.consents)
  }

  /// The items that a need accepts, in the order of the case.
  public func itemsAccepted(by need: Need) -> [Item] {
    switch need.ask {
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

  private func namesGivenTwice() -> [ModelProblem] {
    func repeated(_ names: [String], _ kind: String) -> [ModelProblem] {
      var seen: Set<String> = []
      return names.filter { !seen.insert($0).inserted }.map { .givenTwice(kind: kind, name: $0) }
    }
    return repeated(places.map(\.id.description), "place")
      + repeated(items.map(\.id.description) + specs.map(\.id.description), "item or spec")
      + repeated(needs.map(\.id.description), "need")
      + repeated(supplies.map(\.id.description), "supply")
      + repeated(legs.map(\.id.description), "leg")
  }

  private func referencesThatLeadNowhere() -> [ModelProblem] {
    let knownPlaces = Set(places.map(\.id))
    let knownItems = Set(items.map(\.id))
    let knownNeeds = Set(needs.map(\.id))
    var problems: [ModelProblem] = []
    func expect(_ isKnown: Bool, _ kind: String, _ name: String) {
      if !isKnown { problems.append(.unknown(kind: kind, name: name)) }
    }
    for leg in legs {
      expect(knownPlaces.contains(leg.origin), "place", leg.origin.description)
      expect(knownPlaces.contains(leg.destination), "place", leg.destination.description)
      if leg.origin == leg.destination { problems.append(.loop(leg: leg.id)) }
    }
    for supply in supplies {
      expect(knownPlaces.contains(supply.place), "place", supply.place.description)
      expect(knownItems.contains(supply.item), "item", supply.item.description)
      if let need = supply.earmark { expect(knownNeeds.contains(need), "need", need.description) }
    }
    for need in needs {
      expect(knownPlaces.contains(need.place), "place", need.place.description)
      switch need.ask {
      case .item(let id): expect(knownItems.contains(id), "item", id.description)
      case .spec(let id): expect(specs.contains { $0.id == id }, "spec", id.description)
      }
    }
    return problems
  }
}

/// One way in which the parts of a case do not fit.
public enum ModelProblem: Hashable, Sendable, CustomStringConvertible {
  /// Two things of a kind share a name.
  case givenTwice(kind: String, name: String)
  /// A reference leads nowhere.
  case unknown(kind: String, name: String)
  /// A leg ends where it starts.
  case loop(leg: Leg.ID)

  /// The problem in words.
  public var description: String {
    switch self {
    case .givenTwice(let kind, let name): "The \(kind) \"\(name)\" is given twice."
    case .unknown(let kind, let name): "There is no \(kind) \"\(name)\"."
    case .loop(let leg): "The leg \"\(leg)\" ends where it starts."
    }
  }
}

/// Every way in which the parts of a case do not fit.
public struct ModelProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems in the order found.
  public let all: [ModelProblem]

  /// The problems, one to a line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
