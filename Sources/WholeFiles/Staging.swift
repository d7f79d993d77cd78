internal import Foundation

/// A file or folder that is made ready beside its target under a name of its own.
///
/// Its maker holds a lock on it, so that others can tell what a dead process left from what is being made.
final class Staging {
  let path: String
  private let lock: Descriptor

  /// Makes an empty folder.
  ///
  /// - Parameters:
  ///   - folder: The folder that it lies in.
  ///   - subject: What an error names.
  /// - Throws: that it cannot be made.
  init(folderIn folder: String, for subject: String) throws(FileError) {
    var made = try Self.folder(in: folder, for: subject)
    // Another command may take it for left behind before it is locked, and removes it then.
    while flock(made.lock.number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK {
      made = try Self.folder(in: folder, for: subject)
    }
    (path, lock) = made
  }

  private static func folder(
    in folder: String, for subject: String
  ) throws(FileError) -> (path: String, lock: Descriptor) {
    let path = folder.appending(step: newName())
    guard mkdir(path, 0o777) == 0 else { throw .last(subject) }
    do {
      return (path, try Descriptor(path, O_RDONLY | O_DIRECTORY, for: subject))
    } catch {
      _ = rmdir(path)
      throw error
    }
  }

  /// Makes a file of these bytes, brings it to the disk and reads it back.
  ///
  /// - Parameters:
  ///   - bytes: What it holds.
  ///   - permissions: Those of the file that it is to replace; nil are those of any new file.
  ///   - folder: The folder that it lies in.
  ///   - subject: What an error names.
  /// - Throws: that it cannot be made, or read back as it was written.
  init(
    _ bytes: [UInt8], permissions: mode_t?, in folder: String, for subject: String
  ) throws(FileError) {
    var made = try Self.file(in: folder, for: subject)
    while flock(made.lock.number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK {
      made = try Self.file(in: folder, for: subject)
    }
    (path, lock) = made
    do {
      try Self.fill(lock, with: bytes, permissions: permissions, for: subject)
    } catch {
      _ = unlink(path)
      throw error
    }
  }

  private static func file(
    in folder: String, for subject: String
  ) throws(FileError) -> (path: String, lock: Descriptor) {
    let path = folder.appending(step: newName())
    return (path, try Descriptor(path, O_RDWR | O_CREAT | O_EXCL, mode: 0o666, for: subject))
  }

  /// Removes it with all that is in it, whatever stands under its name by now.
  func discard() { Leftovers.remove(path) }

  /// Gives it the target's name in one step; a file gives way, and so does an empty folder.
  func place(at target: String, for subject: String) throws(FileError) {
    guard rename(path, target) == 0 else {
      let isInTheWay = errno == ENOTEMPTY || errno == EEXIST
      throw isInTheWay ? FileError(path: subject, cause: .occupied) : .last(subject)
    }
  }

  /// Makes a file of these bytes inside, and the folders that its name asks for.
  func add(
    _ name: String, _ bytes: [UInt8], permissions: mode_t? = nil, for subject: String
  ) throws(FileError) {
    let target = path.appending(step: name)
    try Self.makeFolders(to: target.folder, from: path, for: subject)
    let file = try Descriptor(target, O_RDWR | O_CREAT | O_EXCL, mode: 0o666, for: subject)
    try Self.fill(file, with: bytes, permissions: permissions, for: subject)
  }

  private static func makeFolders(
    to folder: String, from start: String, for subject: String
  ) throws(FileError) {
    guard folder != start, FileFacts(at: folder) == nil else { return }
    try makeFolders(to: folder.folder, from: start, for: subject)
    guard mkdir(folder, 0o777) == 0 else { throw .last(subject) }
  }

  private static func fill(
    _ file: Descriptor, with bytes: [UInt8], permissions: mode_t?, for subject: String
  ) throws(FileError) {
    try file.write(bytes, for: subject)
    if let permissions, fchmod(file.number, permissions) != 0 { throw .last(subject) }
    try file.synchronize(for: subject)
    guard try file.content(for: subject) == bytes else {
      throw FileError(path: subject, cause: .readBackDiffers)
    }
  }

  /// Brings the names in it to the disk, those of its own folders first.
  func synchronize(for subject: String) throws(FileError) {
    try Self.synchronizeFolders(of: path, for: subject)
  }

  private static func synchronizeFolders(
    of folder: String, for subject: String
  ) throws(FileError) {
    for name in FileFacts.names(in: folder) {
      let inner = folder.appending(step: name)
      if FileFacts(at: inner)?.isFolder == true { try synchronizeFolders(of: inner, for: subject) }
    }
    try Descriptor(folder, O_RDONLY | O_DIRECTORY, for: subject).synchronize(for: subject)
  }

  /// Brings the names in a folder to the disk after all is written.
  static func confirm(_ folder: String, for subject: String) throws(FileError) {
    do {
      try Descriptor(folder, O_RDONLY | O_DIRECTORY, for: subject).synchronize(for: subject)
    } catch {
      guard case .refused(let number) = error.cause else { throw error }
      // A folder that may be written to and not be looked into cannot be confirmed either.
      if number != EACCES { throw FileError(path: subject, cause: .unconfirmed(number)) }
    }
  }

  private static func newName() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return Leftovers.prefix + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
