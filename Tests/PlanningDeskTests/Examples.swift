import Foundation

/// The cases of the repository.
enum Examples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Cases")

  static let names: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(atPath: root.path)
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  static func folder(_ name: String) -> URL { root.appending(path: name) }

  /// Runs a test in a copy of a case that is removed afterwards.
  static func withCopy<Result>(of name: String, _ body: (String) throws -> Result) throws -> Result
  {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let copy = scratch.appending(path: name)
    try FileManager.default.copyItem(at: folder(name), to: copy)
    try? FileManager.default.removeItem(at: copy.appending(path: "plans"))
    return try body(copy.path)
  }
}
