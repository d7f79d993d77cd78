public import SupplyModel
package import TimeExpansion

/// Goods that can be at a post's place before anybody fills the post.
public struct PostWait: Hashable, Sendable {
  /// The post.
  public let post: Post.ID
  /// The goods that can be there too early, in the order of the case.
  public let items: [Item.ID]
  /// The needs that they are on their way to, in the order of the case.
  public let needs: [Need.ID]
  /// The first period in which any of them can be there.
  public let since: Int
  /// The first period at whose end somebody is there; nil when nobody comes within the plan.
  public let until: Int?
}

extension PostWait {
  /// The goods of a case that wait for a post to be filled for the first time, in the order of its posts.
  ///
  /// Nothing is solved.
  public static func all(in supplyCase: SupplyCase) -> [PostWait] {
    supplyCase.staffing.posts.isEmpty ? [] : PostWait.all(in: FlowNetwork(supplyCase))
  }

  package static func all(in network: FlowNetwork) -> [PostWait] {
    let supplyCase = network.supplyCase
    return network.gates.compactMap { gate in
      let opening = gate.people.firstIndex { $0 > 0 }
      var first: [Item.ID: Int] = [:]
      var needs: Set<Int> = []
      for (commodity, item) in network.items.enumerated() where gate.items.contains(item.id) {
        let served = network.needs(of: commodity, beyond: gate.place)
        guard !served.isEmpty,
          let reached = network.reachability[commodity].firstReached[gate.place],
          reached < opening ?? network.periods
        else { continue }
        first[item.id] = min(first[item.id] ?? reached, reached)
        needs.formUnion(served)
      }
      guard let since = first.values.min() else { return nil }
      return PostWait(
        post: supplyCase.staffing.posts[gate.post].id,
        items: supplyCase.items.map(\.id).filter { first[$0] != nil },
        needs: needs.sorted().map { supplyCase.needs[$0].id }, since: since, until: opening)
    }
  }
}

extension FlowNetwork {
  /// The needs that a commodity may serve or complete at a place or at one that legs lead to from it.
  fileprivate func needs(of commodity: Int, beyond place: Int) -> Set<Int> {
    var reached: Set<Int> = [place]
    var open = [place]
    while let here = open.popLast() {
      for leg in origins.indices
      where origins[leg] == here && (0..<periods).contains(where: { takes(commodity, leg, $0) }) {
        if reached.insert(destinations[leg]).inserted { open.append(destinations[leg]) }
      }
    }
    let served = demandsServed[commodity].map { demands[$0] }
      .filter { reached.contains($0.place) }.map(\.need)
    let completed = rulesMet[commodity].map { rules[$0] }
      .filter { reached.contains(self.place(of: $0)) }.map(\.need)
    return Set(served + completed)
  }

  /// Whether a leg takes a commodity in a period, whoever it waits for.
  private func takes(_ commodity: Int, _ leg: Int, _ period: Int) -> Bool {
    timetable.isOpen(
      leg, to: items[commodity].goodsClass, refused: supplyCase.legs[leg].refusedClasses,
      period: period)
  }
}
