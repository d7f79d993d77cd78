internal import Foundation

/// The second way to change several files of a folder at once, where folders cannot be exchanged.
///
/// The new files are put into a folder inside, which is then given the name that decides: from that moment on
/// the change is made, and readers look there first. Its files are moved to their places one by one; where the
/// process dies on the way, the next one that writes to the folder goes on.
enum Journal {
  /// The name that decides.
  static let name = ".corridor-update"

  static func isPending(in folder: String) -> Bool {
    FileFacts(at: folder.appending(step: name))?.isFolder == true
  }

  /// Changes files of a folder, all or none.
  static func write(
    _ files: [String: NewFile], in folder: String, for subject: String
  ) throws(FileError) {
    let staging = try Staging(folderIn: folder, for: subject)
    defer { staging.discard() }
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      try staging.add(name, file.bytes, permissions: file.permissions, for: subject)
    }
    try staging.synchronize(for: subject)
    try staging.place(at: folder.appending(step: name), for: subject)
    try finish(in: folder, for: subject)
  }

  /// Ends a change that is decided.
  static func finish(in folder: String, for subject: String) throws(FileError) {
    guard isPending(in: folder) else { return }
    do {
      let journal = folder.appending(step: name)
      try Descriptor(folder, O_RDONLY | O_DIRECTORY, for: subject).synchronize(for: subject)
      try move(from: journal, to: folder, for: subject)
      try Descriptor(folder, O_RDONLY | O_DIRECTORY, for: subject).synchronize(for: subject)
      Leftovers.remove(journal)
    } catch {
      guard case .refused(let number) = error.cause else { throw error }
      throw FileError(path: subject, cause: .unfinished(number))
    }
  }

  private static func move(
    from source: String, to target: String, for subject: String
  ) throws(FileError) {
    for name in FileFacts.names(in: source) {
      let (from, to) = (source.appending(step: name), target.appending(step: name))
      if FileFacts(at: from)?.isFolder == true {
        guard mkdir(to, 0o777) == 0 || errno == EEXIST else { throw .last(subject) }
        try move(from: from, to: to, for: subject)
      } else {
        guard rename(from, to) == 0 else { throw .last(subject) }
      }
    }
  }
}
