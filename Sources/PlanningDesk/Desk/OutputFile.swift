import CaseFiles
import Foundation

/// Writes a file for people or for other programs, whole or not at all.
///
/// The bytes are put beside the target, brought to the disk and read back before they take its place in
/// one step. What is no regular file, such as a device or a pipe, is written through and never replaced.
enum OutputFile {
  /// - Throws: `CaseProblem` that says why it cannot be written.
  static func write(_ bytes: Data, to path: String) throws(CaseProblem) {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    do {
      if isRegularOrAbsent(target) {
        try replace(target, by: bytes)
      } else {
        try writeThrough(bytes, to: target)
      }
    } catch {
      throw FileFailure.problem(of: error, writing: path)
    }
  }

  private static func isRegularOrAbsent(_ path: String) -> Bool {
    guard let facts = try? FileManager.default.attributesOfItem(atPath: path) else { return true }
    return facts[.type] as? FileAttributeType == .typeRegular
  }

  private static func writeThrough(_ bytes: Data, to path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw POSIXError(.EISDIR)
    }
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    defer { try? handle.close() }
    try handle.write(contentsOf: bytes)
  }

  private static func replace(_ path: String, by bytes: Data) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    let name = URL(filePath: path).lastPathComponent
    let partial = folder.appending(path: ".\(name).\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: partial) }
    try Data().write(to: partial, options: .withoutOverwriting)
    let handle = try FileHandle(forWritingTo: partial)
    do {
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
      try handle.close()
    } catch {
      try? handle.close()
      throw error
    }
    guard try Data(contentsOf: partial) == bytes else { throw POSIXError(.EIO) }
    guard rename(partial.path, path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    synchronize(folder)
  }

  /// Brings the new name to the disk; a disk that cannot do so for folders keeps it all the same.
  private static func synchronize(_ folder: URL) {
    let descriptor = open(folder.path, O_RDONLY)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }
}
