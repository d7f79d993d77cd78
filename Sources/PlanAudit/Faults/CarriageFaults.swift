public import SupplyModel

/// Vehicles that go where they cannot, come from nothing or carry too much.
///
/// Every date is the first day of the period.
public enum VehicleFault: Hashable, Sendable, CustomStringConvertible {
  /// They depart before the plan was made.
  case beforePlanning(Lift.ID, VehicleMove.Way, CalendarDate)
  /// They go on a leg that is closed.
  case closed(Lift.ID, VehicleMove.Way, CalendarDate)
  /// They cannot go that way: the leg is another lift's, or they cannot move off their legs there.
  case noWay(Lift.ID, VehicleMove.Way)
  /// They are ready in another period than transit and turn-round say.
  case ready(Lift.ID, VehicleMove.Way, departing: CalendarDate, stated: Int, expected: Int)
  /// More depart or stay than are there.
  case fromNothing(Lift.ID, Place.ID, CalendarDate, Trillionths)
  /// More goods depart on a leg than its vehicles carry.
  case overloaded(Lift.ID, Leg.ID, CalendarDate, vehicles: Trillionths)
  /// More departs on a leg than the vehicles kept for it let through.
  case notKept(Lift.ID, Leg.ID, CalendarDate, used: Mass, limit: Mass)
  /// More is loaded and unloaded at a place than the vehicles kept for it let through.
  case notKeptAt(Lift.ID, Place.ID, CalendarDate, used: Mass, limit: Mass)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .beforePlanning(let lift, let way, let date):
      "vehicles: \"\(lift)\" goes \(way.words) in the period of \(date), before the planning date."
    case .closed(let lift, let way, let date):
      "vehicles: \"\(lift)\" goes \(way.words) in the period of \(date), when it is closed."
    case .noWay(let lift, let way):
      "vehicles: \"\(lift)\" goes \(way.words), where it cannot go."
    case .ready(let lift, let way, let date, let stated, let expected):
      "vehicles: \"\(lift)\" that goes \(way.words) in the period of \(date) is ready in period "
        + "\(expected), not \(stated)."
    case .fromNothing(let lift, let place, let date, let vehicles):
      "vehicles: \(vehicles) of \"\(lift)\" come from nothing at \"\(place)\" in the period of "
        + "\(date)."
    case .overloaded(let lift, let leg, let date, let vehicles):
      "vehicles: more departs on \"\(leg)\" in the period of \(date) than the \(vehicles) of "
        + "\"\(lift)\" there carry."
    case .notKept(let lift, let leg, let date, let used, let limit):
      "vehicles: \(used) t depart on \"\(leg)\" in the period of \(date), for which \"\(lift)\" as "
        + "it is kept lets \(limit) t through."
    case .notKeptAt(let lift, let place, let date, let used, let limit):
      "vehicles: \(used) t are loaded and unloaded at \"\(place)\" in the period of \(date), for "
        + "which \"\(lift)\" as it is kept lets \(limit) t through."
    }
  }
}

extension VehicleMove.Way {
  /// The way in a sentence.
  var words: String {
    switch self {
    case .along(let leg): "along \"\(leg)\""
    case .back(let leg): "back along \"\(leg)\""
    case .relocation(let from, let to): "from \"\(from)\" to \"\(to)\""
    }
  }
}

/// A work that cannot be chosen, or too much of it.
public enum WorkFault: Hashable, Sendable, CustomStringConvertible {
  /// Its resource has no budget, so that it is only valued.
  case notAffordable(Work.ID)
  /// More than the whole of it is done.
  case moreThanWhole(Work.ID)
  /// More is spent of a resource than its budget allows.
  case overBudget(String, Millionths)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .notAffordable(let work):
      "works: \"\(work)\" is chosen, for whose resource there is no budget."
    case .moreThanWhole(let work):
      "works: more than the whole of \"\(work)\" is done."
    case .overBudget(let resource, let amount):
      "works: more than the budget of \(amount) \(resource) is spent."
    }
  }
}

/// A person who is where nobody can be, or is left out.
public enum AttendanceFault: Hashable, Sendable, CustomStringConvertible {
  /// A person is bound to two postings at once.
  case inTwoPlaces(Person.ID, Posting.ID)
  /// The person cannot be there so soon, for notice or travel, or cannot be there at all.
  case tooSoon(Posting.ID, arrival: Int)
  /// The person lacks the skill or the language of the post.
  case unfit(Posting.ID, Person.ID)
  /// The posting comes about, and the plan says nothing of it.
  case missing(Posting.ID)
  /// The plan tells a posting twice.
  case toldTwice(Posting.ID)
  /// The plan tells other periods than those of the posting.
  case otherPeriods(Posting.ID, arrival: Int, last: Int)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .inTwoPlaces(let person, let posting):
      "attendances: \"\(person)\" is bound elsewhere when \"\(posting)\" begins."
    case .tooSoon(let posting, let arrival):
      "attendances: nobody can be there for \"\(posting)\" in period \(arrival), after notice and "
        + "travel."
    case .unfit(let posting, let person):
      "attendances: \"\(person)\" lacks the skill or the language that \"\(posting)\" asks."
    case .missing(let posting):
      "attendances: \"\(posting)\" is left out."
    case .toldTwice(let posting):
      "attendances: \"\(posting)\" is told twice."
    case .otherPeriods(let posting, let arrival, let last):
      "attendances: \"\(posting)\" lasts from period \(arrival) to \(last), not as told."
    }
  }
}
