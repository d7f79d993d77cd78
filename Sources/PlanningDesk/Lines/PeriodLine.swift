import PlanReasons
import PlanWords
import SupplyModel

/// In which periods a plan is made, and why.
public struct PeriodLine: Encodable, Hashable, Sendable {
  /// Days in a period.
  public let days: Int
  /// The days in a period that the case states; nil when it states none, or another was set.
  public let stated: Int?
  /// What is rounded all the same, because shorter periods would make the program too large; nil is nothing.
  public let rounds: String?
  /// What planning on days would bring on time, and longer periods round away; nil when that was not tried.
  public internal(set) var onDays: [DayGain]?

  private let choice: PeriodChoice

  /// A need that more reaches on time on days, in units.
  public struct DayGain: Encodable, Hashable, Sendable {
    /// The need.
    public let need: String
    /// What arrives on time in the plan.
    public let onTime: Double
    /// What arrives on time on days.
    public let onTimeOnDays: Double

    let message: PeriodMessage

    private enum CodingKeys: String, CodingKey {
      case need, onTime, onTimeOnDays
    }

    init(_ gain: DayTrial.Gain, _ line: NeedLine, days: Int) {
      need = gain.need.description
      onTime = gain.onTime
      onTimeOnDays = gain.onTimeOnDays
      func quantity(_ units: Double) -> Quantity {
        Quantity(units, unit: line.unit, isWhole: line.isWhole)
      }
      message =
        gain.isWhole
        ? .allOnDays(need: gain.need, days: days, asked: quantity(gain.asked))
        : .moreOnDays(
          need: gain.need, days: days, more: quantity(gain.onTimeOnDays - gain.onTime))
    }
  }

  private enum CodingKeys: String, CodingKey {
    case days, stated, rounds, onDays
  }

  init(_ choice: PeriodChoice) {
    self.choice = choice
    days = choice.days
    stated = choice.stated
    rounds = choice.left.map { PeriodReason($0).text() }
  }

  /// Takes in what a trial on days found.
  mutating func take(_ trial: DayTrial, _ needs: [NeedLine]) {
    let lines = Dictionary(needs.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    onDays = trial.gains.compactMap { gain in
      lines[gain.need.description].map { DayGain(gain, $0, days: days) }
    }
  }

  /// The period in a sentence.
  var message: PeriodMessage {
    if let left = choice.left { return .rounded(days: days, PeriodReason(left)) }
    guard let reason = choice.reason else { return .planned(days: days) }
    if let stated, case .lateness(let need) = reason {
      return .shortened(days: days, stated: stated, need: need)
    }
    return .chosen(days: days, because: PeriodReason(reason))
  }
}

extension PeriodReason {
  init(_ rounding: PeriodChoice.Rounding) {
    switch rounding {
    case .transit(let leg): self = .transit(leg)
    case .availability(let supply): self = .availability(supply)
    case .due(let need): self = .due(need)
    case .lateness(let need): self = .lateness(need)
    }
  }
}
