import Foundation
import Testing

/// A small case from what people in this field report, with what a right answer says.
///
/// `Tests/Field/README.md` tells how `expected.txt` is written.
struct FieldCase: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  private static let home = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Field")

  /// Every case beside `Tests/Field/README.md`.
  static let all: [FieldCase] = {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
    return entries.filter { $0.first?.isNumber ?? false }.sorted().map { FieldCase(name: $0) }
  }()

  /// The lines of `expected.txt` in order; remarks and notes are left out.
  func expectations() throws -> [FieldExpectation] {
    let file = Self.home.appending(path: name).appending(path: "expected.txt")
    return try String(contentsOf: file, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") }
      .compactMap { FieldExpectation(line: String($0)) }
  }

  /// Copies the case to a folder of its own and calls a function with it.
  func inCopy(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: Self.home.appending(path: name), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
