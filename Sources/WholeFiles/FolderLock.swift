internal import Foundation

/// Keeps other commands out of folders that are one whole, such as a case, while one writes or reads there.
///
/// The lock is the operating system's (`flock`) on the folder itself, so that it ends with its process and leaves
/// nothing behind. Where a file system has no locks there are none.
public final class FolderLock {
  /// The file that makes a folder one whole: all its tables belong together.
  static let marker = "datapackage.json"
  /// How long a command waits for another unless it is told otherwise.
  static let usualPatience = Duration.seconds(5)

  private let held: [Descriptor]

  private init(_ held: [Descriptor]) { self.held = held }

  /// Keeps all others out of the folder or file that is to be written, and of every whole that it lies in.
  ///
  /// An update that a dead process left undone is ended first, and what it left beside is removed.
  /// - Parameters:
  ///   - path: The folder or file.
  ///   - always: Whether a folder that is no whole by itself is locked, too.
  ///   - patience: How long another command is waited for.
  /// - Returns: The lock, held as long as it lives.
  /// - Throws: ``FileError`` when another command stays there, or the path leads nowhere.
  static func writing(
    _ path: String, always: Bool = false, patience: Duration = usualPatience
  ) throws(FileError) -> FolderLock {
    let place = try FilePlace(path)
    var held: [Descriptor] = []
    var folders = wholes(around: place.there)
    if always, folders.last != place.there, FileFacts(at: place.there)?.isFolder == true {
      folders.append(place.there)
    }
    for folder in folders {
      guard let lock = try take(folder, LOCK_EX, patience, for: path) else { continue }
      held.append(lock)
      try Journal.finish(in: folder, for: path)
      Leftovers.clear(in: folder, depth: 2)
      Leftovers.clear(in: folder.folder)
    }
    return FolderLock(held)
  }

  /// Keeps writers out of a folder while it is read; nothing is waited for longer than for a writer.
  public static func reading(_ path: String) -> FolderLock {
    guard let place = try? FilePlace(path), place.missing.isEmpty else { return FolderLock([]) }
    let lock = try? take(place.there, LOCK_SH, usualPatience, for: path)
    return FolderLock(lock.map { [$0] } ?? [])
  }

  /// The folders on the way to a path that are one whole, from the outermost.
  private static func wholes(around path: String) -> [String] {
    var folders: [String] = []
    var folder = path
    while true {
      let isWhole =
        FileFacts(at: folder.appending(step: marker)) != nil || Journal.isPending(in: folder)
      if isWhole, FileFacts(at: folder)?.isFolder == true { folders.insert(folder, at: 0) }
      if folder == "/" { return folders }
      folder = folder.folder
    }
  }

  /// - Returns: nil where there are no locks.
  private static func take(
    _ folder: String, _ kind: Int32, _ patience: Duration, for subject: String
  ) throws(FileError) -> Descriptor? {
    let deadline = ContinuousClock.now + patience
    while true {
      guard let lock = try? Descriptor(folder, O_RDONLY | O_DIRECTORY, for: subject) else {
        return nil
      }
      if flock(lock.number, kind | LOCK_NB) == 0 {
        // Another command may have exchanged the folder while this one waited for it.
        if FileFacts(at: folder)?.isSame(as: lock.facts) == true { return lock }
      } else if errno != EWOULDBLOCK && errno != EINTR {
        return nil
      }
      guard ContinuousClock.now < deadline else {
        throw FileError(path: folder, cause: .held)
      }
      usleep(20_000)
    }
  }
}
