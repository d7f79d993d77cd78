import CaseFiles
import Foundation
import Interchange
import PlanWords
public import SupplyModel
import WholeFiles

extension Desk {
  /// The example cases that ``newCase(at:from:)`` can copy, by name.
  public static var examples: [String] { ExampleFiles.all.keys.sorted() }

  /// Makes an empty case folder: every table with its headings, ready to fill in.
  ///
  /// - Parameters:
  ///   - folder: The folder; it must not exist, or be empty.
  ///   - start: The first day of the plan.
  /// - Returns: What was written.
  /// - Throws: `FileError` when something stands there already, and whatever keeps the files from being written;
  ///   nothing is made then.
  public static func newCase(at folder: String, start: CalendarDate) throws -> NewCase {
    let name = URL(filePath: folder, directoryHint: .isDirectory).lastPathComponent
    let files = try CaseTemplate.files(named: name, title: name, start: start)
    try WholeFolder.make(files, at: folder)
    return NewCase(folder: folder, example: nil, files: files.keys.sorted())
  }

  /// Makes a workbook to fill in and import: a sheet for every table, empty or as in an example.
  ///
  /// - Parameters:
  ///   - path: The workbook; it must not exist.
  ///   - example: The example to copy; nil leaves the sheets empty.
  ///   - start: The first day of the plan of an empty case.
  /// - Returns: What was written.
  /// - Throws: `CaseProblems` when something stands there already or there is no such example, and
  ///   whatever keeps the file from being written.
  public static func newWorkbook(
    at path: String, from example: String?, start: CalendarDate
  ) throws -> NewCase {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CaseProblem(
        file: path, wrong: .thereAlready, fix: .newFile)
    }
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let files =
      try example.map(files(ofExample:))
      ?? CaseTemplate.files(named: name, title: name, start: start)
    let bytes = try CaseWorkbook.bytes(of: try WrittenCase(files: files), for: path)
    try WholeFile.write(bytes, to: path)
    return NewCase(folder: path, example: example, files: [path])
  }

  /// Makes a case folder that is a copy of an example.
  ///
  /// - Throws: `CaseProblem` when there is no such example, and `FileError` when something stands there already
  ///   or the files cannot be written; nothing is made then.
  public static func newCase(at folder: String, from example: String) throws -> NewCase {
    let files = try files(ofExample: example)
    try WholeFolder.make(files, at: folder)
    return NewCase(folder: folder, example: example, files: files.keys.sorted())
  }

  private static func files(ofExample example: String) throws(CaseProblem) -> [String: [UInt8]] {
    guard let files = ExampleFiles.all[example] else {
      let nearest = NearestName.nearest(to: example, among: examples)
      throw CaseProblem(
        file: "--example", found: example, wrong: .noExample,
        fix: .example(nearest: nearest, all: examples))
    }
    return files.mapValues { [UInt8]($0.utf8) }
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

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    if files == [folder] { return IntakeMessage.workbookMade(folder).text() }
    let made: IntakeMessage =
      example == nil
      ? .emptyCaseMade(folder, files: files.count) : .exampleMade(folder, files: files.count)
    return made.text()
  }
}
