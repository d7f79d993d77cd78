import CaseFiles
import PlanWords
import SupplyModel

/// An item that meets part of a need's spec, and where it fails.
public struct NearMissLine: Encodable, Hashable, Sendable {
  /// The need.
  public let need: String
  /// The item.
  public let item: String
  /// The attributes that fail.
  public let failures: [Failure]

  /// One attribute that fails.
  public struct Failure: Encodable, Hashable, Sendable {
    /// The attribute.
    public let attribute: String
    /// What is asked.
    public let asked: String
    /// What the item has; nil when it states nothing.
    public let has: String?
  }

  init(_ miss: NearMiss) {
    need = miss.need.description
    item = miss.item.description
    failures = miss.failures.map {
      Failure(attribute: $0.asked.name, asked: $0.asked.range, has: $0.has?.range)
    }
  }

  /// The near miss.
  var message: NeedMessage {
    .nearMiss(
      need: need, item: item,
      failures.map { failure in
        failure.has.map { .other(attribute: failure.attribute, asked: failure.asked, has: $0) }
          ?? .unstated(attribute: failure.attribute, asked: failure.asked)
      })
  }
}
