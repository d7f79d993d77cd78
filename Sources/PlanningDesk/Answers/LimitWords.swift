import SupplyModel

/// How a kind of limit is worded.
struct LimitWords {
  /// What a leg or place does with goods: what it can carry.
  let verb: String
  /// The same in the past: it carried twice as much.
  private let past: String
  /// What more of it is called, such as `t of storage`.
  let more: String
  /// What stands between more of it and the leg or place.
  let preposition: String

  /// That a leg or place carries, handles or stores so many times as much, as a condition.
  func multiplied(_ subject: LimitSubject, _ times: String) -> String {
    "\(subject) \(past) \(times) as much"
  }

  init(_ kind: LimitKind) {
    (verb, past, more, preposition) =
      switch kind {
      case .throughput: ("carry", "carried", "t a day", "on")
      case .handling: ("load and unload", "handled", "t of handling a day", "at")
      case .storage: ("store", "stored", "t of storage", "at")
      case .throughputVolume: ("carry by volume", "carried by volume", "m3 a day", "on")
      case .storageVolume: ("store by volume", "stored by volume", "m3 of storage", "at")
      }
  }
}
