import FlowPlanning
import Highs

/// What makes the plans that are timed.
let planner = FlowPlanner(solver: HighsSolver())
