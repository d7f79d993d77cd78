extension RecordFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .laterVersion(let version): "has form \(number: version), which a later Corridor wrote"
    case .noRecord: "is no record of Corridor"
    case .busy: "is being written to by somebody else; nothing was recorded"
    case .notKept: "cannot be kept safely on this disk; nothing was recorded"
    case .database(let why): "cannot be read or written: \(name: why)"
    case .notExpected: "is under way, and the record does not say when it is expected"
    case .needNotNamed(let place):
      "was handed over at \(place), where several needs take it, and no event says for which"
    case .unknownToCase(let name): "names \(name: name), which the case does not have"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .laterVersion: "Use that version, or a newer one."
    case .noRecord, .database: "Restore the record from a copy, or move the file away."
    case .busy: "Try again in a moment."
    case .notKept: "Keep the case on another disk."
    case .notExpected: "Correct the event with --due."
    case .needNotNamed: "Correct the event with --need."
    case .unknownToCase: "Correct the event, or add the name to the case."
    }
  }
}
