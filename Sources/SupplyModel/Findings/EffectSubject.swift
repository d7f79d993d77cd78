/// What an effect was tried for.
public enum EffectSubject: Hashable, Sendable {
  /// A corridor that is used is closed, in all its legs.
  case closing(corridor: String)
  /// A corridor that is not used is opened: its consents granted, what shuts it set aside.
  case opening(corridor: String)
  /// Another corridor is closed, to see whether this one stands in for it.
  case standingIn(corridor: String)
  /// The corridor that carries the most is narrowed.
  case narrowing(corridor: String)
  /// A work that has no budget is done, or several that only help together.
  case works([Work.ID])
  /// The opposite is supposed of a companion.
  case companion(Complement.ID)
  /// Somebody asked what differs.
  case supposed
}
