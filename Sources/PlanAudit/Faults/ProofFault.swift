public import SupplyModel

/// A stage that does not hold what it claims.
public enum ProofFault: Hashable, Sendable, CustomStringConvertible {
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

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .value(let stage, let claimed, let recomputed):
      "proof: \(stage) claims the value \(claimed); the plan reaches \(recomputed)."
    case .bound(let stage, let claimed, let recomputed):
      "proof: \(stage) claims the bound \(claimed); its prices give \(recomputed)."
    case .notProved(let stage, let value, let bound):
      "proof: \(stage) reaches \(value), and its prices allow \(bound): the best is not proved."
    case .unsoundPrice(let stage, let limit, let amount):
      "proof: \(stage) puts the price \(amount) on \(limit.words)."
    case .pricedWithoutLimit(let stage, let limit):
      "proof: \(stage) puts a price on \(limit.words), a limit that does not exist."
    case .pricedTwice(let stage, let limit):
      "proof: \(stage) puts two prices on \(limit.words)."
    case .missing(let stage):
      "proof: the plan leaves out the stage \(stage)."
    case .unexpected(let stage):
      "proof: this case has no stage \(stage)."
    case .otherPeriod(let stage, let isCovered):
      "proof: the stage \(stage) "
        + (isCovered
          ? "is covered in full, so that a later period is the aim."
          : "comes after a period that is not covered in full.")
    case .otherSharers(let stage):
      "proof: in \(stage) others take part than those that are left."
    case .leftSharing(let stage, let need):
      "proof: \(stage) does not show that nothing can give \"\(need)\" more."
    case .stillShared(let rank, let end):
      "proof: the sharing of \(rank) at the \(end.rawValue) end stops before it is done."
    case .outOfOrder(let stage):
      "proof: the stage \(stage) is not in its place."
    }
  }
}

extension PricedLimit {
  /// The limit in a sentence.
  var words: String {
    switch self {
    case .limit(let kind, let subject, let period):
      "the \(kind.rawValue) of \"\(subject)\" in period \(period)"
    case .amount(let need, let instalment, let end):
      "the \(end.rawValue) end of instalment \(instalment) of \"\(need)\""
    case .share(let need, let end, let round):
      "the share of \"\(need)\" at the \(end.rawValue) end in round \(round)"
    case .floor(let need): "the floor of \"\(need)\""
    case .companions(let need, let complement, let period):
      "the companions \"\(complement)\" of \"\(need)\" in period \(period)"
    case .release(let release, let stretch, let period):
      "stretch \(stretch) of the release \"\(release)\" in period \(period)"
    case .lift(let leg, _, let period): "the vehicles on \"\(leg)\" in period \(period)"
    case .assetThroughput(let leg, let lift, let period):
      "what \"\(lift)\" lets through on \"\(leg)\" in period \(period)"
    case .assetHandling(let place, let lift, let period):
      "what \"\(lift)\" lets through at \"\(place)\" in period \(period)"
    case .training(let post, let period): "the training at \"\(post)\" in period \(period)"
    case .service(let post, let period): "the service of \"\(post)\" up to period \(period)"
    case .budget(let resource): "the budget of \(resource)"
    case .cover(let place, let item, let period):
      "what \(item) at \"\(place)\" covers up to period \(period)"
    case .earlier(let stage): "the earlier stage \(stage)"
    }
  }
}
