/// What any row of any table may say about itself.
public struct RowNotes: Hashable, Sendable {
  /// The rows of `evidence.csv` that it rests on.
  public var evidence: [String]
  /// How far it is known.
  public var state: EvidenceState?
  /// Who may read it.
  public var marking: Marking?
  /// A remark in the planner's own words.
  public var note: String
  /// The day on which it became known; nil means from the start.
  public var known: CalendarDate?
  /// The list that it belongs to.
  public var list: ListVersion?
  /// The line of its file, counted from 1; nil where it stands in none.
  ///
  /// Where a row stands is not what it says: notes that differ in nothing else are the same.
  public var line: Int? {
    get { place.line }
    set { place = RowLine(line: newValue) }
  }

  private var place = RowLine(line: nil)

  /// Makes notes; all are empty unless given.
  public init(
    evidence: [String] = [], state: EvidenceState? = nil, marking: Marking? = nil,
    note: String = "", known: CalendarDate? = nil, list: ListVersion? = nil
  ) {
    self.evidence = evidence
    self.state = state
    self.marking = marking
    self.note = note
    self.known = known
    self.list = list
  }
}

/// The line of a row, which does not tell rows apart.
private struct RowLine: Hashable, Sendable {
  let line: Int?

  static func == (left: Self, right: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
