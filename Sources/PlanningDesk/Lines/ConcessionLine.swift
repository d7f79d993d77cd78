import PlanWords
import SupplyModel

/// What a later stage would gain if an earlier tier gave up a little: the price of the strict order.
public struct ConcessionLine: Encodable, Hashable, Sendable {
  /// The stage that gives up, such as `needs immediate-1 low`.
  public let given: String
  /// The part of its value that it gives up; 1 is all.
  public let part: Double
  /// The stage that gains.
  public let later: String
  /// What the plan reaches there.
  public let before: Double
  /// What could be reached.
  public let after: Double
  /// The same in a sentence.
  public let sentence: String

  /// Nil where the stages are none that can be told.
  init?(_ concession: Concession, in supplyCase: SupplyCase) {
    guard let given = ConcessionMessage.Given(concession),
      let gained = ConcessionMessage.Gained(concession, in: supplyCase)
    else { return nil }
    self.given = concession.given.description
    part = concession.part
    later = concession.later.description
    before = concession.before
    after = concession.after
    sentence = ConcessionMessage(given, gained).text()
  }
}

extension ConcessionMessage.Given {
  init?(_ concession: Concession) {
    switch concession.given {
    case .needs(let rank, _): self = .part(rank, percent: concession.part * 100)
    case .share(let rank, _, _): self = .evenness(rank)
    default: return nil
    }
  }
}

extension ConcessionMessage.Gained {
  init?(_ concession: Concession, in supplyCase: SupplyCase) {
    let (before, after) = (concession.before, concession.after)
    /// The sum of shares, each at its weight, as a share of the most that it can be.
    func share(_ value: Double, _ rank: Rank) -> Double {
      let weights = supplyCase.needs.filter { $0.rank == rank }.reduce(0) { $0 + $1.weight.value }
      return max(0, min(1, value / max(weights, 1e-9)))
    }
    switch concession.later {
    case .needs(let rank, _):
      self = .tier(rank, before: share(before, rank), after: share(after, rank))
    case .open(let rank):
      self = .account(rank, before: share(before, rank), after: share(after, rank))
    case .cost: self = .cost(before: -before, after: -after)
    case .losses: self = .losses(before: -before, after: -after)
    case .works: self = .works(before: -before, after: -after)
    case .floors, .share, .endurance, .early, .haulage, .storage: return nil
    }
  }
}
