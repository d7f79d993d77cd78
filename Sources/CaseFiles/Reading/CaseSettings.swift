import Foundation
import PlanWords
import SupplyModel

/// What datapackage.json says about the case.
struct CaseSettings {
  static let file = "datapackage.json"
  /// The most days that a plan without a stated period may cover.
  static let mostDays = 14 * PeriodChoice.mostPeriods

  let title: String
  let description: String
  let currency: String
  let start: CalendarDate?
  /// The days in a period; nil leaves them to be chosen.
  let periodDays: Int?
  /// The last day to plan.
  let end: CalendarDate?
  /// The horizons whose tiers share a shortage evenly first.
  let evenlyShared: Set<Horizon>
  /// What must have happened to goods for them to count as delivered.
  let deliveredMeans: Milestone

  /// The calendar in periods of a length, when all that it needs is there and right; its last period is the
  /// one that holds the last day to plan.
  func calendar(inPeriodsOf length: Int, asOf date: CalendarDate?) -> PlanCalendar? {
    guard let start, let end else { return nil }
    let days = end.dayNumber - start.dayNumber + 1
    return PlanCalendar(
      start: start, periodDays: length, periods: (days + length - 1) / length, planningDate: date)
  }

  /// Reads the file; nil, with a problem, when it is no JSON object with a `corridor` object.
  init?(bytes: [UInt8], log: ProblemLog) {
    guard let tree = Self.tree(bytes, log) else { return nil }
    Self.checkPaths(in: tree, log: log)
    guard let corridor = tree["corridor"], corridor.object != nil else {
      log.report(Self.file, column: "corridor", SettingFault.noCorridor)
      return nil
    }
    Self.checkKeys(of: corridor, log: log)
    if corridor["format"]?.integer != 1 {
      Self.report(corridor, "format", .otherFormat, missing: .one, log)
    }
    title = VisibleText.of(corridor["title"]?.text ?? tree["title"]?.text ?? "")
    description = VisibleText.of(
      corridor["description"]?.text ?? tree["description"]?.text ?? "")
    currency = VisibleText.of(corridor["currency"]?.text ?? "")
    start = corridor["start"]?.text.flatMap { CalendarDate($0) }
    if start == nil {
      let advice = corridor["start"]?.text.flatMap { DateAdvice.correction(of: $0) }?
        .fault { CalendarDate($0) != nil }
      Self.report(corridor, "start", .noDate(advice?.fix), missing: .date, log)
    }
    periodDays =
      corridor["period_d"] == nil
      ? nil : Self.whole(corridor, "period_d", most: CalendarLimits.mostPeriodDays, log)
    end = Self.end(corridor, from: start, periodDays, log)
    evenlyShared = Self.evenlyShared(corridor, log)
    deliveredMeans = Self.milestone(corridor, log)
    checkEnd(log: log)
  }

  /// The milestone by which goods are delivered: that of their arrival unless another is named.
  private static func milestone(_ corridor: JSONTree, _ log: ProblemLog) -> Milestone {
    guard let named = corridor["delivered_means"] else { return .arrived }
    if let milestone = named.text.flatMap({ Milestone(rawValue: $0) }) { return milestone }
    log.report(
      file, column: "corridor.delivered_means", found: named.inWords, SettingFault.noMilestone)
    return .arrived
  }

  /// How a shortage is shared: `most` in all, or `even` shares first; for all horizons or for each by name.
  private static func evenlyShared(_ corridor: JSONTree, _ log: ProblemLog) -> Set<Horizon> {
    guard let sharing = corridor["sharing"] else { return [] }
    if let word = sharing.text {
      if word != "most" && word != "even" {
        report(corridor, "sharing", .noSharing, missing: .sharing, log)
      }
      return word == "even" ? Set(Horizon.allCases) : []
    }
    guard let members = sharing.object else {
      report(corridor, "sharing", .noSharing, missing: .sharing, log)
      return []
    }
    var even: Set<Horizon> = []
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let horizon = Horizon(rawValue: name), let word = value.text,
        word == "most" || word == "even"
      else {
        log.report(
          file, column: "corridor.sharing.\(name)", found: value.inWords,
          SettingFault.noSharingOf)
        continue
      }
      if word == "even" { even.insert(horizon) }
    }
    return even
  }

  /// The last day to plan: `end`, or that of the last of `periods`.
  private static func end(
    _ corridor: JSONTree, from start: CalendarDate?, _ periodDays: Int?, _ log: ProblemLog
  ) -> CalendarDate? {
    guard let stated = corridor["end"] else {
      guard let periods = whole(corridor, "periods", most: CalendarLimits.mostPeriods, log) else {
        return nil
      }
      if corridor["period_d"] == nil {
        log.report(file, column: "corridor.periods", SettingFault.periodsUncounted)
      }
      guard let start, let periodDays else { return nil }
      return start.adding(days: periods * periodDays - 1)
    }
    if corridor["periods"] != nil {
      log.report(file, column: "corridor.periods", SettingFault.endTwice)
    }
    guard let end = stated.text.flatMap({ CalendarDate($0) }) else {
      report(corridor, "end", .noDate(nil), missing: .date, log)
      return nil
    }
    guard let start else { return nil }
    guard end >= start, end.dayNumber - start.dayNumber < mostDays else {
      log.report(
        file, column: "corridor.end", found: end.description,
        end < start
          ? SettingFault.endBeforeStart(start, last: start.adding(days: mostDays - 1))
          : .endTooFar(start, last: start.adding(days: mostDays - 1)))
      return nil
    }
    return end
  }

  private static func whole(
    _ corridor: JSONTree, _ key: String, most: Int, _ log: ProblemLog
  ) -> Int? {
    if let number = corridor[key]?.integer, (1...most).contains(number) { return number }
    report(corridor, key, .notWhole(most: most), missing: .whole(most: most), log)
    return nil
  }

  private static func report(
    _ corridor: JSONTree, _ key: String, _ fault: SettingFault, missing write: SettingWrite,
    _ log: ProblemLog
  ) {
    let found = corridor[key]?.inWords
    log.report(
      file, column: "corridor.\(key)", found: found, found == nil ? .valueMissing(write) : fault)
  }

  private func checkEnd(log: ProblemLog) {
    guard let calendar = calendar(inPeriodsOf: periodDays ?? 1, asOf: nil),
      calendar.end.parts.year > 9999
    else { return }
    log.report(
      Self.file, column: "corridor.periods", SettingFault.beyond9999)
  }

  /// A path that leads out of the folder could make another program read what it should not.
  private static func checkPaths(in tree: JSONTree, log: ProblemLog) {
    for resource in tree["resources"]?.list ?? [] {
      let paths = resource["path"].map { $0.list ?? [$0] } ?? []
      for path in paths.compactMap(\.text) where leadsOut(path) {
        log.report(
          file, column: "resources.path", found: path, SettingFault.pathOut)
      }
    }
  }

  private static func leadsOut(_ path: String) -> Bool {
    let steps = path.split { $0 == "/" || $0 == "\\" }
    return path.hasPrefix("/") || path.hasPrefix("\\") || path.contains(":")
      || path.hasPrefix("~") || steps.contains("..")
  }
}
