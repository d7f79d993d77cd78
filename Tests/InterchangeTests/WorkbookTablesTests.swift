import CaseFiles
import PlanWords
import Spreadsheets
import SupplyModel
import Testing

@testable import Interchange

@Suite struct `A workbook that is not laid out as a case` {
  private func sheet(_ name: String, _ rows: [[CellContent?]], from first: Int = 1) -> WorkbookSheet
  {
    WorkbookSheet(
      name: name,
      rows: rows.enumerated().map { index, cells in
        let filled = cells.enumerated().compactMap { column, content in content.map { (column, $0) }
        }
        return SheetRow(
          number: first + index, cells: Dictionary(filled, uniquingKeysWith: { one, _ in one }))
      })
  }

  private let headings: [CellContent?] = ["item", "name", "unit", "mass_t"].map { .text($0) }
  private let oats: [CellContent?] = [.text("oats"), .text("Oats"), .text("t"), .number(1)]

  private func read(_ sheets: [WorkbookSheet], withHidden: Bool = false) -> WorkbookTables {
    WorkbookTables(Workbook(sheets: sheets), updating: [], withHidden: withHidden)
  }

  @Test(arguments: ["Items1", "item", "Items 2", "items_2033", "Itms"])
  func `names the sheet that was probably meant`(name: String) {
    let tables = read([sheet(name, [headings, oats])])
    #expect(
      tables.problems.map(\.description) == [
        "\(CellName.name(sheet: name, row: 1)): the sheet \(name) is no table of a case. Did you mean "
          + "items? Rename the sheet; one of your own is kept quietly when its name starts with x_."
      ])
    #expect(tables.meant == ["items.csv"])
  }

  @Test func `knows a table by its headings`() {
    let tables = read([sheet("Sheet1", [headings, oats])])
    #expect(tables.problems.first?.fix.hasPrefix("Did you mean items?") == true)
    #expect(read([sheet("x_Sheet1", [headings, oats])]).problems.isEmpty)
  }

  @Test func `names the row of the headings`() {
    let title: [CellContent?] = [.text("Stock list")]
    for sheet in [
      sheet("items", [title, [], headings, oats]), sheet("items", [headings, oats], from: 3),
    ] {
      #expect(
        read([sheet]).problems.map(\.description)
          == ["items!A3: the headings stand in row 3. Remove the rows above it."])
    }
  }

  @Test func `names what is hidden, and takes it when asked to`() {
    var items = sheet("items", [headings, oats, oats, oats, oats])
    for row in [2, 3] { items.rows[row].isHidden = true }
    items.hiddenColumns = [1, 9]
    var legs = sheet("legs", [[.text("leg")]])
    legs.isHidden = true
    let tables = read([items, legs])
    #expect(
      tables.passedOver.map { $0.part.text() } == ["items, rows 3 to 4", "items, column B", "legs"])
    #expect(tables.written.map(\.file) == ["items.csv"])
    #expect(tables.written[0].rows == [["oats", "", "t", "1"], ["oats", "", "t", "1"]])
    let all = read([items, legs], withHidden: true)
    #expect(all.passedOver.isEmpty)
    #expect(all.written.map(\.rows.count) == [4, 0])
  }

  @Test func `refuses merged cells and names that were made dates`() throws {
    let date = CellContent.date(try #require(CalendarDate("2033-03-05")))
    var items = sheet("items", [headings, [date, .text("Mar 5"), nil, .number(1)], oats])
    items.mergedRanges = ["C2:C3", "A1:D1"]
    items.rows[1].cells[2] = .text("t")
    #expect(
      read([items]).problems.map(\.description) == [
        "items!C2: the cells C2:C3 are merged. Split them, and fill in each.",
        "items!A2: \"2033-03-05\" is a date, and the column holds names: a spreadsheet may have made it "
          + "of one. Format the cell as text and write the name again.",
      ])
  }

  @Test(arguments: [([2], "items, row 2"), ([2, 3, 4, 7], "items, rows 2 to 4, 7")])
  func `says rows in few words`(rows: [Int], words: String) {
    #expect(FilePart.rows(RowSpan.all(in: rows), of: "items").text() == words)
  }
}
