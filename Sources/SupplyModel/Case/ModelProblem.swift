/// One way in which the parts of a case do not fit.
public enum ModelProblem: Hashable, Sendable, CustomStringConvertible {
  /// Two things of a kind share a name.
  case givenTwice(kind: String, name: String)
  /// A reference leads nowhere.
  case unknown(kind: String, name: String)
  /// A leg ends where it starts.
  case loop(leg: Leg.ID)
  /// An item would need itself as a companion, at once or over others.
  case companionOfItself(Complement.ID)
  /// The curve of a release is not concave.
  case curve(Release.ID)
  /// A change needs an asset and is not a value of a leg's throughput or a place's handling.
  case asset(subject: String)
  /// A work raises what its subject does not have.
  case work(Work.ID)

  /// The problem in words.
  public var description: String {
    switch self {
    case .givenTwice(let kind, let name): "The \(kind) \"\(name)\" is given twice."
    case .unknown(let kind, let name): "There is no \(kind) \"\(name)\"."
    case .loop(let leg): "The leg \"\(leg)\" ends where it starts."
    case .companionOfItself(let complement):
      "The complement \"\(complement)\" closes a circle: its item would be its own companion."
    case .curve(let release):
      "The curve of the release \"\(release)\" must rise, and free less and less for each unit."
    case .asset(let subject):
      "What needs an asset at \"\(subject)\" must be a value of throughput or handling."
    case .work(let work):
      "The work \"\(work)\" must raise a leg's throughput, or a place's handling or storage."
    }
  }
}
