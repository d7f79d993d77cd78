import CaseFiles
import Foundation
import Spreadsheets
import SupplyModel
import Testing

@testable import PlanningDesk

@Suite struct `Importing a workbook` {
  /// The workbook of a case, changed.
  private func book(
    of folder: String, _ change: (inout Workbook) throws -> Void
  ) throws -> String {
    let path = folder + ".xlsx"
    _ = try desk.export(ExportRequest(folder: folder, workbook: path))
    var workbook = try WorkbookReader.read(path)
    try change(&workbook)
    try Data(WorkbookWriter.bytes(of: workbook)).write(to: URL(filePath: path))
    return path
  }

  private func texts(in folder: String) throws -> [String: Data] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: files.map {
        ($0, try Data(contentsOf: URL(filePath: folder + "/" + $0)))
      })
  }

  @Test func `names every problem by its cell, and leaves everything as it was`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let before = try texts(in: folder)
      let path = try book(of: folder) { workbook in
        workbook.set("needs", row: 2, "due", .text("2031-13-07"))
        workbook.set("needs", row: 3, "place", .text("citty"))
        workbook.set("legs", row: 3, "transit_d", .flag(true))
        workbook.set("case", row: 4, "value", .text("often"))
        workbook.set("items", row: 9, "item", .text("two\nlines"))
        workbook.set("items", row: 12, "item", .text("tents"))
        workbook.set("items", row: 12, "mass_t", .number(-1))
      }
      let error = #expect(throws: CaseProblems.self) {
        try Desk.importing(ImportRequest(file: path, folder: folder))
      }
      let found = Set((error?.all ?? []).map { $0.description.prefix { $0 != " " }.description })
      #expect(
        found == [
          "needs!F2:", "needs!B3:", "legs!F3:", "case!B4:", "items!A9:", "items!D9:", "items!A12:",
          "items!D12:",
        ])
      #expect(try texts(in: folder) == before)
      #expect(throws: CaseProblems.self) {
        try Desk.importing(ImportRequest(file: path, folder: folder + "-new"))
      }
      let beside = try FileManager.default.contentsOfDirectory(
        atPath: URL(filePath: folder).deletingLastPathComponent().path)
      #expect(Set(beside) == ["small-port", "small-port.xlsx"])
    }
  }

  @Test func `names cells that no table can take, and stray ones`() throws {
    try Examples.withCopy(of: "small-port") { folder in
      let path = try book(of: folder) { workbook in
        workbook.set("needs", row: 2, column: 40, .text("stray"))
        workbook.sheets.append(WorkbookSheet(name: "NEEDS.CSV", rows: []))
        workbook.sheets.append(
          WorkbookSheet(name: "..", rows: [SheetRow(number: 1, cells: [0: .text("x")])]))
      }
      let error = #expect(throws: CaseProblems.self) {
        try Desk.importing(ImportRequest(file: path, folder: folder))
      }
      let found = (error?.all ?? []).map(\.description)
      #expect(found.contains { $0.hasPrefix("needs!AO2: \"stray\" stands under no heading") })
      #expect(found.contains { $0.hasPrefix("'..'!A1: the sheet's name starts with a dot") })
    }
  }

  @Test func `changes the tables that it has and keeps the others, plans included`() throws {
    try PlannedExamples.withPlan(of: "small-port") { folder, run in
      let before = try Data(contentsOf: URL(filePath: folder + "/legs.csv"))
      let path = try book(of: folder) { workbook in
        workbook.sheets.removeAll { $0.name != "needs" }
        workbook.set("needs", row: 2, "tier", .number(2))
      }
      let imported = try Desk.importing(ImportRequest(file: path, folder: folder))
      #expect(imported.tables.map(\.file) == ["needs.csv"])
      #expect(imported.tables.map(\.isChanged) == [true])
      #expect(try Data(contentsOf: URL(filePath: folder + "/legs.csv")) == before)
      #expect(FileManager.default.fileExists(atPath: run + "/plan.json"))
      #expect(FileManager.default.fileExists(atPath: folder + "/README.md"))
      #expect(try desk.check(CaseRequest(folder: folder)).counts.first?.number == 2)
    }
  }

  @Test func `takes in a workbook that was filled in from the empty one`() throws {
    try withScratch { scratch in
      let path = scratch.appending(path: "mine.xlsx").path
      let start = try #require(CalendarDate("2031-11-03"))
      _ = try Desk.newWorkbook(at: path, from: nil, start: start)
      var workbook = try WorkbookReader.read(path)
      #expect(workbook.sheets.map(\.name) == ["case"] + CaseTables.all.map(\.name) + ["columns"])
      func fill(_ sheet: String, _ cells: [String: CellContent], row: Int = 2) {
        for (heading, content) in cells { workbook.set(sheet, row: row, heading, content) }
      }
      fill("places", ["place": .text("port")])
      fill("places", ["place": .number(12)], row: 3)
      fill("items", ["item": .text("flour"), "mass_t": .number(1), "whole": .flag(false)])
      fill(
        "needs",
        [
          "need": .text("bread"), "place": .number(12), "item_or_spec": .text("flour"),
          "amount": .text("exact"), "low": .number(0.1 + 0.2), "tier": .number(1),
          "due": .date(start.adding(days: 30)),
        ])
      fill(
        "supplies",
        [
          "supply": .text("mill"), "place": .text("port"), "item": .text("flour"),
          "quantity": .number(1), "available": .date(start),
        ])
      fill(
        "legs",
        [
          "leg": .text("road"), "from": .text("port"), "to": .number(12), "mode": .text("road"),
          "transit_d": .number(2),
        ])
      try Data(WorkbookWriter.bytes(of: workbook)).write(to: URL(filePath: path))
      let folder = scratch.appending(path: "mine").path
      _ = try Desk.importing(ImportRequest(file: path, folder: folder))
      let needs = try String(contentsOf: URL(filePath: folder + "/needs.csv"), encoding: .utf8)
      #expect(needs.contains("bread,12,flour,,exact,") && needs.contains(",0.3,,,2031-12-03,"))
      #expect(try desk.plan(PlanRequest(case: CaseRequest(folder: folder))).isPlanned)
    }
  }

  @Test func `refuses other files, and folders that are no case`() throws {
    try withScratch { scratch in
      let text = scratch.appending(path: "a.xlsx").path
      try Data("not a workbook".utf8).write(to: URL(filePath: text))
      let folder = scratch.appending(path: "made").path
      for file in [text, scratch.appending(path: "none.xlsx").path, "a.pdf"] {
        let error = #expect(throws: (any Error).self) {
          try Desk.importing(ImportRequest(file: file, folder: folder))
        }
        #expect(DeskFailure(try #require(error)).kind == .input)
      }
      let book = scratch.appending(path: "b.xlsx").path
      _ = try Desk.newWorkbook(
        at: book, from: "small-port", start: CalendarDate(dayNumber: 0))
      let error = #expect(throws: (any Error).self) {
        try Desk.importing(ImportRequest(file: book, folder: scratch.path))
      }
      #expect(DeskFailure(try #require(error)).text(.plain).contains("is not empty and is no case"))
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }
}

extension Workbook {
  /// Puts something into a cell under a heading.
  mutating func set(_ sheet: String, row: Int, _ heading: String, _ content: CellContent) {
    guard let index = sheets.firstIndex(where: { $0.name == sheet }),
      let column = sheets[index].rows.first?.cells.first(where: { $0.value == .text(heading) })?.key
    else { return }
    set(sheet, row: row, column: column, content)
  }

  mutating func set(_ sheet: String, row: Int, column: Int, _ content: CellContent) {
    guard let index = sheets.firstIndex(where: { $0.name == sheet }) else { return }
    if let place = sheets[index].rows.firstIndex(where: { $0.number == row }) {
      sheets[index].rows[place].cells[column] = content
    } else {
      sheets[index].rows.append(SheetRow(number: row, cells: [column: content]))
      sheets[index].rows.sort { $0.number < $1.number }
    }
  }
}
