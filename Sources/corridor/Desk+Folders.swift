import Highs
import PlanningDesk

extension Desk {
  /// The desk that every command asks: cases and runs lie in folders, and HiGHS solves.
  static let atFolders = Desk(cases: CaseFolders(), runs: RunFolders(), solver: HighsSolver())
}
