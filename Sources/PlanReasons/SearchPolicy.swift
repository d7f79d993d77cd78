/// How reasons are looked for: the figures of "Reasons" in Documentation/Formulation.md.
struct SearchPolicy {
  /// The share of what undoing everything yields that a smallest set of facts must yield.
  let wholeShare = 0.9
  /// The share of what the smallest set yields below which a single fact is not told.
  let leastShare = 0.05
  /// How many single facts are tried beside the smallest set, the most promising first.
  let singles = 3
  /// How many times as much a limit may be, from the least to the most, before it is told as no limit.
  let factors = [2, 3, 5, 10]
  /// How many reasons are looked for at first.
  let mainReasons = 5
  /// How many people more may be at a post.
  let people = [1, 2, 5, 10]
  /// How many places of one item more of it is tried at.
  let placesOfAnItem = 3
  /// A gain of less than this share of what is missing is not told: the slack that proofs leave could make it.
  let leastGain = 1e-3
  /// Less than this share of what is asked is the solver's rounding, not a gain.
  let rounding = 1e-6
}
