/// Why a part of a file was not taken in.
public enum LeftOutReason: Message {
  /// It is hidden.
  case hidden
  /// It is help.
  case explainsColumns
  /// It holds results of a plan.
  case results
  /// It is empty.
  case empty
  /// It has no headings.
  case noHeadings
  /// It is a line or an area.
  case noPoint(_ kind: String?)
  /// It has the name of no place.
  case noSuchPlace
  /// A place without a point.
  case noPointOfName
}
