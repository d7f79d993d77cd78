import SupplyModel

extension StateMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .title(let title, let day, nil): "\(name: title): the state on \(day), as known today"
    case .title(let title, let day, let known?):
      "\(name: title): the state on \(day), as known on \(known)"
    case .means(.arrived): "Delivered means: arrived at the place of the need."
    case .means(.unloaded): "Delivered means: unloaded at the place of the need."
    case .means(.handedOver): "Delivered means: handed over at the place of the need."
    case .means(.inUse): "Delivered means: in use at the place of the need."
    case .nothing: "The record has nothing that had happened by then."
    case .heading(let heading): heading.english
    case .figure(let number): "\(number: number)"
    case .underWay(let quantity, let place, let due?, let days) where days > 0:
      "\(Term.quantity(quantity)) under way to \(place), expected on \(due): overdue by \(days, one: "day", other: "days")"
    case .underWay(let quantity, let place, let due?, _):
      "\(Term.quantity(quantity)) under way to \(place), expected on \(due)"
    case .underWay(let quantity, let place, nil, _):
      "\(Term.quantity(quantity)) under way to \(place); nobody says when they are expected"
    case .lying(let quantity, let place): "\(Term.quantity(quantity)) at \(place)"
    case .held(let quantity, let place): "\(Term.quantity(quantity)) held at \(place)"
    case .place(let place, let item, let lying, let coming):
      "\(place): \(Term.quantity(lying)) of \(item) there, \(Term.quantity(coming)) on the way to it"
    case .counted(let what, let item, let place, let figures):
      "\(name: what), \(item) at \(place): \(list: figures)"
    case .open(let pledge, let quantity):
      "Of \(name: pledge), \(Term.quantity(quantity)) is not sent yet."
    case .beyond(let pledge, let quantity):
      "Of \(name: pledge), \(Term.quantity(quantity)) more was sent than was promised."
    case .otherPromise(let pledge, let quantity, let table):
      "Of \(name: pledge), events promise \(Term.quantity(quantity)) and pledges.csv \(Term.quantity(table))."
    }
  }
}

extension StateMessage.Heading {
  /// The heading in English.
  var english: Wording<English> {
    switch self {
    case .consignments: "Consignments"
    case .needs: "Needs"
    case .pledges: "Pledges"
    case .places: "Places"
    case .counts: "Counted"
    case .promised: "promised"
    case .allocated: "to send"
    case .sent: "sent"
    case .underWay: "under way"
    case .inPlaces: "in places"
    case .arrived: "arrived"
    case .handedOver: "handed over"
    case .inUse: "in use"
    case .lost: "lost"
    case .delivered: "delivered"
    }
  }
}

extension StateMessage.Vouched {
  /// The figure in English.
  public var english: Wording<English> {
    switch (who.isEmpty, since) {
    case (true, _): "\(Term.quantity(quantity)) by the other events"
    case (false, let since?) where isConfirmed:
      "\(Term.quantity(quantity)) by \(name: who) since \(since), confirmed"
    case (false, let since?): "\(Term.quantity(quantity)) by \(name: who) since \(since)"
    case (false, nil): "\(Term.quantity(quantity)) by \(name: who)"
    }
  }
}
