import PlanFigures
import PlanWords
public import SupplyModel

/// What one need asks and what a plan brings it, in units, all its instalments together.
public struct NeedLine: Encodable, Hashable, Sendable {
  /// The need.
  public let need: String
  /// Its rank, such as `immediate-2`.
  public let rank: Rank
  /// The item or spec it asks for.
  public let asks: String
  /// Where.
  public let place: String
  /// How the amount was worded.
  public let wording: Amount.Wording
  /// Whether the planner supposed the amount.
  public let isAssumed: Bool
  /// `once`, `month` or `day`.
  public let per: Recurrence
  /// Its dated parts within the plan.
  public let instalments: Int
  /// The low end of what is asked each time.
  public let lowEach: Double
  /// The high end of what is asked each time.
  public let highEach: Double
  /// The low end over the whole plan.
  public let askedLow: Double
  /// The high end over the whole plan.
  public let askedHigh: Double
  /// What the figures count.
  public let unit: String
  /// Whether they count things that come whole.
  public let isWhole: Bool
  /// Delivered by the due date.
  public let onTime: Double
  /// Delivered after it.
  public let late: Double
  /// Not delivered, of the high end.
  public let short: Double
  /// Sent beside every figure: where no amount is stated, or beyond "or more".
  public let onAccount: Double
  /// The due date.
  public let due: CalendarDate
  /// The day on which a late delivery is worth nothing any more; nil means that late is worth nothing.
  public let lateUntil: CalendarDate?

  init(
    _ need: Need, in record: PlanRecord, of supplyCase: SupplyCase, assumed: Set<String> = []
  ) {
    let receipt = Receipt(of: need, in: record, of: supplyCase)
    let accepted = supplyCase.itemsAccepted(by: need)
    self.need = need.id.description
    rank = need.rank
    asks = need.ask.description
    place = need.place.description
    wording = need.amount.wording
    isAssumed = assumed.contains(need.id.description)
    per = need.recurrence
    instalments = need.instalments(in: supplyCase.calendar).count
    lowEach = need.amount.low.value
    highEach = need.amount.high.value
    askedLow = receipt.askedLow
    askedHigh = receipt.askedHigh
    unit = accepted.first.map(\.unit) ?? ""
    isWhole = !accepted.isEmpty && accepted.allSatisfy(\.isWhole)
    onTime = receipt.onTime
    late = receipt.late
    short = receipt.shortOfHigh
    onAccount = receipt.onAccount
    due = need.due
    lateUntil = need.lateUntil
  }

  /// Whether nobody said how much.
  var isUnstated: Bool { wording == .unstated && askedHigh == 0 }

  /// Figures for print: what is on time, late and short adds up to what is asked.
  var printed: (onTime: Double, late: Double, short: Double) {
    Self.printed(onTime, late, of: askedHigh, isWhole: quantity(0).isCounted)
  }

  static func printed(
    _ onTime: Double, _ late: Double, of askedHigh: Double, isWhole: Bool
  ) -> (onTime: Double, late: Double, short: Double) {
    let isRounded = isWhole || askedHigh >= 10
    func shown(_ units: Double) -> Double {
      isWhole ? Figure.rounded(units, isWhole: true) : isRounded ? units.rounded() : units
    }
    let asked = isRounded ? askedHigh.rounded() : askedHigh
    // Rounded together, so that none of the three is printed off by more than a unit.
    let early = shown(onTime)
    let behind = max(0, shown(onTime + late) - early)
    let missing = asked - early - behind
    return (early, behind, missing > 1e-6 * max(1, asked) ? missing : 0)
  }

  /// The amount as worded.
  var asked: AskedMessage {
    guard !isUnstated else { return .unstated }
    let span = AskedMessage.AmountSpan(lowEach, highEach, unit: unit, isWhole: isWhole)
    let worded: AskedMessage =
      switch wording {
      case .about: .about(span)
      case .atLeast: .atLeast(span)
      case .exact, .range, .unstated: .exactly(span)
      }
    let amount = isAssumed ? .assumed(worded) : worded
    return switch per {
    case .once: amount
    case .month: .monthly(amount, times: instalments)
    case .day: .daily(amount)
    }
  }

  /// What is sent on account; nil when nothing is that a person would count.
  var accountMessage: NeedMessage? {
    let sent = quantity(onAccount)
    guard onAccount >= (sent.isCounted ? 1 : 1e-6) else { return nil }
    return isUnstated
      ? .onAccount(need: need, sent) : .onAccountBeyond(need: need, sent)
  }

  /// So much of it, in the unit that it is asked in.
  func quantity(_ units: Double) -> Quantity { Quantity(units, unit: unit, isWhole: isWhole) }

  /// A figure of this need with its unit, as `19,866` or `300 t`.
  func figure(_ units: Double) -> String { Term.quantity(quantity(units)).text() }
}
