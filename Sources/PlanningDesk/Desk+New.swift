import CaseFiles
import Foundation
public import SupplyModel

extension Desk {
  /// The example cases that ``newCase(at:from:)`` can copy, by name.
  public static var examples: [String] { ExampleFiles.all.keys.sorted() }

  /// Makes an empty case folder: every table with its headings, ready to fill in.
  ///
  /// - Parameters:
  ///   - folder: The folder; it must not exist, or be empty.
  ///   - start: The first day of the plan.
  /// - Returns: What was made.
  /// - Throws: `CaseProblems` when something stands there already, and whatever keeps the files from
  ///   being written.
  public static func newCase(at folder: String, start: CalendarDate) throws -> NewCase {
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    try CaseTemplate.write(to: url, title: url.lastPathComponent, start: start)
    return NewCase(
      folder: folder, example: nil, files: CaseTables.all.map(\.file) + ["datapackage.json"])
  }

  /// Makes a case folder that is a copy of an example.
  ///
  /// - Throws: `CaseProblems` when there is no such example or something stands there already, and
  ///   whatever keeps the files from being written.
  public static func newCase(at folder: String, from example: String) throws -> NewCase {
    guard let files = ExampleFiles.all[example] else {
      let nearest = NearestName.nearest(to: example, among: examples)
      throw CaseProblem(
        file: "--example", found: example, wrong: "is no example",
        fix: (nearest.map { "Did you mean \($0)? " } ?? "")
          + "The examples are \(examples.joined(separator: ", ")).")
    }
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    if let content = try? FileManager.default.contentsOfDirectory(atPath: url.path),
      !content.isEmpty
    {
      throw CaseProblem(
        file: folder, wrong: "is not empty", fix: "Give a folder that is not there yet.")
    }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (file, text) in files { try Data(text.utf8).write(to: url.appending(path: file)) }
    return NewCase(folder: folder, example: example, files: files.keys.sorted())
  }
}

/// The answer to `new`: what was written.
public struct NewCase: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.new/1"
  /// The folder.
  public let folder: String
  /// The example that it is a copy of; nil is an empty case.
  public let example: String?
  /// The files written.
  public let files: [String]

  /// The answer as text, without a line feed at its end.
  public func text(_ ink: Ink) -> String {
    let next =
      example == nil
      ? "Fill in its tables, then: corridor check \(folder)" : "Next: corridor plan \(folder)"
    return "\(folder) was made with \(files.count) files. \(next)"
  }
}
