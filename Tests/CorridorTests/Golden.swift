import Foundation
import Testing

/// Texts that people read, kept beside the tests.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  /// Compares a text with the one kept, or keeps it and fails when `RECORD_GOLDEN` is set.
  static func expect(_ text: String, is name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("Recorded \(name). Read the diff, then run again without RECORD_GOLDEN.")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
