import PlanWords
import SupplyModel

/// Chooses the rows of a table that hold on a date.
///
/// Rows that became known later drop out; then, of each list, all but the version that became known
/// last; then, of rows with the same key, all but the one that became known last.
struct RowSelection {
  let asOf: CalendarDate?
  let log: ProblemLog

  func rows(of table: Table) -> [Row] {
    let known = table.rows.filter { row in
      guard let asOf, let date = row[NoteColumns.known] else { return true }
      return date <= asOf
    }
    return lastStated(inLastVersions(known), key: table.declaration.key)
  }

  private func inLastVersions(_ rows: [Row]) -> [Row] {
    var latest: [ListVersion: Int] = [:]
    var order: [ListVersion] = []
    for row in rows {
      guard let list = row[NoteColumns.list] else { continue }
      latest[list] = max(latest[list] ?? .min, dayKnown(row))
      order.removeAll { $0 == list }
      order.append(list)
    }
    var ruling: [String: ListVersion] = [:]
    for list in order {
      guard let other = ruling[list.name], (latest[other] ?? .min) > (latest[list] ?? .min) else {
        ruling[list.name] = list
        continue
      }
    }
    return rows.filter { row in
      row[NoteColumns.list].map { ruling[$0.name] == $0 } ?? true
    }
  }

  private func lastStated(_ rows: [Row], key: [String]) -> [Row] {
    func name(of row: Row) -> [String]? {
      let parts = key.map { row.text(heading: $0) }
      return parts.contains("") || parts.isEmpty ? nil : parts
    }
    var ruling: [[String]: Row] = [:]
    for row in rows {
      guard let name = name(of: row) else { continue }
      guard let other = ruling[name] else {
        ruling[name] = row
        continue
      }
      if dayKnown(row) == dayKnown(other) { reportTwice(row, other, key: key, name: name) }
      if dayKnown(row) > dayKnown(other) { ruling[name] = row }
    }
    return rows.filter { row in name(of: row).map { ruling[$0]?.line == row.line } ?? true }
  }

  private func reportTwice(_ row: Row, _ other: Row, key: [String], name: [String]) {
    log.report(
      row.file, row: row.line, column: key.last, found: name.joined(separator: " "),
      TableFault.rowTwice(row: other.line))
  }

  private func dayKnown(_ row: Row) -> Int { row[NoteColumns.known]?.dayNumber ?? .min }
}
