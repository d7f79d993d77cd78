internal import Foundation

/// Makes a folder with all its files, whole or not at all.
public enum WholeFolder {
  /// Makes a folder, and those on the way to it.
  ///
  /// - Parameters:
  ///   - files: The bytes of each file, by its path inside the folder.
  ///   - path: The folder; it must not be there, or be empty.
  /// - Throws: ``FileError``; nothing was made then, unless the error says otherwise.
  public static func make(_ files: [String: [UInt8]], at path: String) throws(FileError) {
    let lock = try FolderLock.writing(path)
    defer { withExtendedLifetime(lock) {} }
    // A folder on the way may be made by another command in the meantime.
    for _ in 1..<10 {
      let place = try FilePlace(path)
      do throws(FileError) {
        return try make(files, at: place, for: path)
      } catch {
        guard error.cause == .occupied, place.missing.count > 1 else { throw error }
      }
    }
    throw FileError(path: path, cause: .occupied)
  }

  private static func make(
    _ files: [String: [UInt8]], at place: FilePlace, for subject: String
  ) throws(FileError) {
    guard let top = place.missing.first else {
      return try fill(place.there, with: files, for: subject)
    }
    let inner = place.missing.dropFirst().map { $0 + "/" }.joined()
    let staging = try stage(files, below: inner, in: place.there, for: subject)
    try settle(staging, at: place.there.appending(step: top), for: subject)
  }

  /// Puts the files into a folder that is there and must be empty.
  private static func fill(
    _ folder: String, with files: [String: [UInt8]], for subject: String
  ) throws(FileError) {
    guard let facts = FileFacts(at: folder), facts.isFolder else {
      throw FileError(path: subject, cause: .refused(ENOTDIR))
    }
    Leftovers.clear(in: folder)
    guard FileFacts.names(in: folder).isEmpty else {
      throw FileError(path: subject, cause: .occupied)
    }
    guard Exchange.mayBeMoved(folder, facts) else {
      let new = files.mapValues { NewFile(bytes: $0, permissions: nil) }
      return try Journal.write(new, in: folder, for: subject)
    }
    let staging = try stage(files, below: "", in: folder.folder, for: subject)
    _ = chmod(staging.path, facts.permissions)
    try settle(staging, at: folder, for: subject)
  }

  private static func stage(
    _ files: [String: [UInt8]], below inner: String, in folder: String, for subject: String
  ) throws(FileError) -> Staging {
    Leftovers.clear(in: folder)
    let staging = try Staging(folderIn: folder, for: subject)
    do {
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        try staging.add(inner + name, bytes, for: subject)
      }
      try staging.synchronize(for: subject)
    } catch {
      staging.discard()
      throw error
    }
    return staging
  }

  private static func settle(
    _ staging: Staging, at target: String, for subject: String
  ) throws(FileError) {
    do {
      try staging.place(at: target, for: subject)
    } catch {
      staging.discard()
      throw error
    }
    try Staging.confirm(target.folder, for: subject)
  }
}
