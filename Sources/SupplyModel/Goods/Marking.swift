/// Who may read a row.
public enum Marking: String, CaseIterable, Sendable {
  /// Anyone.
  case `public`
  /// The partners in the plan.
  case partner
  /// The planner's own office.
  case `internal`
}
