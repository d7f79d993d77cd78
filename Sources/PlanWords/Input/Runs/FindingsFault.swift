/// What in the findings of a run does not fit the case.
public enum FindingsFault: Message {
  /// A what-if whose facts the case does not have.
  case whatIf(_ number: Int, file: String)
  /// A reason of a need that is not there.
  case unknownNeed
}
