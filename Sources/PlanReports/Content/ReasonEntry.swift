import SupplyModel

/// Why a need is short or late, and what was proved to help.
public struct ReasonEntry: Sendable {
  /// The need.
  public let need: String
  /// Its rank in words.
  public let rank: String
  /// Why, in sentences.
  public let why: String
  /// The items that all but fit, in sentences.
  public let nearMisses: [String]
  /// The remedy; empty when none was found.
  public let remedy: String

  /// Makes an entry.
  public init(need: String, rank: String, why: String, nearMisses: [String], remedy: String) {
    self.need = need
    self.rank = rank
    self.why = why
    self.nearMisses = nearMisses
    self.remedy = remedy
  }
}
