public import SupplyModel

/// A stage that does not hold what it claims.
public enum ProofFault: Hashable, Sendable {
  /// The plan does not reach the value claimed.
  case value(Stage, claimed: Double, recomputed: Double)
  /// The prices do not give the bound claimed.
  case bound(Stage, claimed: Double, recomputed: Double)
  /// The value is too far from the bound for the plan to be called complete.
  case notProved(Stage, value: Double, bound: Double)
  /// A price is negative, not a number or beyond all measure.
  case unsoundPrice(Stage, PricedLimit, Double)
  /// A price stands on a limit that does not exist.
  case pricedWithoutLimit(Stage, PricedLimit)
  /// A limit is priced more than once.
  case pricedTwice(Stage, PricedLimit)
  /// The formulation demands the stage, and the plan leaves it out.
  case missing(Stage)
  /// The formulation knows no such stage for this case.
  case unexpected(Stage)
  /// A stage of endurance ends with a period that is covered in full, or comes after one that is not.
  case otherPeriod(Stage, isCovered: Bool)
  /// A round of sharing has others take part than the formulation says.
  case otherSharers(Stage)
  /// A need left the rounds of sharing though the prices do not show that nothing can give it more.
  case leftSharing(Stage, Need.ID)
  /// The rounds of sharing end while some need might have more at no cost to those that have less.
  case stillShared(Rank, AmountEnd)
  /// The stage is listed twice or after one that comes later.
  case outOfOrder(Stage)
}
