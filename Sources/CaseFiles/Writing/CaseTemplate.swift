public import Foundation
import PlanWords
public import SupplyModel

/// An empty case folder to fill in.
public enum CaseTemplate {
  /// Writes a folder with every table, each with its headings and no rows, and datapackage.json.
  ///
  /// - Parameters:
  ///   - url: The folder; it must not exist, or be empty.
  ///   - title: The title of the case.
  ///   - start: The first day of the plan.
  ///   - periodDays: Days in a period.
  ///   - periods: The number of periods.
  /// - Throws: ``CaseProblems`` when something stands there already, and whatever keeps the files
  ///   from being written.
  public static func write(
    to url: URL, title: String, start: CalendarDate, periodDays: Int = 7, periods: Int = 26
  ) throws {
    try refuseOccupied(url)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for table in CaseTables.all {
      let headings = table.allColumns.map(\.heading).joined(separator: ",")
      try Data((headings + "\n").utf8).write(to: url.appending(path: table.file))
    }
    let package = JSONTree.object([
      "name": .text(DataPackage.packageName(url.lastPathComponent)), "title": .text(title),
      "corridor": .object([
        "format": .integer(1), "start": .text(start.description),
        "period_d": .integer(periodDays), "periods": .integer(periods), "title": .text(title),
        "description": .text(""), "currency": .text(""),
      ]),
    ])
    try Data(JSONTree.file(of: package)).write(to: url.appending(path: CaseSettings.file))
    try DataPackage.refresh(caseAt: url)
  }

  private static func refuseOccupied(_ url: URL) throws(CaseProblems) {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    let content = try? FileManager.default.contentsOfDirectory(atPath: url.path)
    guard content?.isEmpty != true else { return }
    throw CaseProblems(
      all: [
        CaseProblem(
          file: url.path, content == nil ? FolderFault.fileThere : .notEmpty)
      ])
  }
}
