public import PlanAudit
public import SupplyModel

extension ProofFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .value(let stage, let claimed, let recomputed):
      "proof: \(name: stage.description) claims the value \(full: claimed); the plan reaches \(full: recomputed)."
    case .bound(let stage, let claimed, let recomputed):
      "proof: \(name: stage.description) claims the bound \(full: claimed); its prices give \(full: recomputed)."
    case .notProved(let stage, let value, let bound):
      "proof: \(name: stage.description) reaches \(full: value), and its prices allow \(full: bound): the best is not proved."
    case .unsoundPrice(let stage, let limit, let amount):
      "proof: \(name: stage.description) puts the price \(full: amount) on \(limit)."
    case .pricedWithoutLimit(let stage, let limit):
      "proof: \(name: stage.description) puts a price on \(limit), a limit that does not exist."
    case .pricedTwice(let stage, let limit):
      "proof: \(name: stage.description) puts two prices on \(limit)."
    case .missing(let stage):
      "proof: the plan leaves out the stage \(name: stage.description)."
    case .unexpected(let stage):
      "proof: this case has no stage \(name: stage.description)."
    case .otherPeriod(let stage, isCovered: true):
      "proof: the stage \(name: stage.description) is covered in full, so that a later period is the aim."
    case .otherPeriod(let stage, isCovered: false):
      "proof: the stage \(name: stage.description) comes after a period that is not covered in full."
    case .otherSharers(let stage):
      "proof: in \(name: stage.description) others take part than those that are left."
    case .leftSharing(let stage, let need):
      "proof: \(name: stage.description) does not show that nothing can give \"\(need)\" more."
    case .stillShared(let rank, let end):
      "proof: the sharing of \(name: rank.description) at the \(name: end.rawValue) end stops before it is done."
    case .outOfOrder(let stage):
      "proof: the stage \(name: stage.description) is not in its place."
    }
  }
}

extension PricedLimit: Message {
  /// The limit in English.
  public var english: Wording<English> {
    switch self {
    case .limit(let kind, let subject, let period):
      "the \(name: kind.rawValue) of \"\(name: subject.description)\" in period \(number: period)"
    case .bulk(let kind, let subject, let period):
      "what bulk may take of the \(name: kind.rawValue) of \"\(name: subject.description)\" in period \(number: period)"
    case .amount(let need, let instalment, let end):
      "the \(name: end.rawValue) end of instalment \(number: instalment) of \"\(need)\""
    case .share(let need, let end, let round):
      "the share of \"\(need)\" at the \(name: end.rawValue) end in round \(number: round)"
    case .floor(let need): "the floor of \"\(need)\""
    case .companions(let need, let complement, let period):
      "the companions \"\(complement)\" of \"\(need)\" in period \(number: period)"
    case .release(let release, let stretch, let period):
      "stretch \(number: stretch) of the release \"\(release)\" in period \(number: period)"
    case .lift(let leg, _, let period): "the vehicles on \"\(leg)\" in period \(number: period)"
    case .assetThroughput(let leg, let lift, let period):
      "what \"\(lift)\" lets through on \"\(leg)\" in period \(number: period)"
    case .assetHandling(let place, let lift, let period):
      "what \"\(lift)\" lets through at \"\(place)\" in period \(number: period)"
    case .training(let post, let period): "the training at \"\(post)\" in period \(number: period)"
    case .service(let post, let period): "the service of \"\(post)\" up to period \(number: period)"
    case .budget(let resource): "the budget of \(name: resource)"
    case .cover(let place, let item, let period):
      "what \(item) at \"\(place)\" covers up to period \(number: period)"
    case .earlier(let stage): "the earlier stage \(name: stage.description)"
    }
  }
}
