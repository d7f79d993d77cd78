import SupplyModel

/// A price and the stage that it proves.
struct PricedStage: Hashable, Sendable {
  let stage: Stage
  let price: Price
}
