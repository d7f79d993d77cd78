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

/// How far a figure is known.
public enum EvidenceState: String, CaseIterable, Sendable {
  /// Somebody said so.
  case claimed
  /// Somebody counted it.
  case counted
  /// A second party agreed.
  case confirmed
  /// The planner supposes it.
  case assumed
}

/// Who may read a row.
public enum Marking: String, CaseIterable, Sendable {
  /// Anyone.
  case `public`
  /// The partners in the plan.
  case partner
  /// The planner's own office.
  case `internal`
}

/// One version of a list of needs, written `name@version`.
public struct ListVersion: Hashable, Sendable, CustomStringConvertible {
  /// The list's name.
  public let name: String
  /// The version, such as `1` or `1941-08`.
  public let version: String

  /// Reads `name@version`, or a bare name as its version 1; nil when either part is no id.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first.map(String.init), Identifier<ListVersion>(name) != nil else {
      return nil
    }
    let version = parts.count == 2 ? String(parts[1]) : "1"
    guard Identifier<ListVersion>(version) != nil else { return nil }
    self.name = name
    self.version = version
  }

  /// The list as `name@version`.
  public var description: String { "\(name)@\(version)" }
}
