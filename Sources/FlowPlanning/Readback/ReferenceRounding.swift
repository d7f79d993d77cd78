import LinearProgram
import SupplyModel
import TimeExpansion

/// The plan in parts of a gram that lies nearest to a solution, to which the bounds of later stages refer.
///
/// It is rounded as a plan in grams is, in the case with finer masses, so that it keeps every limit exactly.
struct ReferenceRounding {
  /// The reference; nil where masses are too large to count in parts of a gram.
  let plan: ReferencePlan?

  /// Rounds a solution of a program, given by column; `stages` name its rounds of sharing.
  init(_ columns: [Double], of program: FlowProgram, stages: [StageProof]) {
    let supplyCase = program.network.supplyCase
    let parts = ReferencePlan.partsPerGram(for: supplyCase)
    guard parts > 1, let finer = supplyCase.inFinerMasses(parts) else {
      plan = nil
      return
    }
    let fine = FlowProgram(FlowNetwork(finer)).withRounds(of: stages)
    guard fine.rows.columnCount == program.rows.columnCount else {
      plan = nil
      return
    }
    var rounding = GramRounding(fine, columns: columns, partsPerGram: parts)
    plan = ReferencePlan(
      rounding.record(isComplete: true, stages: []), partsPerGram: parts)
  }
}
