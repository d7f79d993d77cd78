internal import Foundation

/// A path as far as it is there: the folder that is, and the names that are still to be made in it.
struct FilePlace {
  /// The deepest part that is there, absolute and without links.
  let there: String
  /// The names after it.
  let missing: [String]

  /// - Throws: that a part of the path is a file, or cannot be looked into.
  init(_ path: String) throws(FileError) {
    var names = path.split(separator: "/").map(String.init).filter { $0 != "." }
    var missing: [String] = []
    let root = path.hasPrefix("/") ? "/" : ""
    while true {
      let prefix = root + names.joined(separator: "/")
      if let resolved = realpath(prefix.isEmpty ? "." : prefix, nil) {
        defer { free(resolved) }
        there = String(cString: resolved)
        break
      }
      // A link that leads nowhere is there, and can be no folder.
      guard errno == ENOENT, FileFacts(at: prefix) == nil, let last = names.popLast(), last != ".."
      else { throw FileError.last(path) }
      missing.insert(last, at: 0)
    }
    self.missing = missing
  }

  /// The whole path.
  var path: String { missing.reduce(there) { $0.appending(step: $1) } }
}

extension String {
  /// A path one step further down.
  func appending(step: String) -> String { hasSuffix("/") ? self + step : self + "/" + step }

  /// The folder that a path without a slash at its end lies in.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// What a path calls its end.
  var lastStep: String { split(separator: "/").last.map(String.init) ?? self }
}
