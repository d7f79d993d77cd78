import PlanWords
import SupplyModel

/// The period in which a case is planned.
extension CaseReader {
  /// A period that is set must not make more periods than can be planned.
  func checkPeriod() {
    guard let periodDays, let calendar = settings?.calendar(inPeriodsOf: periodDays, asOf: nil),
      calendar.periods > PeriodChoice.mostPeriods
    else { return }
    let days = calendar.end.dayNumber - calendar.start.dayNumber + 1
    let least = (days + PeriodChoice.mostPeriods - 1) / PeriodChoice.mostPeriods
    log.report(
      "--period", found: String(periodDays),
      SettingFault.tooManyPeriods(
        calendar.periods, most: PeriodChoice.mostPeriods, leastDays: least))
  }

  /// Sets the calendar's periods as they were asked for, or chooses them.
  func choosePeriod(of supplyCase: inout SupplyCase) -> PeriodChoice {
    let choice =
      periodDays.map { PeriodChoice(set: $0) }
      ?? PeriodChoice(
        for: supplyCase, stated: settings?.periodDays,
        until: settings?.end ?? supplyCase.calendar.end)
    supplyCase.calendar =
      settings?.calendar(inPeriodsOf: choice.days, asOf: asOf) ?? supplyCase.calendar
    return choice
  }
}
