public import SupplyModel

/// Vehicles that go where they cannot, come from nothing or carry too much.
///
/// Every date is the first day of the period.
public enum VehicleFault: Hashable, Sendable {
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
}

/// A work that cannot be chosen, or too much of it.
public enum WorkFault: Hashable, Sendable {
  /// Its resource has no budget, so that it is only valued.
  case notAffordable(Work.ID)
  /// More than the whole of it is done.
  case moreThanWhole(Work.ID)
  /// More is spent of a resource than its budget allows.
  case overBudget(String, Millionths)
}

/// A person who is where nobody can be, or is left out.
public enum AttendanceFault: Hashable, Sendable {
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
}
