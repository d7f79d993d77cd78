import Foundation

@testable import CaseFiles

/// A run that somebody changed and sealed again, so that no hash tells.
enum ForgedRun {
  /// Changes a file of a run in a folder, and its hash with it.
  static func forge(_ file: String, in run: String, _ change: (String) -> String) throws {
    let url = URL(filePath: run, directoryHint: .isDirectory)
    let files = try RunFolder.files(at: url).forged(file, change)
    for (file, bytes) in files.bytes { try Data(bytes).write(to: url.appending(path: file)) }
  }
}

extension RunFiles {
  /// The files with the seal that fits them, where plan.json can be read.
  func sealedAgain() throws -> RunFiles {
    guard let plan = PlanFile.read(bytes[PlanFile.file] ?? [], log: ProblemLog()) else {
      return self
    }
    var files = self
    try files.seal(plan)
    return files
  }

  /// The files with one of them changed, sealed again.
  func forged(_ file: String, _ change: (String) -> String) throws -> RunFiles {
    var files = self
    files.bytes[file] = Array(change(String(decoding: bytes[file] ?? [], as: UTF8.self)).utf8)
    return try files.sealedAgain()
  }
}
