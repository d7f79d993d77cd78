extension FindingsFault {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .whatIf(let number, let file):
      "\(name: file): the case does not have all facts of what-if \(digits: number)."
    case .unknownNeed: "reasons.csv: it names a need that the case does not have."
    }
  }
}
