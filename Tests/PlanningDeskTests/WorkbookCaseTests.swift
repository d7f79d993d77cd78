import CaseFiles
import Foundation
import Spreadsheets
import SupplyModel
import Testing

@testable import PlanningDesk

/// A folder that is removed after the test.
func withScratch<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

@Suite struct `A case as a workbook` {
  /// The tables of a case; numbers in their plain form, where `plain` says so.
  private func tables(_ folder: String, plain: Bool) throws -> [String: [[String]]] {
    let tables = try WrittenTable.all(inCase: URL(filePath: folder))
    return Dictionary(
      uniqueKeysWithValues: tables.map { table in
        let rows = table.rows.map { row in
          zip(row, table.columns).map { text, column in
            let isNumber = ["number", "integer"].contains(column?.schema.type)
            guard plain, isNumber, let number = Decimal(string: text) else { return text }
            return number.description
          }
        }
        return (table.file, [table.headings] + (table.hashtags.map { [$0] } ?? []) + rows)
      })
  }

  private func package(_ folder: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder + "/datapackage.json"))
  }

  @Test(arguments: Examples.names)
  func `loses nothing on the way there and back`(name: String) throws {
    try Examples.withCopy(of: name) { source in
      try Desk.refreshSchema(of: source)
      let book = source + ".xlsx"
      let made = source + "-made"
      _ = try desk.export(ExportRequest(folder: source, workbook: book))
      let imported = try Desk.importing(ImportRequest(file: book, folder: made))
      #expect(imported.isNew)
      #expect(try tables(made, plain: true) == tables(source, plain: true))
      #expect(try package(made) == package(source))
    }
  }

  @Test(arguments: Examples.names)
  func `leaves every byte as it was when it is imported unchanged`(name: String) throws {
    try Examples.withCopy(of: name) { folder in
      let book = folder + ".xlsx"
      try Desk.refreshSchema(of: folder)
      let before = try package(folder)
      _ = try desk.export(ExportRequest(folder: folder, workbook: book))
      let imported = try Desk.importing(ImportRequest(file: book, folder: folder))
      #expect(!imported.isNew)
      #expect(imported.tables.allSatisfy { !$0.isChanged })
      #expect(try package(folder) == before)
      for file in imported.tables.map(\.file) {
        let now = try Data(contentsOf: URL(filePath: folder + "/" + file))
        #expect(try now == Data(contentsOf: Examples.folder(name).appending(path: file)))
      }
    }
  }

  @Test func `keeps names that look like numbers, formulas, hashtags and what it does not know`()
    throws
  {
    try Examples.withCopy(of: "small-port") { folder in
      let items =
        "item,name,mass_t,my_column,note\n#item+code,,#x_mass,,\n"
        + "007,=1+1,1.50,0123,+cmd|' /C calc'!A0\n1e5,@x,0.000001,1e5,-5\n"
        + "2031-12-07,TRUE,123456789.123456,2031-12-07,\" two\nlines \"\n"
      try Data(items.utf8).write(to: URL(filePath: folder + "/items.csv"))
      let needs = "need,place,item_or_spec,amount,low,due,tier\n9,city,007,exact,1,2031-12-07,1\n"
      try Data(needs.utf8).write(to: URL(filePath: folder + "/needs.csv"))
      let supplies =
        "supply,place,item,quantity,available\n"
        + "0001,depot,1e5,12345678901.123456,2031-11-03\n"
      try Data(supplies.utf8).write(to: URL(filePath: folder + "/supplies.csv"))
      let unknown = "a,,b\n=A1,01,\n"
      try Data(unknown.utf8).write(to: URL(filePath: folder + "/my-notes.csv"))
      try Desk.refreshSchema(of: folder)
      let book = folder + ".xlsx"
      _ = try desk.export(ExportRequest(folder: folder, workbook: book))
      let made = folder + "-made"
      _ = try Desk.importing(ImportRequest(file: book, folder: made))
      #expect(try tables(made, plain: true) == tables(folder, plain: true))
      #expect(try package(made) == package(folder))
      let written = try String(contentsOf: URL(filePath: made + "/items.csv"), encoding: .utf8)
      #expect(written == items.replacing("1.50", with: "1.5"))
    }
  }

  @Test func `has real numbers and real dates, and headings that stay in sight`() throws {
    try withScratch { scratch in
      let book = scratch.appending(path: "book.xlsx").path
      _ = try desk.export(
        ExportRequest(folder: Examples.folder("small-port").path, workbook: book))
      let sheets = try WorkbookReader.read(book).sheets
      let needs = try #require(sheets.first { $0.name == "needs" }).rows
      let headings = needs[0].cells
      let due = try #require(headings.first { $0.value == .text("due") }?.key)
      let tier = try #require(headings.first { $0.value == .text("tier") }?.key)
      #expect(needs[1].cells[due] == .date(try #require(CalendarDate("2031-12-07"))))
      #expect(needs[1].cells[tier] == .number(1))
      let settings = try #require(sheets.first { $0.name == "case" }).rows
      #expect(
        settings.contains {
          $0.cells[1] == .date(CalendarDate("2031-11-03") ?? .init(dayNumber: 0))
        })
      #expect(sheets.contains { $0.name == "columns" })
    }
  }

  @Test func `has a real date where a day of every year may stand too`() throws {
    try withScratch { scratch in
      let book = scratch.appending(path: "book.xlsx").path
      _ = try desk.export(
        ExportRequest(folder: Examples.folder("moscow-1941").path, workbook: book))
      let changes = try #require(
        try WorkbookReader.read(book).sheets.first { $0.name == "changes" }
      ).rows
      let from = try #require(changes[0].cells.first { $0.value == .text("from") }?.key)
      #expect(changes[1].cells[from] == .text("12-15"))
      #expect(changes[4].cells[from] == .date(try #require(CalendarDate("1941-07-30"))))
    }
  }

  @Test func `of a plan has every result, each with the figures of its table`() throws {
    try PlannedExamples.withPlan(of: "small-port") { folder, run in
      let book = folder + ".xlsx"
      _ = try desk.export(ExportRequest(folder: run, workbook: book))
      let sheets = try WorkbookReader.read(book).sheets
      for table in try WrittenTable.all(inRun: URL(filePath: run)) {
        let sheet = try #require(sheets.first { $0.name == "plan \(table.name)" })
        let rows = sheet.rows.dropFirst().map { row in
          table.headings.indices.map { column -> String in
            switch row.cells[column] {
            case .text(let text): text
            case .date(let date): date.description
            case .number(let number): number.description
            default: ""
            }
          }
        }
        #expect(rows.count == table.rows.count)
        for (found, text) in zip(rows.joined(), table.rows.joined()) where found != text {
          #expect(
            abs((Double(found) ?? .nan) - (Double(text) ?? 0)) <= 1e-14 * abs(Double(text) ?? 0))
        }
      }
      #expect(sheets.contains { $0.name == "plan" } && sheets.contains { $0.name == "plan stages" })
      let imported = try Desk.importing(ImportRequest(file: book, folder: folder + "-made"))
      #expect(imported.passedOver.contains { $0.name == "plan moves" })
      #expect(!FileManager.default.fileExists(atPath: folder + "-made/plan moves.csv"))
    }
  }

  @Test func `of a plan whose case was changed is refused`() throws {
    try PlannedExamples.withPlan(of: "small-port") { folder, run in
      let legs = URL(filePath: folder + "/legs.csv")
      try Data(contentsOf: legs).write(to: legs)
      try Data((try String(contentsOf: legs, encoding: .utf8) + "\n").utf8).write(to: legs)
      #expect(throws: CaseProblems.self) {
        try desk.export(ExportRequest(folder: run, workbook: folder + ".xlsx"))
      }
      #expect(!FileManager.default.fileExists(atPath: folder + ".xlsx"))
    }
  }
}
