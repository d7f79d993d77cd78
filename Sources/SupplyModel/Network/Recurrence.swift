/// How often an amount is asked or supplied.
public enum Recurrence: String, CaseIterable, Sendable {
  /// Once.
  case once
  /// Each month.
  case month
  /// Each day.
  case day
}
