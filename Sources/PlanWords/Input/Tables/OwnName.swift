/// How a thing of the owner's own is named, so that nothing is said of it.
public enum OwnName: Message {
  /// A column.
  case column
  /// A setting.
  case setting
}
