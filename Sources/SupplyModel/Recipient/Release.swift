/// An effect of deliveries: what is delivered to some needs frees other goods at a place.
///
/// The effect is stated and cited by the user as a curve: so much delivered frees so much, in
/// proportion between its points. It must be concave, because the first deliveries free the most.
public struct Release: Hashable, Sendable {
  /// The name of a release.
  public typealias ID = Identifier<Release>

  /// Its name in the tables.
  public let id: ID
  /// The needs whose deliveries count together, in units.
  public var needs: [Need.ID]
  /// What is freed.
  public var item: Item.ID
  /// Where it is freed.
  public var place: Place.ID
  /// The points of the curve, each with more delivered than the one before; the curve starts at nothing
  /// and is level after the last point.
  public var curve: [Point]
  /// What its rows say about themselves.
  public var notes: RowNotes

  /// A point of the curve, in units.
  public struct Point: Hashable, Sendable {
    /// What is delivered.
    public let delivered: Millionths
    /// What that frees in all.
    public let freed: Millionths

    /// Makes a point.
    public init(delivered: Millionths, freed: Millionths) {
      self.delivered = delivered
      self.freed = freed
    }
  }

  /// A stretch of the curve between two points.
  public struct Stretch: Hashable, Sendable {
    /// Where it starts.
    public let start: Point
    /// What is delivered along it; more than zero.
    public let delivered: Millionths
    /// What is freed along it.
    public let freed: Millionths
  }

  /// Makes a release.
  public init(
    id: ID, needs: [Need.ID], item: Item.ID, place: Place.ID, curve: [Point],
    notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.needs = needs
    self.item = item
    self.place = place
    self.curve = curve
    self.notes = notes
  }

  /// The stretches of the curve, from nothing delivered to its last point.
  public var stretches: [Stretch] {
    var start = Point(delivered: .zero, freed: .zero)
    return curve.map { point in
      defer { start = point }
      return Stretch(
        start: start,
        delivered: Millionths(count: max(1, point.delivered.count - start.delivered.count)),
        freed: Millionths(count: max(0, point.freed.count - start.freed.count)))
    }
  }

  /// The most that it can free.
  public var mostFreed: Millionths { curve.last?.freed ?? .zero }

  /// Whether every point delivers more than the one before and frees no less, and no stretch frees more
  /// for each unit than the one before.
  public var isConcave: Bool {
    let points = [Point(delivered: .zero, freed: .zero)] + curve
    let rises = zip(points, points.dropFirst()).allSatisfy { before, after in
      after.delivered > before.delivered && after.freed >= before.freed
    }
    return !curve.isEmpty && rises
      && zip(stretches, stretches.dropFirst()).allSatisfy { first, second in
        Int128(second.freed.count) * Int128(first.delivered.count)
          <= Int128(first.freed.count) * Int128(second.delivered.count)
      }
  }
}
