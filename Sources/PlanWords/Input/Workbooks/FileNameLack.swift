/// What keeps the name of a sheet from being that of a file: it follows the name.
public enum FileNameLack: Message {
  /// Programs hide such files.
  case hidden
  /// It is too long.
  case tooLong
  /// It holds a sign that disks use.
  case badCharacter
}
