import SupplyModel

/// How an item loads vehicles in one measure, exactly.
struct Loading {
  /// What a unit takes up, and what a vehicle carries, in millionths of the measure's unit.
  private let size: UInt128
  private let load: UInt128
  private let gramsPerUnit: UInt128

  /// Nil where there is no lift, it sets no limit of the measure, or the item takes up nothing of it.
  init?(_ item: Item, by lift: Lift?, in measure: Measure) {
    guard let load = lift?.load(of: item.goodsClass, in: measure), item.size(in: measure) > 0 else {
      return nil
    }
    self.size = UInt128(item.size(in: measure))
    self.load = UInt128(load)
    gramsPerUnit = UInt128(item.massPerUnit.grams)
  }

  /// The most grams that some vehicles carry, counted in 10⁻¹².
  func grams(on vehicles: Int128) -> Int {
    Int(
      clamping: Proportion.of(
        UInt128(max(0, vehicles)), times: gramsPerUnit * load, over: size * 1_000_000_000_000,
        up: false))
  }

  /// The vehicles that carry a mass, rounded up to 10⁻¹²; without bound where none carries it.
  func vehicles(for grams: Int) -> Int128 {
    guard load > 0 else { return grams > 0 ? .max : 0 }
    return Int128(
      clamping: Proportion.of(
        UInt128(grams), times: size * 1_000_000_000_000, over: gramsPerUnit * load, up: true))
  }
}
