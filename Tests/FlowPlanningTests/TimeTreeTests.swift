import Testing
import TimeExpansion

@Suite struct `The periods of a plan` {
  /// A tree of up to forty nodes, each after one of those before it.
  private func tree(_ seed: UInt64) -> (parents: [Int?], tree: TimeTree) {
    var state = seed
    func draw(below count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    let parents = (0..<(2 + draw(below: 39))).map { $0 == 0 ? nil : draw(below: $0) }
    return (parents, TimeTree(parents: parents))
  }

  @Test(arguments: 0..<12) func `follow one another in a line`(count: Int) {
    let line = TimeTree.line(periods: count)
    #expect(line.isLine && line.nodes == 0..<count)
    for node in line.nodes {
      #expect(line.period(of: node) == node)
      #expect(line.children(of: node) == (node + 1 < count ? [node + 1] : []))
      for transit in 0...13 {
        let arrival = node + transit
        #expect(line.arrivals(after: transit, from: node) == (arrival < count ? [arrival] : []))
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `branch, and what departs arrives in every future that follows`(seed: UInt64) {
    let (parents, tree) = tree(seed)
    func ancestor(of node: Int, _ levels: Int) -> Int? {
      (0..<levels).reduce(Optional(node)) { node, _ in node.flatMap { parents[$0] } }
    }
    for node in tree.nodes {
      #expect(tree.children(of: node).allSatisfy { tree.parent(of: $0) == node })
      #expect(tree.period(of: node) == (tree.parent(of: node).map { tree.period(of: $0) + 1 } ?? 0))
      for transit in 0...6 {
        // Exactly the nodes whose ancestor so many levels up is the node of departure.
        let expected = tree.nodes.filter { ancestor(of: $0, transit) == node }
        #expect(tree.arrivals(after: transit, from: node).sorted() == expected, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `bound what a flow is worth, in every future at once`(seed: UInt64) {
    // One place, a tonne at the root, exits worth what they are worth in each node. A tonne kept is there in every
    // child: its worth at a node is the larger of its exit and the sum over the children.
    let (_, tree) = tree(seed)
    let gains = tree.nodes.map { Double(($0 * 7 + Int(seed)) % 5) }
    var worth = gains
    for node in tree.nodes.reversed() where !tree.children(of: node).isEmpty {
      worth[node] = max(gains[node], tree.children(of: node).reduce(0) { $0 + worth[$1] })
    }
    // Plans by one rule each, kept until a period and out wherever they are then, reach no more.
    for last in 0...tree.nodes.count {
      let out = tree.nodes.filter {
        tree.period(of: $0) == last || (tree.period(of: $0) < last && tree.children(of: $0).isEmpty)
      }
      #expect(out.reduce(0) { $0 + gains[$1] } <= worth[0], "seed \(seed)")
    }
  }
}
