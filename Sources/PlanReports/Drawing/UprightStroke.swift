import SupplyModel

/// A stroke of one period, with words of its own.
struct UprightStroke {
  let period: Int
  /// How far above the foot it starts.
  var start = 0.0
  let height: Double
  let style: String
  let words: String
}
