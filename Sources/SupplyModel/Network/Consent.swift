/// Whether an authority lets goods pass.
public struct Consent: Hashable, Sendable {
  /// The three states of a consent.
  public enum State: String, CaseIterable, Sendable {
    /// It was given.
    case granted
    /// It was refused.
    case withheld
    /// Nobody knows; the plan treats it as refused and says so.
    case unknown
  }

  /// Who decides.
  public var authority: String
  /// What it is asked for: the name of a leg, a place or a corridor.
  public var subject: String
  /// The classes of goods that it is asked for; empty is all.
  public var classes: Set<String>
  /// Its state.
  public var state: State
  /// When the state holds.
  public var span: DateSpan
  /// The chance that it is granted, if somebody judged it; 0 to 1.
  public var chance: Millionths?
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a consent.
  public init(
    authority: String, subject: String, classes: Set<String> = [], state: State,
    span: DateSpan = .once(from: nil, until: nil), chance: Millionths? = nil,
    notes: RowNotes = RowNotes()
  ) {
    self.authority = authority
    self.subject = subject
    self.classes = classes
    self.state = state
    self.span = span
    self.chance = chance
    self.notes = notes
  }
}
