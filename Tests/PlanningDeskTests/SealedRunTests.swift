import Foundation
import Highs
import PlanningDesk
import SupplyModel
import Testing

@testable import CaseFiles

/// Runs of the small cases that between them have every table, each cell of them open to a forger.
@Suite struct `A run in which a cell was changed` {
  /// Columns that only solving again can check: `audit --again` does.
  static let unchecked: Set<String> = [
    "whatifs.csv new", "reasons.csv need", "reasons.csv cause", "reasons.csv legs",
    "reasons.csv days", "reasons.csv arrival", "reasons.csv offered", "reasons.csv asked",
    "reasons.csv asked_before", "reasons.csv gain", "reasons.csv what_if", "reasons.csv reason",
    "effects.csv what_if", "effects.csv purpose", "effects.csv subject", "effects.csv kind",
    "effects.csv name", "effects.csv before", "effects.csv after", "effects.csv late_before",
    "effects.csv late_after", "effects.csv worth_before", "effects.csv worth_after",
    "whatifs.csv what_if", "whatifs.csv fact", "whatifs.csv subject",
    "whatifs.csv detail",
    // Any prices that prove the bound are a proof.
    "certificate/prices.csv stretch",
  ]

  private static let names = ["small-port", "small-useful", "small-late"]

  /// Every column of every table of a run, from the tables' declarations.
  private static let columns = RunFolder.everyTable.flatMap { table in
    table.columns.map { Place(file: table.file, column: $0.heading) }
  }.reduce(into: [Place]()) { seen, place in if !seen.contains(place) { seen.append(place) } }

  struct Place: Hashable, CustomTestStringConvertible {
    let file: String
    let column: String
    var testDescription: String { "\(file) \(column)" }
  }

  @Test(arguments: columns)
  fileprivate func `is refused by the name of its file`(place: Place) throws {
    for (name, files, cells) in try Self.changes(at: place) {
      var changed = files
      changed.bytes[place.file] = cells
      let faults = try Self.faults(of: changed, name)
      #expect(faults.contains { $0.contains(place.file) }, "\(name): \(faults)")
    }
  }

  @Test(arguments: columns)
  fileprivate func `is refused though its hash was made right`(place: Place) throws {
    for (name, files, cells) in try Self.changes(at: place) {
      let changed = try files.forged(place.file) { _ in String(decoding: cells, as: UTF8.self) }
      let faults = try Self.faults(of: changed, name)
      #expect(
        !faults.isEmpty || Self.unchecked.contains("\(place.file) \(place.column)"),
        "\(name): \(String(decoding: cells, as: UTF8.self)) \(faults)")
    }
  }

  @Test func `holds where nothing was changed and it was only sealed again`() throws {
    for name in Self.names {
      let files = try PlannedExamples.planned(name).files.forged("moves.csv") { $0 }
      #expect(try Self.faults(of: files, name) == [])
    }
  }

  /// What only solving again can check, each forged in a way that can be read.
  @Test(
    arguments: [
      ("small-port", "reasons.csv", "gain", "9999.5"),
      ("small-useful", "reasons.csv", "gain", "9999.5"),
      ("small-port", "effects.csv", "after", "9999.5"),
      ("small-useful", "effects.csv", "after", "9999.5"),
    ])
  fileprivate func `is found by solving again, though the hash was made right`(
    name: String, file: String, column: String, other: String
  ) throws {
    let files = try PlannedExamples.planned(name).files
    let forged = try files.forged(file) { text in
      var rows = text.split(separator: "\n").map(String.init)
      let place = rows[0].split(separator: ",").firstIndex { $0 == column } ?? 0
      for row in rows.indices.dropFirst() {
        var parser = CSVParser(Array(rows[row].utf8))
        guard var cells = (try? parser.next())?.cells, !cells[place].isEmpty else { continue }
        cells[place] = other
        rows[row] = String(
          decoding: CSVWriter.bytes(headings: cells, rows: []), as: UTF8.self)
        break
      }
      return rows.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined()
    }
    #expect(forged != files)
    #expect(try Self.faults(of: forged, name) == [])
    let told = try Self.solvedAgain(forged, name)
    #expect(told.solvedAgain == .all)
    #expect(told.faults.contains { $0.contains(file) && $0.contains(other) }, "\(told.faults)")
  }

  @Test(arguments: ["small-port", "small-useful", "small-spec"])
  fileprivate func `is not one whose reasons are the same when solved again`(name: String) throws {
    let told = try Self.solvedAgain(try PlannedExamples.planned(name).files, name)
    #expect(told.faults == [])
    #expect(told.text(.plain).hasSuffix("All reasons were solved again and are the same."))
  }

  private static func solvedAgain(_ files: RunFiles, _ name: String) throws -> RunAudit {
    let runs = RunsInMemory()
    let run = "\(Examples.folder(name).path)/plans/again"
    try runs.keep(files, as: run)
    return try Desk(cases: CaseFolders(), runs: runs, solver: HighsSolver()).auditAgain(run: run)
  }

  /// The runs that have such a cell, and the file with the first of them changed.
  private static func changes(
    at place: Place
  ) throws -> [(name: String, files: RunFiles, cells: [UInt8])] {
    try names.compactMap { name in
      let files = try PlannedExamples.planned(name).files
      guard let bytes = files.bytes[place.file] else { return nil }
      var rows: [[String]] = []
      var parser = CSVParser(bytes)
      while let record = try parser.next() { rows.append(record.cells) }
      guard let column = rows.first?.firstIndex(of: place.column),
        let row = rows.indices.dropFirst().first(where: { !rows[$0][column].isEmpty })
      else { return nil }
      let old = rows[row][column]
      let others = rows.dropFirst().map { $0[column] }.filter { $0 != old && !$0.isEmpty }
      // A price that is only a little other may prove the same bound, and is then a proof as good.
      let other = place.column == PriceColumns.price.heading ? "999999" : others.first
      rows[row][column] = other ?? (Double(old) == nil ? old + "x" : old + "1")
      return (name, files, CSVWriter.bytes(headings: rows[0], rows: Array(rows.dropFirst())))
    }
  }

  /// What the audit has against a run; what keeps it from being read counts as well.
  private static func faults(of files: RunFiles, _ name: String) throws -> [String] {
    let runs = RunsInMemory()
    let run = "\(Examples.folder(name).path)/plans/forged"
    try runs.keep(files, as: run)
    do {
      return try Desk(cases: CaseFolders(), runs: runs).audit(run: run).faults
    } catch let refused as RefusedRun {
      return refused.problems.map(\.description)
    }
  }
}
