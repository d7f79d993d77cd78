/// What decides at the receiving end whether goods are of use, and what their use sets free.
public struct Recipient: Hashable, Sendable {
  /// Companions that goods need.
  public var complements: [Complement]
  /// What the recipient holds, makes and uses.
  public var stockpiles: [Stockpile]
  /// What deliveries free.
  public var releases: [Release]

  /// Makes a recipient of whom nothing is known unless it is given.
  public init(
    complements: [Complement] = [], stockpiles: [Stockpile] = [], releases: [Release] = []
  ) {
    self.complements = complements
    self.stockpiles = stockpiles
    self.releases = releases
  }
}
