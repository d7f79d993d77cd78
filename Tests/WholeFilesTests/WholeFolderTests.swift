import Foundation
import Testing

@testable import WholeFiles

@Suite struct `A folder that is made` {
  let files = ["a": bytes("1"), "in/b": bytes("2")]

  @Test func `comes with all its files and the folders on the way to it`() throws {
    try withScratch { folder in
      try WholeFolder.make(files, at: folder + "/x/y/z")
      #expect(
        try content(of: folder) == [
          "x": "folder", "x/y": "folder", "x/y/z": "folder", "x/y/z/a": "1",
          "x/y/z/in": "folder", "x/y/z/in/b": "2",
        ])
    }
  }

  @Test func `takes the place of an empty one, with its permissions`() throws {
    try withScratch { folder in
      #expect(mkdir(folder + "/x", 0o750) == 0)
      try WholeFolder.make(files, at: folder + "/x/")
      #expect(FileFacts(at: folder + "/x")?.permissions == 0o750)
      #expect(try text(folder + "/x/in/b") == "2")
    }
  }

  @Test func `never takes the place of anything else`() throws {
    try withScratch { folder in
      try WholeFolder.make(files, at: folder + "/x")
      let error = #expect(throws: FileError.self) {
        try WholeFolder.make(["other": bytes("3")], at: folder + "/x")
      }
      #expect(error?.cause == .occupied)
      #expect(throws: FileError.self) {
        try WholeFolder.make(["other": bytes("3")], at: folder + "/x/a")
      }
      #expect(try content(of: folder).count == 4)
    }
  }

  @Test func `leaves nothing behind when a file of it cannot be made`() throws {
    try withScratch { folder throws in
      let long = String(repeating: "n", count: 300)
      let error = #expect(throws: FileError.self) {
        try WholeFolder.make(["a": bytes("1"), long: bytes("2")], at: folder + "/x/y")
      }
      #expect(error?.cause == .refused(ENAMETOOLONG))
      #expect(try content(of: folder) == [:])
    }
  }

  @Test func `is one of two when both are made at once`() throws {
    try withScratch { folder throws in
      for round in 0..<50 {
        let path = folder + "/\(round)/case"
        let outcomes = Outcomes()
        DispatchQueue.concurrentPerform(iterations: 4) { number in
          let mine = ["a": bytes("\(number)"), "b": bytes("\(number)")]
          outcomes.take((try? WholeFolder.make(mine, at: path)) != nil)
        }
        #expect(outcomes.successes == 1)
        #expect(try text(path + "/a") == text(path + "/b"))
      }
    }
  }
}

/// Counts successes from several threads.
final class Outcomes: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var successes = 0

  func take(_ isSuccess: Bool) { lock.withLock { successes += isSuccess ? 1 : 0 } }
}
