/// What a need asks for.
public enum Ask: Hashable, Sendable, CustomStringConvertible {
  /// This item and no other.
  case item(Item.ID)
  /// Any item inside the spec.
  case spec(Spec.ID)

  /// The name asked for.
  public var description: String {
    switch self {
    case .item(let id): id.description
    case .spec(let id): id.description
    }
  }
}
