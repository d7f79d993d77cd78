import Foundation
import SupplyModel
import Testing

@testable import Spreadsheets

@Suite struct `A workbook` {
  private func readBack(_ workbook: Workbook) throws -> Workbook {
    try withFile { path in
      try Data(WorkbookWriter.bytes(of: workbook)).write(to: URL(filePath: path))
      return try WorkbookReader.read(path)
    }
  }

  private func readBack(_ content: CellContent) throws -> CellContent? {
    let sheet = WorkbookSheet(name: "one", rows: [SheetRow(number: 2, cells: [3: content])])
    return try readBack(Workbook(sheets: [sheet])).sheets.first?.rows.first?.cells[3]
  }

  @Test(arguments: [
    "=1+1", "+1", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "007", "1e5", "1941-07-30",
    "TRUE", " spaces ", "two\nlines", "carriage\rreturn", "tab\there", "_x000D_", "_x41_", "_x0041",
    "a & b < c > d \"quoted\"", "Ünï – 東京 👩‍🚒", "#N/A", "'apostrophe", "\u{7F}\u{1}",
  ])
  func `keeps a text as it is`(text: String) throws {
    #expect(try readBack(.text(text)) == .text(text))
  }

  @Test(arguments: [0, 1, -2.5, 0.1, 40.7, 123_456_789.012345, 1e15, 1e-6, 999_999_999_999.999])
  func `keeps a number`(number: Double) throws {
    #expect(try readBack(.number(number)) == .number(number))
  }

  @Test(arguments: ["1900-03-01", "1941-07-30", "2000-02-29", "2031-12-31", "9999-12-31"])
  func `keeps a date as a date`(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(try readBack(.date(date)) == .date(date))
  }

  @Test(arguments: ["1900-02-28", "1899-12-31", "1854-10-25", "0001-01-01"])
  func `writes a date that programs number differently as text`(text: String) throws {
    #expect(try readBack(.date(try #require(CalendarDate(text)))) == .text(text))
  }

  @Test func `keeps the longest text, and refuses a longer one by its cell`() throws {
    let longest = String(repeating: "x", count: SheetLimits.mostCharacters)
    #expect(try readBack(.text(longest)) == .text(longest))
    let problem = #expect(throws: WorkbookProblem.self) { try readBack(.text(longest + "x")) }
    #expect(problem == .cellText("one!D2", .tooLong))
  }

  @Test func `keeps the order of sheets, rows far down and words to choose from`() throws {
    let column = SheetColumn(form: .text, isRequired: true, words: ["sea", "rail"])
    let sheets = [
      WorkbookSheet(
        name: "b", columns: [column],
        rows: [SheetRow(number: 1, cells: [0: .text("mode")])]),
      WorkbookSheet(name: "a", rows: [SheetRow(number: 100_000, cells: [200: .flag(true)])]),
    ]
    let read = try readBack(Workbook(sheets: sheets))
    #expect(read.sheets.map(\.name) == ["b", "a"])
    #expect(read.sheets.map(\.rows) == sheets.map(\.rows))
  }

  @Test func `has the same bytes when it is written twice`() throws {
    let sheet = WorkbookSheet(
      name: "one", rows: [SheetRow(number: 1, cells: [0: .text("x"), 1: .number(2)])])
    func bytes() throws -> [UInt8] { try WorkbookWriter.bytes(of: Workbook(sheets: [sheet])) }
    let first = try bytes()
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try bytes() == first)
  }

  @Test(arguments: ["", "a/b", "[x]", "'x", "a name of more than thirty-one letters"])
  func `refuses a sheet whose name no program takes`(name: String) throws {
    #expect(throws: WorkbookProblem.self) {
      try readBack(Workbook(sheets: [WorkbookSheet(name: name)]))
    }
  }

  @Test func `refuses two sheets whose names differ only in the case of letters`() throws {
    let sheets = [WorkbookSheet(name: "Needs"), WorkbookSheet(name: "needs")]
    #expect(throws: WorkbookProblem.self) { try readBack(Workbook(sheets: sheets)) }
  }

  @Test func `is the same as another only when every cell is`() {
    func book(_ cells: [Int: CellContent], named name: String = "one", row: Int = 1) -> Workbook {
      Workbook(sheets: [WorkbookSheet(name: name, rows: [SheetRow(number: row, cells: cells)])])
    }
    let written = book([0: .text("a"), 1: .number(0.1), 2: .text("")])
    #expect(book([0: .text("a"), 1: .number(0.1)]).says(written))
    #expect(!book([0: .text("b"), 1: .number(0.1)]).says(written))
    #expect(!book([0: .text("a"), 1: .number(0.10000001)]).says(written))
    #expect(!book([0: .text("a")]).says(written))
    #expect(!book([0: .text("a"), 1: .number(0.1)], row: 2).says(written))
    #expect(!book([0: .text("a"), 1: .number(0.1)], named: "two").says(written))
    #expect(!Workbook(sheets: []).says(written))
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func `names its columns as programs do`(column: Int, letters: String) {
    #expect(CellName.letters(ofColumn: column) == letters)
    #expect(CellName.position(letters + "7")?.column == column)
    #expect(CellName.name(sheet: "my notes", row: 7, column: column) == "'my notes'!\(letters)7")
  }

  @Test(arguments: [
    "", "A", "7", "a7", "A0", "7A", "A7B", "XFE1", "A1048577", "A99999999999999999999",
  ])
  func `has no cell of such a name`(name: String) {
    #expect(CellName.position(name) == nil)
  }
}
