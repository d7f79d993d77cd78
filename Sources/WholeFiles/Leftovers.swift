internal import Foundation

/// What a process that died left beside its target.
enum Leftovers {
  /// What the names of all that is being made ready start with; 16 hexadecimal digits follow.
  static let prefix = ".corridor-"

  static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.count == prefix.count + 16
      && name.dropFirst(prefix.count).allSatisfy { "0123456789abcdef".contains($0) }
  }

  /// Removes from a folder, and from those inside it to a depth, all that no living process holds.
  static func clear(in folder: String, depth: Int = 0) {
    for name in FileFacts.names(in: folder) {
      let path = folder.appending(step: name)
      if isName(name) {
        clear(path)
      } else if depth > 0, FileFacts(at: path)?.isFolder == true {
        clear(in: path, depth: depth - 1)
      }
    }
  }

  private static func clear(_ path: String) {
    guard let facts = FileFacts(at: path), facts.isFolder || facts.isFile,
      let lock = try? Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, for: path),
      facts.isSame(as: lock.facts), flock(lock.number, LOCK_EX | LOCK_NB) == 0
    else { return }
    remove(path)
  }

  /// Removes a file, or a folder with all that is in it; a link is removed and not followed.
  static func remove(_ path: String) {
    guard FileFacts(at: path)?.isFolder == true else {
      _ = unlink(path)
      return
    }
    for name in FileFacts.names(in: path) { remove(path.appending(step: name)) }
    _ = rmdir(path)
  }
}
