/// What a change does to what it changes.
///
/// Values come first, the last row ruling; then every factor multiplies.
public enum ChangeEffect: Hashable, Sendable {
  /// It becomes this.
  case value(Millionths)
  /// It is multiplied by this.
  case factor(Millionths)
}
