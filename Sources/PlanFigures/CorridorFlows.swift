import SupplyModel

/// What uses each corridor in a plan, by following all goods on their ways.
struct CorridorFlows {
  /// What departs on a leg of each corridor for the first time.
  let carried: [String: Mass]
  /// What used each corridor and reached a need.
  let delivered: [String: Mass]
  /// What departs on a leg of any corridor for the first time.
  let all: Mass

  init(in record: PlanRecord, of supplyCase: SupplyCase) {
    var tracing = GoodsTracing(
      Set(supplyCase.items.map(\.id)), record, supplyCase, following: .corridors)
    tracing.run()
    carried = tracing.carried.mapValues { Mass(grams: $0) }
    delivered = tracing.deliveredBy.mapValues { Mass(grams: $0) }
    all = Mass(grams: tracing.carriedByAny)
  }
}
