import SupplyModel

extension NetworkRemark {
  /// The remark in English.
  public var english: Wording<English> {
    switch self {
    case .transitRounded(let days, let of, let planned, let period):
      "The \(exact: days) \(by: days.value, one: "day", other: "days") of \(name: of) \(by: days.value, one: "is", other: "are") planned as \(planned, one: "day", other: "days"), whole periods of \(number: period)."
    case .closedByConsent(let of, let to, let state):
      "The consent of \(name: of) to \(name: to) is \(name: state.rawValue); it counts as closed."
    case .severalSubjects(let name, let kinds):
      "\(name: name) names a \(kinds, between: " and a "); the row speaks of every leg of them."
    case .noEffect:
      "The row has no effect: on each day on which it holds, another row rules or there is nothing that it changes."
    case .afterEnd(let end): "The row has no effect: it begins after the plan's last day, \(end)."
    case .beforeStart(let start):
      "The row has no effect: it ends before the plan's start, \(start)."
    case .factorOne: "The row has no effect: its factor is 1."
    case .contradiction(let row, let other, let own, let day):
      "On \(day) it is \(name: other) in row \(digits: row) and \(name: own) in this one, and neither was known later; the plan takes this one, the last."
    case .unknownClass(let named, let nearest?):
      "No item is of the class \(name: named), so that the row says nothing of any. Did you mean \(name: nearest)?"
    case .unknownClass(let named, nil):
      "No item is of the class \(name: named), so that the row says nothing of any."
    case .onlyLongitude(let place): "\(name: place) has lon without lat."
    case .onlyLatitude(let place): "\(name: place) has lat without lon."
    case .gulfOfGuinea(let place):
      "\(name: place) lies at lat 0, lon 0, in the Gulf of Guinea: leave both empty when unknown."
    case .farApart(let distance):
      "\(distance.from) and \(distance.to) lie \(digits: distance.kilometres) km apart as the crow flies, and \(distance.leg) states a distance of \(digits: distance.stated) km."
    case .slip(.swapped, let place, let distance, let latitude, let longitude):
      "lat and lon of \(place) look swapped: as it stands, \(distance.from) and \(distance.to) lie \(digits: distance.kilometres) km apart, and \(distance.leg) states a distance of \(digits: distance.stated) km; at lat \(full: latitude), lon \(full: longitude) all distances fit."
    case .slip(.longitudeSign, let place, let distance, let latitude, let longitude):
      "The sign of the lon of \(place) looks wrong: as it stands, \(distance.from) and \(distance.to) lie \(digits: distance.kilometres) km apart, and \(distance.leg) states a distance of \(digits: distance.stated) km; at lat \(full: latitude), lon \(full: longitude) all distances fit."
    case .slip(.latitudeSign, let place, let distance, let latitude, let longitude):
      "The sign of the lat of \(place) looks wrong: as it stands, \(distance.from) and \(distance.to) lie \(digits: distance.kilometres) km apart, and \(distance.leg) states a distance of \(digits: distance.stated) km; at lat \(full: latitude), lon \(full: longitude) all distances fit."
    }
  }
}
