/// What to write as a setting that is missing.
public enum SettingWrite: Message {
  /// The format.
  case one
  /// A date.
  case date
  /// How a shortage is shared.
  case sharing
  /// A number.
  case whole(most: Int)
}
