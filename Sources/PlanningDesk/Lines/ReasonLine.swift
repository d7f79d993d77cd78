import SupplyModel
import PlanReasons

/// Why one need is short or late, and what would help.
public struct ReasonLine: Encodable, Hashable, Sendable {
  /// The need.
  public let need: String
  /// Its rank.
  public let rank: String
  /// What stands in the way: `no_item_fits`, `nothing_offered`, `too_little_offered`, `no_way`,
  /// `too_far`, `limit`, `waits_for_companion`, `waits_for_post`, `waits_for_release` or
  /// `nothing_tried_helps`.
  public let cause: String
  /// Units offered in all, when that is too little.
  public let offered: Double?
  /// The first day on which anything can be delivered, when that is too late, or on which somebody is
  /// there whom it waits for.
  public let earliest: String?
  /// What is missing, and why, in sentences.
  public let sentence: String
  /// What was found to help, the most helpful first.
  public let remedies: [RemedyLine]

  init(_ finding: ShortfallFinding, _ line: NeedLine, words: ReasonWords) {
    need = line.need
    rank = line.rank.description
    (cause, offered, earliest) = Self.parts(of: finding.cause)
    sentence = words.sentence(of: finding)
    remedies = finding.remedies.map { proved in
      RemedyLine(
        proved.remedy, gain: proved.gainUnits,
        sentence: words.sentence(of: proved, for: finding.need))
    }
  }

  private static func parts(of cause: ShortfallCause) -> (String, Double?, String?) {
    switch cause {
    case .noItemFits: ("no_item_fits", nil, nil)
    case .nothingOffered: ("nothing_offered", nil, nil)
    case .tooLittleOffered(let units): ("too_little_offered", units, nil)
    case .noWay: ("no_way", nil, nil)
    case .tooFar(let earliest): ("too_far", nil, earliest.description)
    case .limit: ("limit", nil, nil)
    case .waitsForCompanion: ("waits_for_companion", nil, nil)
    case .waitsForRelease: ("waits_for_release", nil, nil)
    case .waitsForPost(_, let date): ("waits_for_post", nil, date?.description)
    case .wholeUnits: ("whole_units", nil, nil)
    case .nothingTriedHelps: ("nothing_tried_helps", nil, nil)
    }
  }
}
