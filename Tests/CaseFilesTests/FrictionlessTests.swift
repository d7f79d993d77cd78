import Foundation
import Testing

@testable import CaseFiles

/// The program of the Frictionless project, where the set-up put it.
private let frictionless = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: ".deps/python/bin/frictionless")

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: frictionless.path)))
struct `The Frictionless program` {
  private func accepts(_ folder: URL) throws -> Bool {
    let process = Process()
    process.executableURL = frictionless
    process.arguments = ["validate", folder.appending(path: "datapackage.json").path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test func `accepts a case whose package was refreshed, with a mark, hashtags and CRLF`() throws {
    var small = SmallCase()
    small.files["legs.csv"] =
      "\u{FEFF}"
      + (small.files["legs.csv"] ?? "")
      .replacing("\n", with: "\r\n")
    small.replace(
      "place,name,kind,storage_t,lat\n",
      with: "place,name,kind,storage_t,lat\n#loc,#loc+name,,#capacity,#geo+lat\n",
      in: "places.csv")
    try small.inFolder { folder in
      try DataPackage.refresh(caseAt: folder)
      #expect(try accepts(folder))
    }
  }

  @Test func `refuses a case with a bad cell`() throws {
    var small = SmallCase()
    small.replace("1941-09-30,,1941-10-10", with: "1941-13-01,,1941-10-10", in: "needs.csv")
    try small.inFolder { folder in
      let file = folder.appending(path: "needs.csv")
      let bad = try Data(contentsOf: file)
      try Data((SmallCase().files["needs.csv"] ?? "").utf8).write(to: file)
      try DataPackage.refresh(caseAt: folder)
      try bad.write(to: file)
      #expect(try !accepts(folder))
    }
  }

  @Test func `accepts a run`() throws {
    let supplyCase = try SmallCase().inFolder { try CaseFolder.read(at: $0).case }
    let plans = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: plans) }
    let folder = plans.appending(path: "first")
    try RunFolder.write(try Run.random(seed: 3), of: supplyCase, to: folder)
    #expect(try accepts(folder))
  }
}
