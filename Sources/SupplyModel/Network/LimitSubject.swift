/// A leg or a place that sets a limit.
public enum LimitSubject: Hashable, Sendable, CustomStringConvertible {
  /// A leg.
  case leg(Leg.ID)
  /// A place.
  case place(Place.ID)

  /// Its name.
  public var description: String {
    switch self {
    case .leg(let leg): leg.description
    case .place(let place): place.description
    }
  }

  /// The leg or place of a name that sets a limit of a kind; nil when it is no name.
  public init?(_ name: String, of kind: LimitKind) {
    let subject: Self? =
      kind.description.isOfPlaces
      ? Place.ID(name).map { .place($0) } : Leg.ID(name).map { .leg($0) }
    guard let subject else { return nil }
    self = subject
  }
}
