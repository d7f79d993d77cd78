internal import Foundation

/// What stands at a path.
struct FileFacts {
  let facts: stat

  /// Looks at a path, without following a link that stands there; nil when nothing does.
  init?(at path: String, followingLink: Bool = false) {
    var found = stat()
    guard (followingLink ? stat(path, &found) : lstat(path, &found)) == 0 else { return nil }
    facts = found
  }

  var isFolder: Bool { facts.st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { facts.st_mode & S_IFMT == S_IFREG }
  var isLink: Bool { facts.st_mode & S_IFMT == S_IFLNK }

  /// The permissions alone.
  var permissions: mode_t { facts.st_mode & 0o7777 }

  /// Whether both are one file or folder.
  func isSame(as other: stat?) -> Bool {
    facts.st_dev == other?.st_dev && facts.st_ino == other?.st_ino
  }

  /// The names in a folder, in order; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
