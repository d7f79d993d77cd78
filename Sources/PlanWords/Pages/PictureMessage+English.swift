import SupplyModel

extension PictureMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .title(.corridors, let plan): "Corridors of the plan: \(name: plan)"
    case .title(.map, let plan): "Map of the plan: \(name: plan)"
    case .title(.stocks, let plan): "Stocks of the plan: \(name: plan)"
    case .title(.timeline, let plan): "Timeline of the plan: \(name: plan)"
    case .key(let picture): "Key: \(name: picture)"
    case .freedByDate(let freed): "By date, \(name: freed) in all"
    case .freedByDelivery(let most): "By what is delivered, \(name: most) at the most"
    case .lost(let tonnes): "\(name: tonnes) t lost on the way (dark end)"
    case .closed(let time): "closed \(name: time)"
    case .full(let leg): "full: \(name: leg)"
    case .corridor(let corridor, let tonnes, let share, let lost, let closed):
      "\(name: corridor): \(name: tonnes) t enter, \(name: share) of all; lost \(name: lost) t; closed \(name: closed)."
    case .carrying(let carrying, let legs):
      "\(number: carrying) of \(legs, one: "leg", other: "legs") \(by: carrying, one: "carries", other: "carry") goods."
    case .withoutCoordinates(let places): "Without coordinates: \(places, between: ", ")."
    case .greatCircles: "Lines are great circles and not the routes taken."
    case .timeline(let start, let end):
      "One row for each leg and for each need, one column for each period from \(start) to \(end)."
    case .noneClosed: "No leg is closed for a time."
    case .someClosed(let legs): "Closed for a time: \(legs, between: ", ")."
    case .needUnstated(let need, let asked): "\(name: need): asked \(name: asked)."
    case .need(let need, let asked, let due, let onTime, let late, let short):
      "\(name: need): asked \(name: asked), due \(due); on time \(name: onTime), late \(name: late), short \(name: short)."
    case .stages(let stages): "\(stages, one: "stage", other: "stages")"
    }
  }
}
