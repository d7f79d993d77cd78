public import FlowPlanning
public import LinearProgram
import PlanFigures
public import SupplyModel

/// What needs receive when the same case is planned on days: what longer periods only round away.
public struct DayTrial: Hashable, Sendable {
  /// The most columns, as estimated, of a program that is tried on days.
  public static let mostColumns = 60_000

  /// A need that more reaches on time on days, in units.
  public struct Gain: Hashable, Sendable {
    /// The need.
    public let need: Need.ID
    /// What it asks for, the high end.
    public let asked: Double
    /// What arrives on time in the plan.
    public let onTime: Double
    /// What arrives on time on days.
    public let onTimeOnDays: Double

    /// Whether on days all of it arrives on time.
    public var isWhole: Bool { onTimeOnDays >= asked - 1e-6 * max(1, asked) }
  }

  /// The needs that more reaches on time on days, in the order of the case.
  public let gains: [Gain]
}

extension FlowPlanner {
  /// Plans a case again on days, and says which needs that are short or late in a plan receive more on time.
  ///
  /// - Parameters:
  ///   - record: The plan.
  ///   - supplyCase: Its case.
  ///   - interruption: Ends the trial early.
  /// - Returns: What differs; nil when the plan is on days, has nothing short or late, would make too large a
  ///   program, or the trial was interrupted.
  /// - Throws: `SolverError` when the solver fails.
  public func dayTrial(
    of record: PlanRecord, of supplyCase: SupplyCase, interruption: Interruption = Interruption()
  ) throws -> DayTrial? {
    let concerned = supplyCase.needs.filter {
      $0.amount.wording != .unstated
        && !Receipt(of: $0, in: record, of: supplyCase).isComplete
    }
    guard record.isComplete, !concerned.isEmpty, let fine = supplyCase.onDays else { return nil }
    guard case .planned(let onDays) = try plan(fine, interruption: interruption) else { return nil }
    let gains = concerned.compactMap { need -> DayTrial.Gain? in
      let planned = Receipt(of: need, in: record, of: supplyCase)
      let tried = Receipt(of: need, in: onDays, of: fine)
      let counts = supplyCase.itemsAccepted(by: need).allSatisfy {
        $0.isWhole || $0.unit == "piece"
      }
      let least = max(0.001 * planned.askedHigh, counts ? 1 - 1e-6 : 1e-6)
      guard tried.onTime - planned.onTime >= least else { return nil }
      return DayTrial.Gain(
        need: need.id, asked: planned.askedHigh, onTime: planned.onTime,
        onTimeOnDays: tried.onTime)
    }
    return DayTrial(gains: gains)
  }
}

extension SupplyCase {
  /// The case with days for periods; nil when they are its periods already, or would be too many.
  fileprivate var onDays: SupplyCase? {
    let days = calendar.periods * calendar.periodDays
    guard calendar.periodDays > 1, days <= PeriodChoice.mostPeriods,
      ProgramSize(of: self).columns(periods: days) <= DayTrial.mostColumns
    else { return nil }
    var fine = self
    fine.calendar = PlanCalendar(
      start: calendar.start, periodDays: 1, periods: days, planningDate: calendar.planningDate)
    return fine
  }
}
