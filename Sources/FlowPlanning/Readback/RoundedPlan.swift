package import SupplyModel

/// The plan in whole grams that lies nearest to a solution of a program, without stages.
package struct RoundedPlan {
  /// The plan.
  package let record: PlanRecord

  /// Rounds a solution, given by column.
  package init(_ columns: [Double], of program: FlowProgram) {
    var rounding = GramRounding(program, columns: columns)
    record = rounding.record(isComplete: true, stages: [])
  }
}
