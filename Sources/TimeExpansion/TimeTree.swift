/// The periods of a plan as a tree: what is not yet known branches, and the ordinary case is a line.
///
/// Every node is one period as it is in some futures; its descendants are the periods that may follow it. What is
/// kept at a node is there at each of its children, and what departs from it arrives, after some periods, at each
/// descendant that many levels further down, as in the extensive form of a program over scenarios (Birge and
/// Louveaux, *Introduction to Stochastic Programming*). Nodes are numbered so that parents come before their
/// children.
package struct TimeTree: Sendable {
  /// The node before each node; nil for the first.
  private let parents: [Int?]
  private let childrenByNode: [[Int]]
  private let periods: [Int]
  /// Whether each node but the first follows the one before it in number, so that its number is its period.
  package let isLine: Bool

  /// One period after another.
  package static func line(periods: Int) -> TimeTree {
    TimeTree(parents: (0..<max(0, periods)).map { $0 == 0 ? nil : $0 - 1 })
  }

  /// A tree from the node before each node, which must come before it in number.
  ///
  /// A node without one is of the first period.
  package init(parents: [Int?]) {
    var children = [[Int]](repeating: [], count: parents.count)
    var periods = [Int](repeating: 0, count: parents.count)
    for (node, parent) in parents.enumerated() {
      guard let parent else { continue }
      precondition(parent < node, "a period comes after the one before it")
      children[parent].append(node)
      periods[node] = periods[parent] + 1
    }
    self.parents = parents
    childrenByNode = children
    self.periods = periods
    isLine = parents.enumerated().allSatisfy { $1 == ($0 == 0 ? nil : $0 - 1) }
  }

  /// Every node, parents first.
  package var nodes: Range<Int> { parents.indices }

  /// The period of a node, counted from 0.
  package func period(of node: Int) -> Int { periods[node] }

  /// The node before a node; nil for the first.
  package func parent(of node: Int) -> Int? { parents[node] }

  /// The nodes that may follow a node.
  package func children(of node: Int) -> [Int] { childrenByNode[node] }

  /// Where what departs at a node arrives after some periods: all its descendants so many levels further down; none
  /// when that lies beyond the plan.
  package func arrivals(after count: Int, from node: Int) -> [Int] {
    if isLine { return node + count < parents.count ? [node + count] : [] }
    // A plan may have fewer periods than a passage takes.
    var level = [node]
    for _ in 0..<max(0, count) {
      guard !level.isEmpty else { return [] }
      level = level.flatMap { childrenByNode[$0] }
    }
    return level
  }
}
