import Foundation
import Testing

/// What the last run of a field case printed and how it ended.
struct FieldRun {
  let folder: URL
  private var text = ""
  private var exitCode: Int32 = 0

  init(folder: URL) { self.folder = folder }

  /// Runs what a line says, or holds it against the run before.
  mutating func check(_ expectation: FieldExpectation) throws {
    switch expectation {
    case .run(let arguments): keep(try Program(arguments, in: folder))
    case .shell(let command): keep(try Program(shell: command, in: folder))
    case .exit(let code): #expect(exitCode == code, "\(text)")
    case .has(let pattern): #expect(try contains(pattern, in: text), "lacks \(pattern): \(text)")
    case .lacks(let pattern): #expect(try !contains(pattern, in: text), "says \(pattern): \(text)")
    case .cell(let file, let pattern):
      let content = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
      #expect(try contains(pattern, in: content ?? ""), "\(file) lacks \(pattern)")
    case .sum(let file, let column, let bound):
      let sum = try rows(of: file).compactMap { $0[column].flatMap(Double.init) }.reduce(0, +)
      #expect(bound.holds(of: sum), "the sum of \(column) is \(sum), not \(bound)")
    case .units(let need, let receipt, let bound):
      let units = try units(of: need, receipt)
      #expect(bound.holds(of: units), "\(need) receives \(units), not \(bound)")
    }
  }

  private mutating func keep(_ program: Program) {
    text = (program.output + program.errors).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    exitCode = program.exitCode
  }

  private func contains(_ pattern: String, in text: String) throws -> Bool {
    try text.contains(Regex(pattern))
  }

  private func units(of need: String, _ receipt: FieldReceipt) throws -> Double {
    try rows(of: "case/plans/r/deliveries.csv").filter { row in
      row["need"] == need
        && (receipt == .all || (row["late"] == "yes") == (receipt == .late))
    }.compactMap { $0["units"].flatMap(Double.init) }.reduce(0, +)
  }

  /// The rows of a table that Corridor wrote; no cell of these columns holds a comma.
  private func rows(of file: String) throws -> [[String: String]] {
    let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    guard let headings = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(headings, cells)) { first, _ in first }
    }
  }
}
