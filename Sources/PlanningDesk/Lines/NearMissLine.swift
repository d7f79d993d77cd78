import CaseFiles
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

  /// The near miss in a sentence.
  var sentence: String {
    let parts = failures.map { failure in
      let has = failure.has.map { "is \($0)" } ?? "is not stated"
      return "\(failure.attribute) \(has), asked is \(failure.asked)"
    }
    return "\(need): \(item) does not fit: \(parts.joined(separator: "; "))."
  }
}
