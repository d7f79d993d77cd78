/// Why the reference of a proof is no plan of the case.
public indirect enum ReferencePlanFault: Hashable, Sendable {
  /// It is counted in other parts of a gram than the case is.
  case parts(found: Int, expected: Int)
  /// A row of it breaks the case in finer masses.
  case breaks(AuditFault)
}
