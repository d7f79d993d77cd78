import CaseFiles
import SupplyModel

/// Which case an answer is about.
public struct CaseLine: Encodable, Hashable, Sendable {
  /// The path of its folder.
  public let folder: String
  /// Its title.
  public let title: String
  /// The first day planned.
  public let start: String
  /// The last day planned.
  public let end: String
  /// Days in a period.
  public let periodDays: Int
  /// The number of periods.
  public let periods: Int
  /// The day as of which it was read; nil is everything known.
  public let asOf: String?
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
    start = calendar.start.description
    end = calendar.end.description
    periodDays = calendar.periodDays
    periods = calendar.periods
    asOf = calendar.planningDate?.description
  }

  /// The title on the left and the days on the right.
  func heading(_ ink: Ink) -> [String] {
    let name = title.isEmpty ? folder : title
    let gap = Paragraph.width - name.count - days.count
    let first =
      gap >= 2
      ? [ink.heading(name) + String(repeating: " ", count: gap) + days]
      : [ink.heading(name), days]
    return first + conditions
  }

  /// As known when, and with what assumed, in sentences.
  private var conditions: [String] {
    let known = asOf.map { ["As known on \($0); nothing leaves before that day."] } ?? []
    let assumed = assumptions.isEmpty ? [] : ["Assumed: " + assumptions.joined(separator: ", ")]
    return known + assumed
  }

  /// The days planned, as known when, and with what assumed.
  var remarks: [String] { [days] + conditions }

  private var days: String { "\(start) to \(end), \(duration(periods))" }

  /// A number of periods in words, such as `48 weeks`.
  func duration(_ count: Int) -> String {
    let unit = periodDays == 1 ? "day" : periodDays == 7 ? "week" : "period"
    return count == 1 ? "1 \(unit)" : "\(count) \(unit)s"
  }
}

extension Rank {
  /// The rank in words, such as `long war 1`.
  var words: String { "\(horizon.words) \(tier)" }
}

extension Horizon {
  var words: String { self == .immediate ? "immediate" : "long war" }
}
