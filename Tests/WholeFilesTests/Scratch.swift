import Foundation

@testable import WholeFiles

/// Runs a test in a folder of its own, which is removed afterwards.
func withScratch<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.resolvingSymlinksInPath().path)
}

func bytes(_ text: String) -> [UInt8] { [UInt8](text.utf8) }

func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

/// Everything in a folder, with the text of each file.
func content(of folder: String) throws -> [String: String] {
  var content: [String: String] = [:]
  for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
    let facts = FileFacts(at: folder + "/" + name)
    content[name] = facts?.isFolder == true ? "folder" : try text(folder + "/" + name)
  }
  return content
}

/// The number by which the file system knows a file.
func identity(_ path: String) -> UInt64? { FileFacts(at: path).map { UInt64($0.facts.st_ino) } }

/// A name such as a dead process leaves.
let leftover = Leftovers.prefix + "0123456789abcdef"
