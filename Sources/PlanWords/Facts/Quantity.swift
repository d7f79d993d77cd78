/// An amount of goods in the unit of its item, as people read it.
///
/// One rounding for every page: things counted one by one are rounded down, since a part of one is none; tonnes and kilograms below one
/// go to the next smaller unit; what is below the smallest unit is only said to be less than it.
public struct Quantity: Hashable, Sendable {
  /// The amount.
  public let units: Double
  /// What it is counted in; empty for things counted one by one.
  public let unit: String

  /// Makes an amount; `piece` is the unit of things counted one by one.
  public init(_ units: Double, unit: String = "", isWhole: Bool = false) {
    self.units = units
    self.unit = isWhole || unit == "piece" ? "" : unit
  }

  /// Makes an amount in tonnes.
  public init(tonnes: Double) { self.init(tonnes, unit: "t") }

  /// Whether it counts things one by one.
  public var isCounted: Bool { unit.isEmpty }

  /// Whether it is weighed.
  public var isMass: Bool { unit == "g" || Self.smaller[unit] != nil }

  /// The amount as it is printed.
  var printed: Printed {
    if unit.isEmpty {
      let count = Self.whole(units)
      return count == 0 && units > 0 ? Printed(1, "", isLess: true) : Printed(count, "")
    }
    guard units > 0, units < 0.9995 else { return Printed(units, unit) }
    guard let smaller = Self.smaller[unit] else { return Printed(1, unit, isLess: true) }
    return Quantity(units * 1000, unit: smaller).printed
  }

  /// What stands in a column of figures, whose unit is said elsewhere.
  var inColumn: Double { unit.isEmpty ? Self.whole(units) : units }

  /// Things that come whole, rounded down; what only rounding keeps from the next one counts as it.
  public static func whole(_ units: Double) -> Double {
    (units + min(0.5, max(0.001, 1e-6 * units))).rounded(.down)
  }

  private static let smaller = ["t": "kg", "kg": "g"]

  /// A figure and its unit, as a page shows them.
  struct Printed: Hashable {
    let number: Double
    let unit: String
    /// Whether the amount is less than the figure.
    let isLess: Bool

    init(_ number: Double, _ unit: String, isLess: Bool = false) {
      (self.number, self.unit, self.isLess) = (number, unit, isLess)
    }
  }
}

extension Quantity: PrintedNumber {
  /// The number as it is printed; tonnes and other measures are one or many as they read.
  public var printedNumber: Double { printed.number }
}
