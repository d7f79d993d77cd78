import CaseFiles
import PlanWords
import SupplyModel

/// Why needs are short or late, and what would help.
public struct ReasonLine: Encodable, Hashable, Sendable {
  /// The needs; those of one rank that ask for the same share a reason.
  public let needs: [String]
  /// Their rank.
  public let rank: String
  /// What stands in the way: `facts`, `no_item_fits`, `no_way`, `too_long`, `whole_units`, `unknown` or
  /// `not_found`.
  public let cause: String
  /// Units offered in all, when that is too little.
  public let offered: Double?
  /// The first day on which anything can be there, when that is too late.
  public let earliest: String?
  /// What is missing, and why, in sentences.
  public let sentence: String
  /// What was found to help: first a smallest set of facts that yields nearly all, then single ones.
  public let remedies: [RemedyLine]

  init(_ reason: Reason, _ units: NeedUnits) {
    let telling = ReasonTelling(units: units)
    needs = reason.needs.map(\.description)
    rank = units.supplyCase.needs.first { $0.id == reason.needs.first }?.rank.description ?? ""
    cause = CauseKind(reason.cause).rawValue
    offered = reason.shortage?.offered
    if case .tooLong(let way) = reason.cause {
      earliest = way.arrival.description
    } else {
      earliest = nil
    }
    sentence = telling.messages(of: reason).map { $0.text() }.joined(separator: " ")
    remedies = reason.remedies.map { RemedyLine($0, units) }
  }
}
