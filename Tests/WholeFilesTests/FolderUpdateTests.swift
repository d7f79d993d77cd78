import Foundation
import Testing

@testable import WholeFiles

@Suite struct `An update of a folder` {
  private func withCase<Result>(_ body: (String) throws -> Result) throws -> Result {
    try withScratch { scratch in
      let folder = scratch + "/case"
      let files = [
        "datapackage.json": "{}", "a": "1", "b": "2", "c": "3", "plans/p/plan.json": "plan",
      ]
      try WholeFolder.make(files.mapValues(bytes), at: folder)
      return try body(folder)
    }
  }

  @Test func `changes its files and touches no other`() throws {
    try withCase { folder in
      let before = ["a", "b", "c", "plans/p/plan.json"].map { identity(folder + "/" + $0) }
      let changed = try FolderUpdate(of: folder).write([
        "a": bytes("one"), "b": bytes("2"), "new": bytes("4"),
      ])
      #expect(changed == ["a", "new"])
      #expect(
        try content(of: folder) == [
          "datapackage.json": "{}", "a": "one", "b": "2", "c": "3", "new": "4",
          "plans": "folder", "plans/p": "folder", "plans/p/plan.json": "plan",
        ])
      let after = ["a", "b", "c", "plans/p/plan.json"].map { identity(folder + "/" + $0) }
      #expect(before[0] != after[0] && before[1...] == after[1...])
      #expect(try content(of: folder.folder).keys.allSatisfy { $0.hasPrefix("case") })
    }
  }

  @Test func `by way of a journal says the same`() throws {
    try withCase { folder in
      let files = ["a": "one", "in/new": "4"].mapValues {
        NewFile(bytes: bytes($0), permissions: nil)
      }
      try Journal.write(files, in: folder, for: folder)
      let after = try content(of: folder)
      #expect(after["a"] == "one" && after["in/new"] == "4" && after["b"] == "2")
      #expect(!after.keys.contains { $0.hasPrefix(".") })
    }
  }

  @Test func `that is decided and not in place is read as it will be, and ended by the next`()
    throws
  {
    try withCase { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/.corridor-update", withIntermediateDirectories: false)
      try Data("one".utf8).write(to: URL(filePath: folder + "/.corridor-update/a"))
      #expect(try text(WholeFolder.place(of: "a", in: folder)) == "one")
      #expect(try text(WholeFolder.place(of: "b", in: folder)) == "2")
      #expect(WholeFolder.pendingNames(in: folder) == ["a"])
      try WholeFile.write(bytes("x"), to: folder + "/plans/p/report.html")
      #expect(try text(folder + "/a") == "one")
      #expect(!Journal.isPending(in: folder))
    }
  }

  @Test func `changes the file that a link in the folder leads to`() throws {
    try withCase { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "a")
      try FolderUpdate(of: folder).write(["link": bytes("one"), "b": bytes("two")])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "a")
      #expect(try text(folder + "/a") == "one")
      #expect(try text(folder + "/b") == "two")
    }
  }

  @Test func `of a folder with other things in it leaves the folder itself alone`() throws {
    try withCase { folder in
      let before = identity(folder)
      try FolderUpdate(of: folder).write(
        ["a": bytes("one"), "b": bytes("two")], exchanging: .whenItHoldsOnly(["a", "b"]))
      #expect(identity(folder) == before)
      #expect(try text(folder + "/a") + text(folder + "/b") == "onetwo")
    }
  }

  @Test func `waits for no command for ever, and for none when it may write at once`() throws {
    try withCase { folder in
      let lock = try FolderLock.writing(folder)
      let error = #expect(throws: FileError.self) {
        try FolderLock.writing(folder + "/plans/p/report.html", patience: .zero)
      }
      #expect(error == FileError(path: folder, cause: .held))
      withExtendedLifetime(lock) {}
    }
  }

  @Test func `clears what dead commands left in the folder, in its runs and beside it`() throws {
    try withCase { folder in
      let left =
        ["", "/plans", "/plans/p"].map { folder + $0 + "/" + leftover }
        + [folder.folder + "/" + leftover]
      for path in left {
        try FileManager.default.createDirectory(
          atPath: path + "/x", withIntermediateDirectories: true)
      }
      try FolderUpdate(of: folder).write(["a": bytes("one")])
      for path in left { #expect(FileFacts(at: path) == nil) }
    }
  }
}
