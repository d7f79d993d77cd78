import FlowPlanning
import Highs
import PlanningDesk

/// What makes the plans of these tests.
let planner = FlowPlanner(solver: HighsSolver())

/// The desk of the tests, at folders, with HiGHS.
let desk = Desk(cases: CaseFolders(), runs: RunFolders(), solver: HighsSolver())
