/// A dated fact that changes a leg, a place or a whole corridor: a season, a closure, a repair.
public struct Change: Hashable, Sendable {
  /// What is changed: the name of a leg, a place or a corridor.
  public var subject: String
  /// When it holds.
  public var span: DateSpan
  /// What is changed.
  public var attribute: ChangedAttribute
  /// What becomes of it.
  public var effect: ChangeEffect
  /// What must be kept at a place for anything to pass; nil is nothing.
  ///
  /// Its ``effect`` is then a value for each vehicle kept there.
  public var asset: NeededAsset?
  /// Season, closure, repair, strike or other reason.
  public var reason: String
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a change.
  public init(
    subject: String, span: DateSpan, attribute: ChangedAttribute, effect: ChangeEffect,
    asset: NeededAsset? = nil, reason: String = "", notes: RowNotes = RowNotes()
  ) {
    self.subject = subject
    self.span = span
    self.attribute = attribute
    self.effect = effect
    self.asset = asset
    self.reason = reason
    self.notes = notes
  }
}
