import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// A smallest list of facts that still yields what all of them together yield: the least plausible are left
/// out first, in ever smaller parts, and what cannot be left out stays.
///
/// A deletion filter (Chinneck, Feasibility and Infeasibility in Optimization, 2008), in parts as in delta
/// debugging (Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002).
struct SmallestSet {
  /// What stays, the most plausible first.
  private(set) var facts: [FactChange]
  /// Whether the search ended before the time was up.
  private(set) var isComplete = true

  /// Looks for a smallest list; `yields` is nil when the time is up.
  init(of facts: [FactChange], yields: ([FactChange]) throws -> Bool?) rethrows {
    self.facts = facts
    var part = max(1, facts.count / 2)
    while true {
      var end = self.facts.count
      while end > 0 {
        let start = max(0, end - part)
        let rest = Array(self.facts[..<start] + self.facts[end...])
        guard let isEnough = try yields(rest) else {
          isComplete = false
          return
        }
        if isEnough { self.facts = rest }
        end = start
      }
      if part == 1 { return }
      part = max(1, part / 2)
    }
  }
}
