import CaseFiles
import Testing

@testable import Interchange

@Suite struct `A table for other programs` {
  private func table(_ cells: [String]) -> WrittenTable {
    WrittenTable(file: "mine.csv", headings: cells.indices.map { "c\($0)" }, rows: [cells])
  }

  @Test func `has an apostrophe before what a spreadsheet would run`() {
    let cells = [
      "=1+1", "+49 30 1", "-5", "-5.25", "-", "@SUM(A1)", "\t=1", "＝1", "oats", "1e5", "'x", "",
    ]
    #expect(
      table(cells).guardedFromSpreadsheets.rows[0] == [
        "'=1+1", "'+49 30 1", "-5", "-5.25", "'-", "'@SUM(A1)", "'\t=1", "'＝1", "oats", "1e5", "'x",
        "",
      ])
  }

  @Test func `shows control and direction characters`() {
    #expect(table(["a\u{1B}b", "\u{202E}"]).visible.rows[0] == ["a\\u{1B}b", "\\u{202E}"])
  }
}
