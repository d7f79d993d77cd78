import CustodyLog
import SupplyModel

/// How much of something stands where, in units.
public struct StateAmounts: Encodable, Hashable, Sendable {
  /// Decided to be sent, and not yet sent.
  public internal(set) var allocated = 0.0
  /// Loaded or gone.
  public internal(set) var sent = 0.0
  /// On its way.
  public internal(set) var underWay = 0.0
  /// Lying in places on the way.
  public internal(set) var inPlaces = 0.0
  /// Come to the place of its need.
  public internal(set) var arrived = 0.0
  /// Handed over.
  public internal(set) var handedOver = 0.0
  /// In use.
  public internal(set) var inUse = 0.0
  /// Lost or damaged.
  public internal(set) var lost = 0.0
  /// What counts found more (above 0) or less than was known.
  public internal(set) var discrepancy = 0.0

  init() {}

  /// The amounts of a line; what has arrived is what has come to a place, where no need is named to any.
  init(_ line: ConsignmentLine, needAt place: Place.ID?) {
    func units(_ count: Int) -> Double { Double(count) / 1_000_000 }
    func total(_ amounts: [Place.ID: Int]) -> Int {
      place.map { amounts[$0] ?? 0 } ?? amounts.values.reduce(0, +)
    }
    let lying = line.lying.filter { $0.key != place }.values.reduce(0, +)
    allocated = units(max(0, line.allocated - line.cancelled - line.sentUnits))
    sent = units(line.sentUnits)
    underWay = units(line.underWay)
    inPlaces = units(lying)
    arrived = units(
      place.map { line.delivered(at: $0, by: .arrived) } ?? 0)
    handedOver = units(total(line.handedOver))
    inUse = units(total(line.inUse))
    lost = units(line.lost + line.damaged)
    discrepancy = units(line.discrepancy)
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = Self()
    sum.allocated = left.allocated + right.allocated
    sum.sent = left.sent + right.sent
    sum.underWay = left.underWay + right.underWay
    sum.inPlaces = left.inPlaces + right.inPlaces
    sum.arrived = left.arrived + right.arrived
    sum.handedOver = left.handedOver + right.handedOver
    sum.inUse = left.inUse + right.inUse
    sum.lost = left.lost + right.lost
    sum.discrepancy = left.discrepancy + right.discrepancy
    return sum
  }

  /// Whether anything is told at all.
  var isAnything: Bool { self != Self() }
}
