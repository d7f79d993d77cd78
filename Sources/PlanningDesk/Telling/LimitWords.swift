import SupplyModel

/// How a kind of limit is worded.
struct LimitWords {
  /// What a leg or place does with goods: what it can carry.
  let verb: String
  /// The same in the past: it carried twice as much.
  private let past: String

  /// That a leg or place carries, handles or stores so many times as much, as a condition.
  func multiplied(_ subject: LimitSubject, _ times: String) -> String {
    "\(subject) \(past) \(times) as much"
  }

  init(_ kind: LimitKind) {
    (verb, past) =
      switch kind {
      case .throughput: ("carry", "carried")
      case .handling: ("load and unload", "handled")
      case .storage: ("store", "stored")
      case .throughputVolume: ("carry by volume", "carried by volume")
      case .storageVolume: ("store by volume", "stored by volume")
      }
  }
}
