import CaseFiles
import Foundation
import Testing

@testable import PlanningDesk

@Suite struct `A file that is written` {
  private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  @Test func `replaces what stands there, and leaves nothing beside it`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "a.txt").path
      for text in ["one", "two, longer", ""] {
        try OutputFile.write(Data(text.utf8), to: path)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    }
  }

  @Test func `is written through a link, which stays one`() throws {
    try withFolder { folder in
      let (file, link) = (folder.appending(path: "a").path, folder.appending(path: "b").path)
      try OutputFile.write(Data("x".utf8), to: file)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
      try OutputFile.write(Data("y".utf8), to: link)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "y")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    }
  }

  @Test func `is told of in words when it cannot be, by every door`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "file").path
      try Data("x".utf8).write(to: URL(filePath: file))
      let stands =
        "\(file): cannot be made: a file stands where a folder should be. "
        + "Rename or remove that file."
      func message(_ body: () throws -> Void) -> String {
        do {
          try body()
          return "nothing"
        } catch {
          let failure = DeskFailure(error)
          #expect(failure.kind == .input)
          return failure.problems.map(\.text).joined()
        }
      }
      let bytes = Data("y".utf8)
      #expect(message { try OutputFile.write(bytes, to: file + "/a") } == stands)
      #expect(message { _ = try Desk.newCase(at: file + "/a", from: "small-port") } == stands)
      #expect(message { try Desk.makeFolder(file + "/a/b") } == stands)
      #expect(
        message { try OutputFile.write(bytes, to: folder.path) }
          == "\(folder.path): is a folder where a file should be. Rename or remove it.")
      let none = folder.appending(path: "none/a").path
      #expect(
        message { try OutputFile.write(bytes, to: none) }
          == "\(none): cannot be written: its folder is not there. Name a file in a folder that is there."
      )
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "x")
    }
  }

  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/full")))
  func `goes through a device and never replaces it`() throws {
    let error = #expect(throws: CaseProblem.self) {
      try OutputFile.write(Data("y".utf8), to: "/dev/full")
    }
    #expect(
      error?.description
        == "/dev/full: cannot be written: the disk is full. Make room, then try again.")
    try OutputFile.write(Data("y".utf8), to: "/dev/null")
    let facts = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(facts[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
