import Foundation
import Testing

@testable import CaseFiles

@Suite struct `The hashtags of columns` {
  /// The core hashtags of HXL 1.1 (https://hxlstandard.org/standard/1-1final/dictionary/).
  private static let core: Set = [
    "access", "activity", "adm1", "adm2", "adm3", "adm4", "adm5", "affected", "beneficiary",
    "capacity", "cause", "channel", "contact", "country", "crisis", "currency", "date", "delivery",
    "description", "event", "frequency", "geo", "group", "impact", "indicator", "inneed", "item",
    "loc", "meta", "modality", "operations", "org", "output", "population", "reached", "region",
    "respondee", "sector", "service", "severity", "status", "subsector", "targeted", "value",
  ]

  @Test(arguments: CaseTables.all.map(\.file) + RunFolder.everyTable.map(\.file))
  func `are core hashtags of HXL with well-formed attributes, each once in a table`(
    file: String
  ) throws {
    let tables = (CaseTables.all + RunFolder.everyTable).filter { $0.file == file }
    for table in tables {
      let tags = table.allColumns.map(\.hashtag).filter { !$0.isEmpty }
      for tag in tags {
        let parts = tag.split(separator: "+", omittingEmptySubsequences: false)
        #expect(Self.core.contains(String(parts[0].dropFirst())) && tag.hasPrefix("#"), "\(tag)")
        for attribute in parts.dropFirst() {
          #expect(attribute.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(tag)")
        }
      }
    }
  }

  @Test(arguments: CaseTables.all.map(\.file))
  func `may stand under the headings of any table, in part`(file: String) throws {
    let table = try #require(CaseTables.all.first { $0.file == file })
    var tags = table.columns.map(\.hashtag)
    if tags.allSatisfy(\.isEmpty) { tags[0] = "#meta+id" }
    let headings = table.columns.map(\.heading)
    let bytes = CSVWriter.bytes(headings: headings, rows: [tags])
    let log = ProblemLog()
    let read = TableReader(declaration: table, log: log).table(from: bytes)
    #expect(log.problems.isEmpty)
    #expect(read.hasHashtags && read.rows.isEmpty)
  }
}
