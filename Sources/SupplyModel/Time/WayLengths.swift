/// How many periods, or how much time, the shortest ways from a place take, by the stated transit of legs.
///
/// Legs are relaxed until none shortens a way (Bellman, *On a routing problem*, Quarterly of Applied Mathematics 16,
/// 1958).
struct WayLengths {
  /// By place; nil cannot be reached.
  private let lengths: [Place.ID: Int]

  /// Measures every way from a place.
  ///
  /// - Parameters:
  ///   - origin: Where the ways begin.
  ///   - legs: The legs that may be used.
  ///   - length: The length of a leg, above zero.
  init(from origin: Place.ID, by legs: [Leg], _ length: (Leg) -> Int) {
    var lengths = [origin: 0]
    var isSettled = false
    while !isSettled {
      isSettled = true
      for leg in legs {
        guard let there = lengths[leg.origin] else { continue }
        let reached = there + length(leg)
        guard reached < lengths[leg.destination] ?? .max else { continue }
        lengths[leg.destination] = reached
        isSettled = false
      }
    }
    self.lengths = lengths
  }

  /// The length of the shortest way to a place; nil when there is none.
  subscript(place: Place.ID) -> Int? { lengths[place] }
}
