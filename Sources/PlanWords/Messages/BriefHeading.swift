/// Headings of a brief and of its columns.
public enum BriefHeading: Message, CaseIterable {
  /// The needs to be met at once.
  case atOnce
  /// The needs of a long war.
  case longWar
  /// The corridors.
  case corridors
  /// What donors promised.
  case underWay
  /// What deliveries free.
  case frees
  /// How long stocks last.
  case lasts
  /// What nobody has said.
  case nextMeeting
  /// A need.
  case need
  /// A tier.
  case tier
  /// What is asked, and by when.
  case askedByWhen
  /// A corridor.
  case corridor
  /// What is lost, in tonnes.
  case lostTonnes
  /// For how long it is closed in part.
  case shutInPart
  /// The place that most passes by.
  case hangsOn
}
