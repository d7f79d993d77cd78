import FlowPlanning
import Highs

/// What makes the plans of these tests.
let planner = FlowPlanner(solver: HighsSolver())
