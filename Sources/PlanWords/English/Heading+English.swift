extension Heading {
  /// The heading in English.
  public var english: Wording<English> {
    switch self {
    case .needs: "Needs"
    case .sets: "Sets"
    case .releases: "Releases"
    case .endurance: "Endurance"
    case .people: "People"
    case .corridors: "Corridors"
    case .lift: "Lift"
    case .works: "Works"
    case .pledges: "Pledges"
    case .whatHoldsItBack: "What holds it back"
    case .priceOfTheOrder: "What the order of tiers costs"
    case .openQuestions: "Open questions"
    case .replacedFigures: "Figures that were replaced"
    case .remarks: "Remarks"
    case .nearMisses: "Near misses"
    case .need: "Need"
    case .leg: "Leg"
    case .place(let place): "Place \(name: place)"
    case .stages: "Stages"
    case .madeFrom: "What they were made from"
    case .fromTo(let before, let after): "From \(name: before) to \(name: after)"
    case .caseFromTo(let folder, let before, let after):
      "\(name: folder), from \(name: before) to \(name: after)"
    case .needsCompared: "Needs: on time / late / short"
    case .corridorsCompared: "Corridors: tonnes that enter"
    case .inAll: "In all"
    }
  }
}
