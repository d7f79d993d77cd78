internal import Foundation

/// Writes one file, whole or not at all.
///
/// The bytes are put beside the target, brought to the disk and read back before they take its place in one step.
/// What is no regular file, such as a device or a pipe, is written through and never replaced.
public enum WholeFile {
  /// Writes a file; one that holds the same already is left alone.
  ///
  /// - Parameters:
  ///   - bytes: What it is to hold.
  ///   - path: The file; where a link stands there, the file that it leads to.
  /// - Throws: ``FileError``; the file is as it was then, unless the error says otherwise.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard let facts = FileFacts(at: path, followingLink: true), !facts.isFile else {
      let lock = try FolderLock.writing(path)
      defer { withExtendedLifetime(lock) {} }
      return try replace(path, by: bytes)
    }
    guard !facts.isFolder else { throw FileError(path: path, cause: .refused(EISDIR)) }
    try Descriptor(path, O_WRONLY, for: path).write(bytes, for: path)
  }

  /// Writes a file in a folder that is locked already.
  static func replace(_ path: String, by bytes: [UInt8]) throws(FileError) {
    let place = try FilePlace(path)
    guard place.missing.count < 2 else { throw FileError(path: path, cause: .refused(ENOENT)) }
    guard !path.hasSuffix("/") || place.missing.isEmpty else {
      throw FileError(path: path, cause: .refused(EISDIR))
    }
    let facts = FileFacts(at: place.path)
    if facts != nil {
      let file = try Descriptor(place.path, O_RDONLY | O_NONBLOCK, for: path)
      if try file.content(for: path) == bytes { return }
      guard access(place.path, W_OK) == 0 else { throw .last(path) }
    }
    let folder = place.path.folder
    Leftovers.clear(in: folder)
    let staging = try Staging(bytes, permissions: facts?.permissions, in: folder, for: path)
    do {
      try staging.place(at: place.path, for: path)
    } catch {
      staging.discard()
      throw error
    }
    try Staging.confirm(folder, for: path)
  }
}
