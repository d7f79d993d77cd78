import Foundation
public import SupplyModel

/// An empty case folder to fill in.
public enum CaseTemplate {
  /// The bytes of every file, by name: every table with its headings and no rows, and datapackage.json.
  ///
  /// - Parameters:
  ///   - name: The name of the folder.
  ///   - title: The title of the case.
  ///   - start: The first day of the plan.
  ///   - periodDays: Days in a period.
  ///   - periods: The number of periods.
  /// - Returns: The bytes by file name.
  /// - Throws: `EncodingError`, never for these.
  public static func files(
    named name: String, title: String, start: CalendarDate, periodDays: Int = 7, periods: Int = 26
  ) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for table in CaseTables.all {
      let headings = table.allColumns.map(\.heading).joined(separator: ",")
      files[table.file] = [UInt8]((headings + "\n").utf8)
    }
    let package = JSONTree.object([
      "name": .text(DataPackage.packageName(name)), "title": .text(title),
      "corridor": .object([
        "format": .integer(1), "start": .text(start.description),
        "period_d": .integer(periodDays), "periods": .integer(periods), "title": .text(title),
        "description": .text(""), "currency": .text(""),
      ]),
    ])
    files[CaseSettings.file] = try JSONTree.file(of: package)
    let directory = CaseDirectory(at: URL(filePath: name), holding: files, log: ProblemLog())
    files[CaseSettings.file] = try DataPackage.refreshed(in: directory, named: name)
    return files
  }
}
