internal import CLinux
internal import Foundation

/// The first way to change several files of a folder at once: a folder with the new files and all the others is
/// made beside it, and the two change names in one step.
///
/// Files that stay as they are are the same files in both (hard links), and are neither copied nor touched.
struct Exchange {
  let folder: String
  let files: [String: NewFile]
  let subject: String

  /// Changes the files, all or none.
  ///
  /// - Returns: Whether it could be done so; if not, all is as it was.
  /// - Throws: that the disk does not take the new files.
  func write() throws(FileError) -> Bool {
    guard let before = FileFacts(at: folder), Self.mayBeMoved(folder, before),
      let staging = try? Staging(folderIn: folder.folder, for: subject)
    else { return false }
    defer { staging.discard() }
    guard chmod(staging.path, before.permissions) == 0,
      FileFacts(at: staging.path)?.facts.st_gid == before.facts.st_gid,
      let linked = mirror(folder, to: staging.path, below: "")
    else { return false }
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      try staging.add(name, file.bytes, permissions: file.permissions, for: subject)
    }
    try staging.synchronize(for: subject)
    guard Self.exchange(staging.path, folder) else { return false }
    dissolve(staging.path, below: "", linked: linked)
    try Staging.confirm(folder.folder, for: subject)
    return true
  }

  /// Where somebody stands in a folder, the ground must stay; what is another's or a disk of its own stays too.
  static func mayBeMoved(_ folder: String, _ facts: FileFacts) -> Bool {
    guard folder != "/", facts.facts.st_uid == geteuid(),
      let parent = FileFacts(at: folder.folder), parent.facts.st_dev == facts.facts.st_dev
    else { return false }
    guard let here = realpath(".", nil) else { return false }
    defer { free(here) }
    let standing = String(cString: here)
    return standing != folder && !standing.hasPrefix(folder.appending(step: ""))
  }

  /// Fills a folder with the same files as another, those left out that are to be new.
  ///
  /// - Returns: The numbers by which the file system knows them; nil when it could not be done.
  private func mirror(_ source: String, to target: String, below: String) -> Set<ino_t>? {
    var linked: Set<ino_t> = []
    for name in FileFacts.names(in: source) where !Leftovers.isName(name) {
      let inner = below + name
      guard files[inner] == nil else { continue }
      let (from, to) = (source.appending(step: name), target.appending(step: name))
      guard let facts = FileFacts(at: from) else { return nil }
      if facts.isFolder {
        guard facts.facts.st_uid == geteuid(), mkdir(to, 0o700) == 0,
          let inside = mirror(from, to: to, below: inner + "/"), chmod(to, facts.permissions) == 0
        else { return nil }
        linked.formUnion(inside)
      } else {
        guard linkat(AT_FDCWD, from, AT_FDCWD, to, 0) == 0 else { return nil }
        linked.insert(facts.facts.st_ino)
      }
    }
    return linked
  }

  private static func exchange(_ one: String, _ other: String) -> Bool {
    #if os(Linux)
      return renameat2(AT_FDCWD, one, AT_FDCWD, other, 2) == 0  // RENAME_EXCHANGE
    #else
      return renamex_np(one, other, UInt32(RENAME_SWAP)) == 0
    #endif
  }

  /// Removes the old folder, and takes along what other programs have put into it meanwhile.
  ///
  /// What is linked is in the new folder already, or has been removed from it since, such as the log of a database
  /// that was open meanwhile. A folder goes only when it is empty: whoever is about to write there fails and loses
  /// nothing.
  private func dissolve(_ old: String, below: String, linked: Set<ino_t>) {
    for _ in 0..<5 {
      for name in FileFacts.names(in: old) {
        let inner = below + name
        let from = old.appending(step: name)
        guard let facts = FileFacts(at: from) else { continue }
        if Leftovers.isName(name) {
          Leftovers.remove(from)
        } else if facts.isFolder, FileFacts(at: folder.appending(step: inner)) != nil {
          dissolve(from, below: inner + "/", linked: linked)
        } else if files[inner] != nil || linked.contains(facts.facts.st_ino) {
          _ = unlink(from)
        } else {
          _ = rename(from, folder.appending(step: inner))
        }
      }
      if rmdir(old) == 0 || errno == ENOENT { return }
    }
  }
}
