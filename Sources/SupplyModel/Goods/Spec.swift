/// What a need asks for when it names no item: intervals that an item must lie inside.
public struct Spec: Hashable, Sendable {
  /// The name of a spec.
  public typealias ID = Identifier<Spec>

  /// Its name in the tables.
  public let id: ID
  /// The intervals asked.
  public let attributes: [Attribute]

  /// Makes a spec.
  public init(id: ID, attributes: [Attribute]) {
    self.id = id
    self.attributes = attributes
  }

  /// The attributes asked that an item fails; empty when the item satisfies the spec.
  ///
  /// An item fails an attribute when it does not state it, or when any of its interval lies
  /// outside the interval asked.
  public func failures(of item: Item) -> [Attribute] {
    attributes.filter { asked in
      guard let own = item.attributes.first(where: { $0.name == asked.name }) else { return true }
      guard asked.text == own.text, asked.unit == own.unit else { return true }
      let reachesLow = asked.low.map { low in own.low.map { $0 >= low } ?? false } ?? true
      let reachesHigh = asked.high.map { high in own.high.map { $0 <= high } ?? false } ?? true
      return !(reachesLow && reachesHigh)
    }
  }
}
