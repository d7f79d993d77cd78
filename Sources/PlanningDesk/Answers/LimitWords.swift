import SupplyModel

/// How a kind of limit is worded.
struct LimitWords {
  /// What a leg or place does with goods: what it can carry.
  let verb: String
  /// The same in the past: it carried twice as much.
  let past: String
  /// What more of it is called, such as `t of storage`.
  let more: String
  /// What stands between more of it and the leg or place.
  let preposition: String

  init(_ kind: LimitKind) {
    (verb, past, more, preposition) =
      switch kind {
      case .throughput: ("carry", "carried", "t a day", "on")
      case .handling: ("load and unload", "handled", "t of handling a day", "at")
      case .storage: ("store", "stored", "t of storage", "at")
      }
  }
}
