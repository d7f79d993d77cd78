import Foundation

/// The figures of several workloads, as a Markdown table that fits into RESULTS.md.
struct FiguresTable: CustomStringConvertible {
  let rows: [Figures]

  private static let headings = [
    "case", "places", "legs", "items", "needs", "periods", "build s", "plan s", "audit s",
    "units s", "reasons s", "whole s", "memory MB", "stages", "gap of needs", "of other stages",
    "runs",
  ]

  var description: String {
    let cells = [Self.headings] + rows.map(Self.cells)
    let widths = Self.headings.indices.map { column in
      cells.map { $0[column].count }.max() ?? 0
    }
    let lines = cells.map { row in
      "| " + zip(row, widths).map(Self.padded).joined(separator: " | ") + " |"
    }
    let dashes = widths.map { String(repeating: "-", count: $0 + 2) }
    let rule = "|" + dashes.joined(separator: "|") + "|"
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }

  private static func cells(_ row: Figures) -> [String] {
    let stages = "\(row.gaps.count)\(row.isComplete ? "" : ", stopped")"
    return [
      row.name, String(row.places), String(row.legs), String(row.items), String(row.needs),
      String(row.periods), String(format: "%.2f", row.buildSeconds),
      String(format: "%.2f", row.planSeconds), String(format: "%.2f", row.auditSeconds),
      row.unitsSeconds.map { String(format: "%.2f", $0) } ?? "–",
      row.reasonsSeconds.map { String(format: "%.2f", $0) } ?? "–",
      String(format: "%.2f", row.wholeSeconds), String(format: "%.0f", row.peakMegabytes),
      stages, largestGap(row) { $0.hasPrefix("needs") },
      largestGap(row) { !$0.hasPrefix("needs") }, String(row.runs),
    ]
  }

  private static func largestGap(_ row: Figures, among isMeant: (String) -> Bool) -> String {
    let gaps = row.gaps.filter { isMeant($0.key) }.values
    return gaps.max().map { String(format: "%.1e", $0) } ?? "–"
  }

  private static func padded(_ cell: String, to width: Int) -> String {
    cell + String(repeating: " ", count: width - cell.count)
  }
}
