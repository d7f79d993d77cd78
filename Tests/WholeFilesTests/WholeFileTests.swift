import Foundation
import Testing

@testable import WholeFiles

@Suite struct `A file that is written` {
  @Test func `replaces what stands there, and leaves nothing beside it`() throws {
    try withScratch { folder in
      for text in ["one", "two, longer", ""] {
        try WholeFile.write(bytes(text), to: folder + "/a.txt")
        #expect(try content(of: folder) == ["a.txt": text])
      }
    }
  }

  @Test func `is not touched when it says the same already`() throws {
    try withScratch { folder in
      try WholeFile.write(bytes("one"), to: folder + "/a")
      let before = identity(folder + "/a")
      try WholeFile.write(bytes("one"), to: folder + "/a")
      #expect(identity(folder + "/a") == before)
      try WholeFile.write(bytes("two"), to: folder + "/a")
      #expect(identity(folder + "/a") != before)
    }
  }

  @Test func `keeps the permissions of the one that it replaces`() throws {
    try withScratch { folder in
      try WholeFile.write(bytes("one"), to: folder + "/a")
      #expect(chmod(folder + "/a", 0o640) == 0)
      try WholeFile.write(bytes("two"), to: folder + "/a")
      #expect(FileFacts(at: folder + "/a")?.permissions == 0o640)
    }
  }

  @Test func `is written through a link, which stays one`() throws {
    try withScratch { folder in
      try WholeFile.write(bytes("x"), to: folder + "/a")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/b", withDestinationPath: folder + "/a")
      try WholeFile.write(bytes("y"), to: folder + "/b")
      #expect(try text(folder + "/a") == "y")
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/b") == folder + "/a")
    }
  }

  @Test func `clears what a dead process left beside it, and nothing that is held or is another's`()
    throws
  {
    try withScratch { folder in
      let (dead, held) = (folder + "/" + leftover, folder + "/.corridor-aaaaaaaaaaaaaaaa")
      try FileManager.default.createDirectory(
        atPath: dead + "/in/side", withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(filePath: held))
      let lock = try Descriptor(held, O_RDONLY, for: held)
      #expect(flock(lock.number, LOCK_EX | LOCK_NB) == 0)
      for name in [".corridor-notes", ".corridor-0123456789ABCDEF", ".corridor-"] {
        try Data().write(to: URL(filePath: folder + "/" + name))
      }
      try WholeFile.write(bytes("x"), to: folder + "/a")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(
        left.sorted() == [
          ".corridor-", ".corridor-0123456789ABCDEF", ".corridor-aaaaaaaaaaaaaaaa",
          ".corridor-notes", "a",
        ])
      withExtendedLifetime(lock) {}
    }
  }

  @Test func `is refused where there is a folder, a file on the way or no folder`() throws {
    try withScratch { folder in
      func cause(_ path: String) -> FileError.Cause? {
        do throws(FileError) {
          try WholeFile.write(bytes("y"), to: path)
          return nil
        } catch { return error.cause }
      }
      try WholeFile.write(bytes("x"), to: folder + "/file")
      #expect(cause(folder + "/file/a") == .refused(ENOTDIR))
      #expect(cause(folder) == .refused(EISDIR))
      #expect(cause(folder + "/none/a") == .refused(ENOENT))
      #expect(cause(folder + "/new/") == .refused(EISDIR))
      #expect(try content(of: folder) == ["file": "x"])
    }
  }

  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/full")))
  func `goes through a device and never replaces it`() throws {
    let error = #expect(throws: FileError.self) {
      try WholeFile.write(bytes("y"), to: "/dev/full")
    }
    #expect(error?.cause == .refused(ENOSPC))
    try WholeFile.write(bytes("y"), to: "/dev/null")
    #expect(FileFacts(at: "/dev/null")?.isFile == false)
  }
}
