public import SupplyModel

/// A split of pledges that does not add up.
public enum PledgeFault: Hashable, Sendable {
  /// No pledge speaks of what the source gives.
  case notSplit(PledgeShare.Source)
  /// What became of a source's goods is not what it gave.
  case notTheSum(PledgeShare.Source, split: Mass, given: Mass)
  /// What sources are said to have delivered is not what needs receive.
  case notDelivered(Commodity, split: Mass, received: Mass)
  /// More is said to have come by a corridor than arrives on it.
  case notCarried(Commodity, String, split: Mass, arriving: Mass)
}
