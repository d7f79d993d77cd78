import SupplyModel
import LinearProgram

extension StageAim {
  /// The aim's value in a plan.
  package func value(_ columns: [Double]) -> Double {
    entries.reduce(0) { $0 + $1.factor * columns[$1.column] }
  }
}
