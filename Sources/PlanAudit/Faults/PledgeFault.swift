public import SupplyModel

/// A split of pledges that does not add up.
public enum PledgeFault: Hashable, Sendable, CustomStringConvertible {
  /// No pledge speaks of what the source gives.
  case notSplit(PledgeShare.Source)
  /// What became of a source's goods is not what it gave.
  case notTheSum(PledgeShare.Source, split: Mass, given: Mass)
  /// What sources are said to have delivered is not what needs receive.
  case notDelivered(Commodity, split: Mass, received: Mass)
  /// More is said to have come by a corridor than arrives on it.
  case notCarried(Commodity, String, split: Mass, arriving: Mass)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .notSplit(let source):
      "pledges: no pledge speaks of what \"\(source.words)\" gives."
    case .notTheSum(let source, let split, let given):
      "pledges: what became of \"\(source.words)\" adds up to \(split) t, and it gives \(given) t."
    case .notDelivered(let goods, let split, let received):
      "pledges: \(split) t of \(goods.words) are split as delivered, and needs receive "
        + "\(received) t."
    case .notCarried(let goods, let corridor, let split, let arriving):
      "pledges: \(split) t of \(goods.words) are said to come by \(corridor), on which "
        + "\(arriving) t arrive."
    }
  }
}

extension PledgeShare.Source {
  /// Its name.
  fileprivate var words: String {
    switch self {
    case .supply(let supply): supply.description
    case .release(let release): release.description
    }
  }
}
