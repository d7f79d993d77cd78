/// The period in which a case is planned, and why.
public struct PeriodChoice: Hashable, Sendable {
  /// What stands against planning in longer periods.
  public enum Rounding: Hashable, Sendable {
    /// The transit of a leg would be rounded up by more than a tenth.
    case transit(Leg.ID)
    /// Goods would wait for the start of a period for more than a tenth of their way.
    case availability(Supply.ID)
    /// What is due within a period would have to come before it, by more than a tenth of the way.
    case due(Need.ID)
    /// Goods that can be there in time would come too late by rounding alone.
    case lateness(Need.ID)
  }

  /// The lengths that are chosen from, the longest first, in days.
  public static let lengths = [14, 7, 2, 1]
  /// The most columns that a program may have, as estimated, to be planned in shorter periods.
  ///
  /// The estimate is: legs and places × periods × commodities.
  public static let mostColumns = 30_000

  /// The most periods that a plan may have.
  public static let mostPeriods = 2000

  /// Days in a period.
  public let days: Int
  /// The days in a period that the case states; nil leaves them open.
  public let stated: Int?
  /// Why the next longer period was not taken; nil when the longest was.
  public let reason: Rounding?
  /// What rounding is left because shorter periods would make the program too large; nil is none.
  public let left: Rounding?

  /// A period that is set, and not chosen.
  public init(set days: Int) {
    self.days = days
    (stated, reason, left) = (days, nil, nil)
  }

  /// Chooses for a case, whatever its calendar's periods are.
  ///
  /// A stated period is kept unless it alone makes goods late. Without one, it is the longest with which
  /// nothing that can matter is rounded by more than a tenth of its way.
  ///
  /// - Parameters:
  ///   - supplyCase: The case.
  ///   - stated: The days in a period that the case states, if it does.
  ///   - end: The last day to plan.
  public init(for supplyCase: SupplyCase, stated: Int?, until end: CalendarDate) {
    let start = supplyCase.calendar.start
    let span = max(1, end.dayNumber - start.dayNumber + 1)
    let all = Self.lengths.filter { length in
      stated.map { length < $0 && $0 % length == 0 } ?? true
    }
    let candidates = (stated.map { [$0] } ?? []) + all
    let size = ProgramSize(of: supplyCase)
    let fitting = candidates.enumerated().filter { index, length in
      let periods = (span + length - 1) / length
      return index == 0
        || periods <= Self.mostPeriods && size.columns(periods: periods) <= Self.mostColumns
    }.map(\.element)
    let roundings = TimeRounding(in: supplyCase, until: end)
    var reason: Rounding?
    for length in fitting {
      let found = stated == nil ? roundings.worst(in: length) : roundings.lateness(in: length)
      if found == nil || length == fitting.last {
        (days, self.stated, self.reason, left) = (length, stated, reason, found)
        return
      }
      reason = found
    }
    (days, self.stated, self.reason, left) = (candidates[0], stated, nil, nil)
  }
}

/// How large the program of a case is, by what can be told before it is built.
public struct ProgramSize: Sendable {
  private let columnsPerPeriod: Int

  /// Measures a case.
  public init(of supplyCase: SupplyCase) {
    var commodities = Set(
      supplyCase.supplies.map { "\($0.item) \($0.earmark?.description ?? "")" })
    commodities.formUnion(supplyCase.recipient.releases.map { "\($0.item) " })
    columnsPerPeriod = (supplyCase.legs.count + supplyCase.places.count) * max(1, commodities.count)
  }

  /// Columns, about, for a number of periods.
  public func columns(periods: Int) -> Int {
    columnsPerPeriod.multipliedReportingOverflow(by: periods).overflow
      ? .max : columnsPerPeriod * periods
  }
}
