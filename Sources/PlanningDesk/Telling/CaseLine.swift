import CaseFiles
import PlanWords
public import SupplyModel

/// Which case an answer is about.
public struct CaseLine: Encodable, Hashable, Sendable {
  /// The path of its folder.
  public let folder: String
  /// Its title.
  public let title: String
  /// The first day planned.
  public let start: CalendarDate
  /// The last day planned.
  public let end: CalendarDate
  /// Days in a period.
  public let periodDays: Int
  /// The number of periods.
  public let periods: Int
  /// The day as of which it was read; nil is everything known.
  public let asOf: CalendarDate?
  /// What is supposed of it, such as `need=low..high` or `lift icebreakers=2`.
  public let assumptions: [String]

  init(_ folder: CaseFolder, _ request: CaseRequest) {
    self.init(
      folder.case.calendar, title: folder.title, folder: request.folder,
      assumptions: request.assumptions)
  }

  init(_ calendar: PlanCalendar, title: String, folder: String, assumptions: [String]) {
    self.folder = folder
    self.title = title
    self.assumptions = assumptions
    start = calendar.start
    end = calendar.end
    periodDays = calendar.periodDays
    periods = calendar.periods
    asOf = calendar.planningDate
  }

  /// The title on the left and the days on the right.
  func heading(_ ink: Ink) -> [String] {
    let name = title.isEmpty ? folder : title
    let days = days.text()
    let gap = Paragraph.width - name.count - days.count
    let first =
      gap >= 2
      ? [ink.heading(name) + String(repeating: " ", count: gap) + days]
      : [ink.heading(name), days]
    return first + conditions.map { $0.text() }
  }

  /// As known when, and with what assumed.
  private var conditions: [CaseMessage] {
    (asOf.map { [.known(on: $0)] } ?? []) + (assumptions.isEmpty ? [] : [.assumed(assumptions)])
  }

  /// The days planned, as known when, and with what assumed.
  var remarks: [CaseMessage] { [days] + conditions }

  private var days: CaseMessage { .days(from: start, to: end, time(periods)) }

  /// How long so many periods last.
  func time(_ periods: Int) -> PeriodCount { PeriodCount(periods, of: periodDays) }
}
