/// What is wrong with a heading, or with the key of a setting.
public enum HeadingFault: InputFault {
  /// It is a heading in other letters.
  case misspelled(as: String, seen: Lookalike?, own: OwnName?)
  /// It is near a heading.
  case unknown(_ advice: HeadingAdvice, own: OwnName?)
  /// It is near the key of a setting.
  case noSetting(_ advice: HeadingAdvice)
}
