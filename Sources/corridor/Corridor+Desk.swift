import Highs
import PlanningDesk

extension Corridor {
  /// The desk that every command asks: cases and runs lie in folders, and HiGHS solves.
  static let desk = Desk(cases: CaseFolders(), runs: RunFolders(), solver: HighsSolver())
}
