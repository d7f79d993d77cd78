import SupplyModel
import TimeExpansion

/// A column by which a commodity leaves the network: it is delivered or joined.
package struct Exit {
  package let commodity: Int
  package let place: Int
  package let period: Int
  package let column: Int
}

extension FlowProgram {
  /// Every column of deliveries and joins.
  package var exits: [Exit] {
    deliveries.map {
      Exit(
        commodity: $0.commodity, place: network.demands[$0.demand].place, period: $0.period,
        column: $0.column)
    }
      + joins.map {
        Exit(
          commodity: $0.commodity, place: network.place(of: network.rules[$0.rule]),
          period: $0.period, column: $0.column)
      }
  }
}
