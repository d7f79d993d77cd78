import Foundation
import SupplyModel

/// What datapackage.json says about the case.
struct CaseSettings {
  static let file = "datapackage.json"

  let title: String
  let description: String
  let currency: String
  let start: CalendarDate?
  let periodDays: Int?
  let periods: Int?

  /// The calendar, when all that it needs is there and right.
  func calendar(asOf date: CalendarDate?) -> PlanCalendar? {
    guard let start, let periodDays, let periods else { return nil }
    return PlanCalendar(
      start: start, periodDays: periodDays, periods: periods, planningDate: date)
  }

  /// Reads the file; nil, with a problem, when it is no JSON object with a `corridor` object.
  init?(bytes: [UInt8], log: ProblemLog) {
    guard let tree = Self.tree(bytes, log) else { return nil }
    Self.checkPaths(in: tree, log: log)
    guard let corridor = tree["corridor"], corridor.object != nil else {
      log.report(
        Self.file, column: "corridor", wrong: "the object is missing",
        fix: "Add {\"format\": 1, \"start\": \"YYYY-MM-DD\", \"period_d\": 7, \"periods\": 52}.")
      return nil
    }
    Self.checkKeys(of: corridor, log: log)
    if corridor["format"]?.integer != 1 {
      Self.report(corridor, "format", "is not the number 1", "Write 1.", log)
    }
    title = VisibleText.of(corridor["title"]?.text ?? tree["title"]?.text ?? "")
    description = VisibleText.of(
      corridor["description"]?.text ?? tree["description"]?.text ?? "")
    currency = VisibleText.of(corridor["currency"]?.text ?? "")
    start = corridor["start"]?.text.flatMap { CalendarDate($0) }
    if start == nil {
      let advice = corridor["start"]?.text.flatMap { DateAdvice.correction(of: $0) }?
        .fault { CalendarDate($0) != nil }
      Self.report(
        corridor, "start", "is not a date", advice?.fix ?? "Write \"YYYY-MM-DD\".", log)
    }
    periodDays = Self.whole(corridor, "period_d", most: CalendarLimits.mostPeriodDays, log)
    periods = Self.whole(corridor, "periods", most: CalendarLimits.mostPeriods, log)
    checkEnd(log: log)
  }

  private static func whole(
    _ corridor: JSONTree, _ key: String, most: Int, _ log: ProblemLog
  ) -> Int? {
    if let number = corridor[key]?.integer, (1...most).contains(number) { return number }
    let range = "a whole number from 1 to \(most)"
    report(corridor, key, "is not \(range)", "Write \(range).", log)
    return nil
  }

  private static func report(
    _ corridor: JSONTree, _ key: String, _ wrong: String, _ fix: String, _ log: ProblemLog
  ) {
    let found = corridor[key]?.inWords
    log.report(
      file, column: "corridor.\(key)", found: found,
      wrong: found == nil ? "the value is missing" : wrong, fix: fix)
  }

  private func checkEnd(log: ProblemLog) {
    guard let calendar = calendar(asOf: nil), calendar.end.parts.year > 9999 else { return }
    log.report(
      Self.file, column: "corridor.periods", wrong: "the plan ends after the year 9999",
      fix: "Write an earlier start or fewer periods.")
  }

  /// A path that leads out of the folder could make another program read what it should not.
  private static func checkPaths(in tree: JSONTree, log: ProblemLog) {
    for resource in tree["resources"]?.list ?? [] {
      let paths = resource["path"].map { $0.list ?? [$0] } ?? []
      for path in paths.compactMap(\.text) where leadsOut(path) {
        log.report(
          file, column: "resources.path", found: path, wrong: "leads out of the folder",
          fix: "Write the name of a file inside it.")
      }
    }
  }

  private static func leadsOut(_ path: String) -> Bool {
    let steps = path.split { $0 == "/" || $0 == "\\" }
    return path.hasPrefix("/") || path.hasPrefix("\\") || path.contains(":")
      || path.hasPrefix("~") || steps.contains("..")
  }
}
