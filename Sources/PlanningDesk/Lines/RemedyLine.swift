import SupplyModel
import PlanReasons

/// A remedy that was found to help one need, in words and in parts that a program can use.
public struct RemedyLine: Encodable, Hashable, Sendable {
  /// `throughput`, `handling`, `storage`, `opening`, `consent`, `supply`, `time`, `truth`, `vehicles`,
  /// `person`, `work`, `budget` or `both`.
  public let kind: String
  /// The leg, place, need, complement, lift, post, work or other subject that it changes; empty for two changes at once.
  public let subject: String
  /// The authority that would consent.
  public let authority: String?
  /// The item of which there would be more.
  public let item: String?
  /// How many times as much, or how many units more.
  public let amount: Double?
  /// The two changes, for two at once.
  public let parts: [RemedyLine]
  /// What the need can have more, in units on time or their worth in late ones; nil for a part.
  public let gain: Double?
  /// The remedy and its gain in a sentence; empty for a part.
  public let sentence: String

  init(_ remedy: Remedy, gain: Double? = nil, sentence: String = "") {
    var (authority, item): (String?, String?) = (nil, nil)
    var (amount, parts): (Double?, [RemedyLine]) = (nil, [])
    switch remedy {
    case .limit(let limit, let what, let times):
      (kind, subject, amount) = (limit.rawValue, what.description, Double(times))
    case .opening(let leg): (kind, subject) = ("opening", leg.description)
    case .consent(let asked, let what): (kind, subject, authority) = ("consent", what, asked)
    case .supply(let what, let place, let units):
      (kind, subject) = ("supply", place.description)
      (item, amount) = (what.description, units.value)
    case .time(let need): (kind, subject) = ("time", need.description)
    case .truth(let complement): (kind, subject) = ("truth", complement.description)
    case .vehicles(let lift, let times):
      (kind, subject, amount) = ("vehicles", lift.description, Double(times))
    case .person(let post): (kind, subject) = ("person", post.description)
    case .work(let work): (kind, subject) = ("work", work.description)
    case .budget(let resource, let times):
      (kind, subject, amount) = ("budget", resource, Double(times))
    case .both(let first, let second):
      (kind, subject, parts) = ("both", "", [RemedyLine(first), RemedyLine(second)])
    }
    self.authority = authority
    self.item = item
    self.amount = amount
    self.parts = parts
    self.gain = gain
    self.sentence = sentence
  }
}
