extension BriefHeading {
  /// The heading in English.
  public var english: Wording<English> {
    switch self {
    case .atOnce: "What can be sent at once"
    case .longWar: "What the long war needs"
    case .corridors: "The corridors compared"
    case .underWay: "What is under way"
    case .frees: "What it frees"
    case .lasts: "How long it lasts"
    case .nextMeeting: "Open questions for the next meeting"
    case .need: "need"
    case .tier: "tier"
    case .askedByWhen: "asked, and by when"
    case .corridor: "corridor"
    case .lostTonnes: "lost, t"
    case .shutInPart: "shut in part"
    case .hangsOn: "hangs on"
    }
  }
}
