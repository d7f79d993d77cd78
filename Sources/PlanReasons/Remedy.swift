public import SupplyModel

/// A change to a case that may bring more: what a reason proposes, and what is solved again with.
public enum Remedy: Hashable, Sendable {
  /// A limit of a leg or place is so many times as large, whenever it is not closed.
  case limit(LimitKind, of: LimitSubject, times: Int)
  /// No change closes the leg any more.
  case opening(Leg.ID)
  /// The authority consents.
  case consent(authority: String, subject: String)
  /// More of an item is there, from the first day that the plan can use.
  case supply(Item.ID, at: Place.ID, units: Millionths)
  /// Deliveries to the need count in full to the end of the plan.
  case time(Need.ID)
  /// The companion of a complement is there already.
  case truth(Complement.ID)
  /// There are so many times as many vehicles.
  case vehicles(Lift.ID, times: Int)
  /// One more person is at the post from the first day.
  case person(Post.ID)
  /// The work is done.
  case work(Work.ID)
  /// The budget is so many times as large.
  case budget(String, times: Int)
  /// Two changes at once.
  indirect case both(Remedy, Remedy)

  /// The case with the remedy in place.
  ///
  /// - Throws: `ModelProblems` when the remedy names what the case does not have.
  public func applied(to supplyCase: SupplyCase) throws(ModelProblems) -> SupplyCase {
    switch self {
    case .limit(let kind, let subject, let times):
      try supplyCase.multiplying(kind, of: subject, by: times)
    case .opening(let leg): try supplyCase.opening(leg)
    case .consent(let authority, let subject):
      try supplyCase.with(
        consents: supplyCase.consents.filter {
          $0.authority != authority || $0.subject != subject
        })
    case .supply(let item, let place, let units):
      try supplyCase.adding(units, of: item, at: place)
    case .time(let need): try supplyCase.extending(need)
    case .truth(let complement): try supplyCase.granting(complement)
    case .vehicles(let lift, let times): try supplyCase.multiplying(lift, by: times)
    case .person(let post): try supplyCase.filling(post)
    case .work(let work): try supplyCase.doing(work)
    case .budget(let resource, let times): try supplyCase.multiplying(budget: resource, by: times)
    case .both(let first, let second):
      try second.applied(to: first.applied(to: supplyCase))
    }
  }
}

extension SupplyCase {
  fileprivate func multiplying(
    _ kind: LimitKind, of subject: LimitSubject, by times: Int
  ) throws(ModelProblems) -> SupplyCase {
    let multiplied = try with(
      changes: changes + [
        Change(
          subject: subject.description, span: .allYear,
          attribute: kind.description.attribute, effect: .factor(Millionths(whole: times)))
      ])
    guard kind.description.followsSailings, case .leg(let leg) = subject else { return multiplied }
    return try multiplied.multiplyingSailings(of: leg, by: times)
  }

  /// The case without the changes that close a leg.
  ///
  /// Changes that close its whole corridor or a place it touches still speak of the other legs.
  fileprivate func opening(_ opened: Leg.ID) throws(ModelProblems) -> SupplyCase {
    guard let leg = legs.first(where: { $0.id == opened }) else { return self }
    let kept = changes.flatMap { change -> [Change] in
      guard change.closesLegs, isUnder(change.subject, leg: leg) else { return [change] }
      return legs(under: change.subject).filter { $0.id != opened }.map { other in
        var narrowed = change
        narrowed.subject = other.id.description
        return narrowed
      }
    }
    return try with(changes: kept)
  }

  fileprivate func adding(
    _ units: Millionths, of item: Item.ID, at place: Place.ID
  ) throws(ModelProblems) -> SupplyCase {
    let before = supplies.count { $0.id.description.hasPrefix("added.supply.") }
    guard let id = Supply.ID("added.supply.\(before + 1)") else { return self }
    let added = Supply(
      id: id, place: place, item: item, quantity: units,
      available: calendar.planningDate ?? calendar.start)
    return try with(supplies: supplies + [added])
  }

  fileprivate func extending(_ extended: Need.ID) throws(ModelProblems) -> SupplyCase {
    try with(
      needs: needs.map { need in
        guard need.id == extended, need.recurrence == .once else { return need }
        var longer = need
        longer.due = max(need.due, calendar.end)
        longer.lateUntil = nil
        return longer
      })
  }
}

extension Change {
  /// Whether it closes legs: their throughput becomes nothing.
  public var closesLegs: Bool {
    attribute == .throughput && asset == nil
      && (effect == .factor(.zero) || effect == .value(.zero))
  }
}

extension Remedy {
  /// The leg carries so many times as much, whenever it is open.
  public static func throughput(_ leg: Leg.ID, times: Int) -> Self {
    .limit(.throughput, of: .leg(leg), times: times)
  }

  /// The place handles so many times as much.
  public static func handling(_ place: Place.ID, times: Int) -> Self {
    .limit(.handling, of: .place(place), times: times)
  }

  /// The place stores so many times as much.
  public static func storage(_ place: Place.ID, times: Int) -> Self {
    .limit(.storage, of: .place(place), times: times)
  }
}
