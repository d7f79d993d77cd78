import CaseFiles
import PlanReasons
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
  /// What of it longer periods only round away; nil is nothing, or was not tried.
  public private(set) var rounding: Rounding?

  /// How much longer periods round away.
  public enum Rounding: String, Encodable, Hashable, Sendable {
    /// On days the needs have all that they ask on time.
    case all
    /// On days they have more on time.
    case part
  }

  private let names: [Need.ID]

  private enum CodingKeys: String, CodingKey {
    case needs, rank, cause, offered, earliest, sentence, remedies, rounding
  }

  init(_ reason: Reason, _ units: NeedUnits) {
    let telling = ReasonTelling(units: units)
    names = reason.needs
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

  /// The same, with what a trial on days found.
  func taking(_ trial: DayTrial) -> ReasonLine {
    let gains = trial.gains.filter { names.contains($0.need) }
    var own = self
    guard !gains.isEmpty else { return own }
    own.rounding = gains.count == names.count && gains.allSatisfy(\.isWhole) ? .all : .part
    return own
  }

  /// The reason and what would help, each in its sentences; where longer periods only round it away, that alone.
  func told(days: Int) -> (reason: String, remedies: [String]) {
    switch rounding {
    case .all: (ReasonMessage.onlyRounded(names, days: days).text(), [])
    case .part:
      (
        sentence + " " + ReasonMessage.partlyRounded(days: days).text(), remedies.map(\.sentence)
      )
    case nil: (sentence, remedies.map(\.sentence))
    }
  }
}
