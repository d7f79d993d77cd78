public import PlanAudit
public import SupplyModel

extension VehicleFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .beforePlanning(let lift, let way, let date):
      "vehicles: \"\(lift)\" goes \(way) in the period of \(date), before the planning date."
    case .closed(let lift, let way, let date):
      "vehicles: \"\(lift)\" goes \(way) in the period of \(date), when it is closed."
    case .noWay(let lift, let way):
      "vehicles: \"\(lift)\" goes \(way), where it cannot go."
    case .ready(let lift, let way, let date, let stated, let expected):
      "vehicles: \"\(lift)\" that goes \(way) in the period of \(date) is ready in period \(number: expected), not \(number: stated)."
    case .fromNothing(let lift, let place, let date, let vehicles):
      "vehicles: \(exact: vehicles) of \"\(lift)\" come from nothing at \"\(place)\" in the period of \(date)."
    case .overloaded(let lift, let leg, let date, let vehicles):
      "vehicles: more departs on \"\(leg)\" in the period of \(date) than the \(exact: vehicles) of \"\(lift)\" there carry."
    case .notKept(let lift, let leg, let date, let used, let limit):
      "vehicles: \(exact: used) t depart on \"\(leg)\" in the period of \(date), for which \"\(lift)\" as it is kept lets \(exact: limit) t through."
    case .notKeptAt(let lift, let place, let date, let used, let limit):
      "vehicles: \(exact: used) t are loaded and unloaded at \"\(place)\" in the period of \(date), for which \"\(lift)\" as it is kept lets \(exact: limit) t through."
    }
  }
}

extension WorkFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .notAffordable(let work):
      "works: \"\(work)\" is chosen, for whose resource there is no budget."
    case .moreThanWhole(let work):
      "works: more than the whole of \"\(work)\" is done."
    case .overBudget(let resource, let amount):
      "works: more than the budget of \(exact: amount) \(name: resource) is spent."
    }
  }
}

extension AttendanceFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .inTwoPlaces(let person, let posting):
      "attendances: \"\(person)\" is bound elsewhere when \"\(posting)\" begins."
    case .tooSoon(let posting, let arrival):
      "attendances: nobody can be there for \"\(posting)\" in period \(number: arrival), after notice and travel."
    case .unfit(let posting, let person):
      "attendances: \"\(person)\" lacks the skill or the language that \"\(posting)\" asks."
    case .missing(let posting):
      "attendances: \"\(posting)\" is left out."
    case .toldTwice(let posting):
      "attendances: \"\(posting)\" is told twice."
    case .otherPeriods(let posting, let arrival, let last):
      "attendances: \"\(posting)\" lasts from period \(number: arrival) to \(number: last), not as told."
    }
  }
}

extension VehicleMove.Way: Message {
  /// The way in English.
  public var english: Wording<English> {
    switch self {
    case .along(let leg): "along \"\(leg)\""
    case .back(let leg): "back along \"\(leg)\""
    case .relocation(let from, let to): "from \"\(from)\" to \"\(to)\""
    }
  }
}
