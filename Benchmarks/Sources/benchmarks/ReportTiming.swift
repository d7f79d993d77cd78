import Foundation
import GeneratedCases
import PlanningDesk
import SupplyModel

/// How long a report of a large case takes from end to end, and how large it becomes: case and run are read
/// from their files and audited, the page is set and written.
///
/// The plan is made without solving, for none of that size is solved in reasonable time: nearly every leg
/// carries something in nearly every period.
struct ReportTiming: Codable {
  var name = "report-200x52"
  let places: Int
  let legs: Int
  let needs: Int
  let periods: Int
  /// Rows of draws, moves, stocks and deliveries.
  let rows: Int
  /// The median of the runs.
  let seconds: Double
  let megabytes: Double
  let runs: Int

  static let name = "report-200x52"

  static func measure(runs: Int = 5) throws -> ReportTiming {
    let supplyCase = GeneratedCases.network(places: 200, weeks: 52, seed: 1)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try NetworkFiles(supplyCase: supplyCase).write(to: folder)
    var convoys = WeeklyConvoys(supplyCase)
    let record = try convoys.record()
    let desk = Desk(cases: CaseFolders(), runs: RunFolders())
    let run = try desk.keep(record, of: CaseRequest(folder: folder.path))
    var bytes = 0
    let clock = ContinuousClock()
    let times = try (0..<runs).map { _ in
      try clock.measure {
        bytes = try desk.report(ReportRequest(run: run)).files.first?.bytes ?? 0
      }.seconds
    }.sorted()
    return ReportTiming(
      places: supplyCase.places.count, legs: supplyCase.legs.count,
      needs: supplyCase.needs.count, periods: supplyCase.calendar.periods,
      rows: record.draws.count + record.moves.count + record.stocks.count
        + record.deliveries.count,
      seconds: times[runs / 2], megabytes: Double(bytes) / 1_000_000, runs: runs)
  }

  func jsonLine() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
