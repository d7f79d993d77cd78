import CaseFiles
import Foundation
import SupplyModel
import Testing

@testable import PlanningDesk

@Suite struct `The edges of what a column declares` {
  /// The least and the greatest figure of a column, as tables write them.
  private func edges(of column: ColumnDeclaration) -> [String] {
    if column.schema.type == "date" { return ["0001-01-01", "9999-12-31"] }
    return [column.schema.minimum, column.schema.maximum].compactMap { edge in
      edge.map { number in
        let text = String(format: "%.6f", number)
        return text.hasSuffix(".000000") ? String(text.dropLast(7)) : text
      }
    }
  }

  /// Plans the case with a cell of a table changed; a case that needs mending is no fault.
  private func plan(
    _ table: WrittenTable, _ column: ColumnDeclaration, _ edge: String, row: Int, in folder: String
  ) throws {
    var table = table
    if !table.headings.contains(column.heading) {
      table.headings.append(column.heading)
      for index in table.rows.indices { table.rows[index].append("") }
    }
    let position = try #require(table.headings.firstIndex(of: column.heading))
    table.rows[row][position] = edge
    let file = URL(filePath: folder).appending(path: table.file)
    let before = try Data(contentsOf: file)
    defer { try? before.write(to: file) }
    try Data(table.bytes).write(to: file)
    do {
      _ = try desk.plan(PlanRequest(case: CaseRequest(folder: folder), isWritten: false))
    } catch is CaseProblems {
      return
    }
  }

  @Test(arguments: CaseTables.all.map(\.file))
  func `are planned, or refused in words`(file: String) throws {
    try Examples.withCopy(of: "small-useful") { folder in
      let tables = try WrittenTable.all(inCase: URL(filePath: folder))
      guard let table = tables.first(where: { $0.file == file }), !table.rows.isEmpty else {
        return
      }
      for column in try #require(CaseTables.table(named: file)).allColumns {
        for edge in edges(of: column) {
          try plan(table, column, edge, row: 0, in: folder)
        }
      }
    }
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7] as [UInt64])
  func `may meet in one case`(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    try Examples.withCopy(of: "small-useful") { folder in
      let url = URL(filePath: folder)
      for _ in 0..<4 {
        let tables = try WrittenTable.all(inCase: url).filter {
          $0.declaration != nil && !$0.rows.isEmpty
        }
        guard var table = tables.randomElement(using: &random),
          let column = table.declaration?.columns.filter({ !edges(of: $0).isEmpty })
            .randomElement(using: &random),
          let position = table.headings.firstIndex(of: column.heading),
          let edge = edges(of: column).randomElement(using: &random),
          let row = table.rows.indices.randomElement(using: &random)
        else { continue }
        table.rows[row][position] = edge
        try Data(table.bytes).write(to: url.appending(path: table.file))
      }
      do {
        _ = try desk.plan(PlanRequest(case: CaseRequest(folder: folder), isWritten: false))
      } catch is CaseProblems {
        return
      }
    }
  }
}

/// Numbers from a seed (splitmix64, Steele, Lea and Flood 2014).
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
