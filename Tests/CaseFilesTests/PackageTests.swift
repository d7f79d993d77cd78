import Foundation
import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `A data package` {
  @Test func `describes each table by its own heading row and keeps the rest`() throws {
    var small = SmallCase()
    small.replace(
      "\"name\": \"small\"", with: "\"licenses\": [{\"name\": \"MIT\"}]", in: "datapackage.json")
    small.replace("place,name,kind", with: "place,nick,kind", in: "places.csv")
    let tree = try small.inFolder { folder in
      try DataPackage.refresh(caseAt: folder)
      _ = try CaseFolder.read(at: folder)
      let content = try Data(contentsOf: folder.appending(path: "datapackage.json"))
      return try JSONTree.read([UInt8](content), of: "datapackage.json")
    }
    #expect(tree["licenses"]?.list?.count == 1)
    #expect(tree["corridor"]?["periods"]?.integer == 12)
    #expect(tree["resources"]?.list?.count == 22)
    let places = tree["resources"]?.list?.first
    let fields = places?["schema"]?["fields"]?.list ?? []
    #expect(fields.map { $0["name"]?.text } == ["place", "nick", "kind", "storage_t", "lat"])
    #expect(
      fields.map { $0["type"]?.text } == ["string", "string", "string", "number", "number"])
  }

  @Test func `is the same when written twice`() throws {
    try SmallCase().inFolder { folder in
      let file = folder.appending(path: "datapackage.json")
      try DataPackage.refresh(caseAt: folder)
      let first = try Data(contentsOf: file)
      try DataPackage.refresh(caseAt: folder)
      #expect(try Data(contentsOf: file) == first)
    }
  }
}

@Suite struct `A template` {
  private func inNewFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "new-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func `lacks only rows`() throws {
    try inNewFolder { folder in
      let start = CalendarDate("1941-07-30") ?? CalendarDate(dayNumber: 0)
      let files = try CaseTemplate.files(named: "mine", title: "My case", start: start)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      for (file, bytes) in files { try Data(bytes).write(to: folder.appending(path: file)) }
      let error = #expect(throws: CaseProblems.self) { try CaseFolder.read(at: folder) }
      #expect(
        error?.all.map(\.description) == [
          "places.csv: has no rows. Add at least one place.",
          "items.csv: has no rows. Add at least one item.",
          "needs.csv: has no rows. Add at least one need.",
        ])
    }
  }
}

@Suite struct `The schema in words` {
  @Test func `names every column, its form and what an empty cell means`() throws {
    let text = CaseSchema.text(of: try #require(CaseTables.table(named: "legs")))
    #expect(text.contains("legs.csv: The ways between places."))
    #expect(
      text.contains(
        "loss                    The share lost on each passage. Write a share from 0 to 1; "
          + "empty: 0."))
    #expect(CaseTables.all.allSatisfy { CaseSchema.text.contains($0.meaning) })
  }
}
