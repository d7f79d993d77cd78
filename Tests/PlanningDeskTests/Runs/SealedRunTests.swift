import Foundation
import Highs
import PlanReports
import PlanningDesk
import SupplyModel
import Testing

@testable import CaseFiles

/// Runs of the small cases that between them have every table, each cell of them open to a forger.
@Suite struct `A run in which a cell was changed` {
  /// Any prices that prove the bound are a proof, and a stretch may have prices of its own or none; what the order
  /// costs is solved again by `audit --again` alone.
  private static let free: Set<String> = [
    "certificate/prices.csv stretch", "concessions.csv given", "concessions.csv part",
    "concessions.csv later", "concessions.csv before", "concessions.csv after",
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

  /// Whether the declaration of a column says that only planning again can check it.
  private static func isFree(_ place: Place) -> Bool {
    let name = "\(place.file) \(place.column)"
    let isDeclared = RunFolder.checkedAgainAlone.contains {
      $0.file == place.file && $0.columns.contains(place.column)
    }
    return isDeclared || free.contains(name)
  }

  @Test func `names on its pages the columns that only planning again can check`() throws {
    #expect(RunFolder.checkedAgainAlone.reduce(0) { $0 + $1.columns.count } <= 13)
    try PlannedExamples.withPlan(of: "small-port") { _, run in
      let brief = try desk.brief(of: run).markdown.replacing("\\", with: "")
      for (file, columns) in RunFolder.checkedAgainAlone {
        #expect(brief.contains("\(columns.joined(separator: ", ")) of \(file)"))
      }
    }
  }

  /// Every key of plan.json that is a text, a number or a list, set to something else.
  @Test(arguments: names)
  fileprivate func `is refused where a key of plan.json was changed`(name: String) throws {
    let files = try PlannedExamples.planned(name).files
    let text = String(decoding: files.bytes["plan.json"] ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() where line.contains(" : ") {
      // Hashes of the run are made right again, and those of the case tell that it was changed.
      guard !line.contains("sha256"), !line.contains(".csv"), !line.contains(".json"),
        !line.hasSuffix("{"), !line.hasSuffix("["),
        let colon = line.range(of: " : ")
      else { continue }
      // What made the plan is told and not proved.
      if ["corridor_version", "solver", "seed"].contains(where: line.contains) { continue }
      var changed = lines
      let value = line[colon.upperBound...]
      let other =
        value.hasPrefix("\"")
        ? "\"x\"" : value.hasPrefix("t") || value.hasPrefix("f") ? "null" : "12345"
      changed[index] = line[..<colon.upperBound] + other + (line.hasSuffix(",") ? "," : "")
      var forged = files
      forged.bytes["plan.json"] = Array(changed.joined(separator: "\n").utf8)
      forged = try forged.sealedAgain()
      #expect(try Self.faults(of: forged, name) != [], "\(line) -> \(other)")
    }
  }

  @Test(arguments: ["reasons.csv", "effects.csv", "whatifs.csv"])
  fileprivate func `is refused where all rows of a table were taken out`(file: String) throws {
    for name in Self.names {
      let files = try PlannedExamples.planned(name).files
      let forged = try files.forged(file) { text in
        text.split(separator: "\n").prefix(1).map { $0 + "\n" }.joined()
      }
      guard forged != files else { continue }
      #expect(try Self.faults(of: forged, name) != [], "\(name)")
    }
  }

  @Test func `is refused where all reasons and effects were taken out together`() throws {
    for name in ["small-port", "small-useful"] {
      var files = try PlannedExamples.planned(name).files
      for file in ["reasons.csv", "effects.csv", "whatifs.csv"] {
        files = try files.forged(file) { text in
          text.split(separator: "\n").prefix(1).map { $0 + "\n" }.joined()
        }
      }
      let faults = try Self.faults(of: files, name)
      #expect(faults.contains { $0.hasPrefix("reasons.csv: there is no reason for") }, "\(faults)")
      #expect(faults.contains { $0.contains("is worth, which is used") }, "\(faults)")
    }
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
        !faults.isEmpty || Self.isFree(place),
        "\(name): \(String(decoding: cells, as: UTF8.self)) \(faults)")
    }
  }

  @Test func `holds where nothing was changed and it was only sealed again`() throws {
    for name in Self.names {
      let files = try PlannedExamples.planned(name).files.forged("moves.csv") { $0 }
      #expect(try Self.faults(of: files, name) == [])
    }
  }

  /// What only solving again can check, each forged in a way that can be read and could be true.
  @Test(
    arguments: [
      ("small-useful", "reasons.csv", "gain", "39.5"),
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
