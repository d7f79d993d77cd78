public import SupplyModel

/// What a need receives in a plan, in units.
public struct Receipt: Hashable, Sendable {
  /// The low end of what is asked over the whole plan.
  public let askedLow: Double
  /// The high end.
  public let askedHigh: Double
  /// Delivered on account, beyond every figure.
  public private(set) var onAccount = 0.0
  /// Delivered by the due date, toward either end.
  public private(set) var onTime = 0.0
  /// Delivered after it.
  public private(set) var late = 0.0
  /// Delivered toward the low end, on time or late.
  public private(set) var towardLow = 0.0
  /// Delivered toward the low end by the due date.
  public private(set) var onTimeTowardLow = 0.0

  /// What is missing of the low end.
  public var shortOfLow: Double { max(0, askedLow - towardLow) }
  /// What is missing of the high end.
  public var shortOfHigh: Double { max(0, askedHigh - onTime - late) }

  /// Whether nothing is missing that a person would count: less than a millionth is rounding.
  public var isComplete: Bool {
    let slack = 1e-6 * max(1, askedHigh)
    return askedHigh - onTime <= slack
  }

  /// What a record delivers to a need.
  public init(of need: Need, in record: PlanRecord, of supplyCase: SupplyCase) {
    let calendar = supplyCase.calendar
    let instalments = need.instalments(in: calendar)
    askedLow = instalments.map(\.low.value).reduce(0, +)
    askedHigh = instalments.map { $0.low.value + $0.above.value }.reduce(0, +)
    let mass = Dictionary(
      uniqueKeysWithValues: supplyCase.items.map { ($0.id, Double($0.massPerUnit.grams)) })
    for delivery in record.deliveries where delivery.need == need.id {
      let units = Double(delivery.mass.grams) / (mass[delivery.commodity.item] ?? 1)
      guard delivery.end != .open else {
        onAccount += units
        continue
      }
      let isLate = calendar.lastDay(of: delivery.period) > instalments[delivery.instalment - 1].due
      if isLate { late += units } else { onTime += units }
      guard delivery.end == .low else { continue }
      towardLow += units
      if !isLate { onTimeTowardLow += units }
    }
  }
}
