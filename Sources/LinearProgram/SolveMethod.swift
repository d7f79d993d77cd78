/// How programs are solved; which is fastest depends on their size.
public enum SolveMethod: Hashable, Sendable {
  /// The primal simplex from where the last solve ended, without presolve.
  case warmSimplex
  /// Presolve, then the simplex from scratch.
  case simplex
  /// Branch and cut, for programs with whole columns: down to a gap, as a share of the value, or until
  /// so many nodes of the tree are done.
  case branchAndCut(gap: Double, nodes: Int)
}
