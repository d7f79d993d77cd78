/// What a plan starts from: what is in store, under way and received as its first period begins, and
/// vehicles and people on their way.
///
/// It is empty unless something came before. Of what it holds nothing need be sent again: goods lie, or
/// arrive, where it says; what was received lowers what is asked; vehicles and people begin where they arrive.
public struct OpeningState: Hashable, Sendable {
  /// Goods in store, and goods under way.
  public var goods: [Goods]
  /// What needs have received, in units.
  ///
  /// It lowers the low ends of a need's instalments in their order, then what their high ends add. A floor is a
  /// share of what is still asked.
  public var received: [Need.ID: Millionths]
  /// What has left each supply, in units: it is not there to be sent once more.
  public var sent: [Supply.ID: Millionths]
  /// Vehicles on their way, beside those at the bases of their lift.
  public var vehicles: [Vehicles]
  /// People on their way; each begins where it arrives, rather than at home.
  public var travellers: [Traveller]

  /// Whether nothing came before.
  public var isEmpty: Bool { self == OpeningState() }

  /// Makes a state, with nothing of what is not given.
  public init(
    goods: [Goods] = [], received: [Need.ID: Millionths] = [:],
    sent: [Supply.ID: Millionths] = [:], vehicles: [Vehicles] = [], travellers: [Traveller] = []
  ) {
    self.goods = goods
    self.received = received
    self.sent = sent
    self.vehicles = vehicles
    self.travellers = travellers
  }

  /// Goods of one kind that lie at a place, or arrive there.
  public struct Goods: Hashable, Sendable {
    /// Their name, by which plans draw on them as on a supply.
    public let id: Supply.ID
    /// Where they lie or arrive.
    public var place: Place.ID
    /// What they are.
    public var item: Item.ID
    /// The one need that they may serve; nil is any.
    public var earmark: Need.ID?
    /// How many units arrive.
    public var units: Millionths
    /// The day on which they arrive; nil lies there already.
    public var arrives: CalendarDate?

    /// Makes goods in store, or under way when a day of arrival is given.
    public init(
      id: Supply.ID, place: Place.ID, item: Item.ID, units: Millionths, earmark: Need.ID? = nil,
      arrives: CalendarDate? = nil
    ) {
      self.id = id
      self.place = place
      self.item = item
      self.earmark = earmark
      self.units = units
      self.arrives = arrives
    }
  }

  /// Vehicles of a lift on their way.
  public struct Vehicles: Hashable, Sendable {
    /// The lift.
    public var lift: Lift.ID
    /// Where they arrive.
    public var place: Place.ID
    /// How many.
    public var count: Millionths
    /// The day on which they are ready there.
    public var ready: CalendarDate

    /// Makes vehicles on their way.
    public init(lift: Lift.ID, place: Place.ID, count: Millionths, ready: CalendarDate) {
      self.lift = lift
      self.place = place
      self.count = count
      self.ready = ready
    }
  }

  /// Somebody on the way.
  public struct Traveller: Hashable, Sendable {
    /// Who.
    public var person: Person.ID
    /// Where the person arrives.
    public var place: Place.ID
    /// When.
    public var arrives: CalendarDate

    /// Makes a traveller.
    public init(person: Person.ID, place: Place.ID, arrives: CalendarDate) {
      self.person = person
      self.place = place
      self.arrives = arrives
    }
  }
}

extension SupplyCase {
  /// The same case begun from a state.
  ///
  /// - Throws: every name in it that the case does not have, and every name of goods that it has already.
  public func starting(from opening: OpeningState) throws(ModelProblems) -> SupplyCase {
    let problems = problems(of: opening)
    guard problems.isEmpty else { throw ModelProblems(all: problems) }
    var started = self
    started.opening = opening
    started.send(opening.sent)
    return started
  }

  private func problems(of opening: OpeningState) -> [ModelProblem] {
    func missing<Name: Hashable & CustomStringConvertible>(
      _ part: ModelProblem.Part, _ names: [Name], from known: [Name]
    ) -> [ModelProblem] {
      let known = Set(known)
      return names.filter { !known.contains($0) }.map {
        .unknown(part, name: $0.description)
      }
    }
    let atPlaces =
      opening.goods.map(\.place) + opening.vehicles.map(\.place) + opening.travellers.map(\.place)
    let ofNeeds = opening.goods.compactMap(\.earmark) + opening.received.keys.sorted()
    var seen = Set(supplies.map(\.id))
    let twice = opening.goods.filter { !seen.insert($0.id).inserted }
    return missing(.place, atPlaces, from: places.map(\.id))
      + missing(.item, opening.goods.map(\.item), from: items.map(\.id))
      + missing(.need, ofNeeds, from: needs.map(\.id))
      + missing(.supply, opening.sent.keys.sorted(), from: supplies.map(\.id))
      + missing(.lift, opening.vehicles.map(\.lift), from: carriage.lifts.map(\.id))
      + missing(.person, opening.travellers.map(\.person), from: staffing.people.map(\.id))
      + twice.map { .givenTwice(.supply, name: $0.id.description) }
  }
}

extension Instalment {
  /// What is left to ask when some units of each end have been received.
  public func asking(low: Millionths, above: Millionths) -> Instalment {
    Instalment(
      number: number, low: low, above: above, earliest: earliest, due: due, lateUntil: lateUntil)
  }
}
