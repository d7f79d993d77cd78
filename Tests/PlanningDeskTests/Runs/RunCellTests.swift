import SupplyModel
import Testing

@testable import CaseFiles

/// A run holds facts and figures: words are made from them when they are shown.
@Suite struct `The cells of a run` {
  @Test(arguments: ["small-port", "small-useful"])
  func `hold no blanks but in stages and in what people wrote`(name: String) throws {
    let files = try PlannedExamples.planned(name).files
    var (count, wrong) = (0, [String]())
    for (file, bytes) in files.bytes where file.hasSuffix(".csv") {
      let log = ProblemLog()
      let records = CSVRecord.all(in: bytes, of: file, log: log)
      #expect(log.problems.isEmpty)
      let headings = try #require(records.first).cells
      for record in records.dropFirst() {
        for (heading, cell) in zip(headings, record.cells) where !Self.written.contains(heading) {
          count += 1
          // A stage is told by the words of its kind, its rank and its end.
          if cell.contains(" ") && Stage(cell) == nil {
            wrong.append("\(file):\(record.line) \(heading): \(cell)")
          }
        }
      }
    }
    #expect(count > 100)
    #expect(wrong == [])
  }

  /// The columns that repeat what somebody wrote.
  private static let written: Set<String> = ["note", "title", "authority", "donor", "reason"]
}
