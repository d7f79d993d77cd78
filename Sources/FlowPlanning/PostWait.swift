public import SupplyModel

/// Goods that can be at a post's place before anybody fills the post.
public struct PostWait: Hashable, Sendable {
  /// The post.
  public let post: Post.ID
  /// The goods that can be there too early, in the order of the case.
  public let items: [Item.ID]
  /// The first period in which any of them can be there.
  public let since: Int
  /// The first period at whose end somebody is there; nil when nobody comes within the plan.
  public let until: Int?
}

extension FlowPlanner {
  /// The goods of a case that wait for a post to be filled for the first time, in the order of its posts.
  ///
  /// Nothing is solved.
  public static func postWaits(in supplyCase: SupplyCase) -> [PostWait] {
    guard !supplyCase.staffing.posts.isEmpty else { return [] }
    let network = FlowNetwork(supplyCase)
    return network.gates.compactMap { gate in
      let opening = gate.people.firstIndex { $0 > 0 }
      var first: [Item.ID: Int] = [:]
      for (commodity, item) in network.items.enumerated() where gate.items.contains(item.id) {
        guard let reached = network.usefulness[commodity].firstReached[gate.place],
          reached < opening ?? network.periods
        else { continue }
        first[item.id] = min(first[item.id] ?? reached, reached)
      }
      guard let since = first.values.min() else { return nil }
      return PostWait(
        post: supplyCase.staffing.posts[gate.post].id,
        items: supplyCase.items.map(\.id).filter { first[$0] != nil }, since: since, until: opening)
    }
  }
}
