internal import Foundation

/// Changes files of a folder that is there, all or none; what does not change is not touched.
public struct FolderUpdate {
  /// Which folders may be exchanged for a new one with the changed files; in others the files are changed one
  /// after another, so that what is not Corridor's stays untouched.
  public enum Exchanging: Sendable {
    /// Any.
    case always
    /// One that holds nothing but files of these names.
    case whenItHoldsOnly(Set<String>)
  }

  private let folder: String
  private let subject: String
  private let lock: FolderLock

  /// Begins an update: nobody else writes to the folder as long as it lives.
  ///
  /// - Throws: ``FileError`` when the folder is not there, or another command stays in it.
  public init(of path: String) throws(FileError) {
    lock = try FolderLock.writing(path, always: true)
    let place = try FilePlace(path)
    guard place.missing.isEmpty else { throw FileError(path: path, cause: .refused(ENOENT)) }
    (folder, subject) = (place.there, path)
  }

  /// Changes the files.
  ///
  /// - Parameters:
  ///   - files: The bytes of each file, by its name in the folder.
  ///   - exchanging: Whether the folder may be exchanged for another.
  /// - Returns: The names of those that held something else before.
  /// - Throws: ``FileError``; the folder is as it was then, unless the error says otherwise.
  @discardableResult
  public func write(
    _ files: [String: [UInt8]], exchanging: Exchanging = .always
  ) throws(FileError) -> Set<String> {
    defer { withExtendedLifetime(lock) {} }
    var changed: [String: NewFile] = [:]
    var names: Set<String> = []
    for (name, bytes) in files {
      let place = try self.place(of: name)
      let facts = FileFacts(at: folder.appending(step: place))
      if facts != nil, try isSame(place, as: bytes) { continue }
      names.insert(name)
      changed[place] = NewFile(bytes: bytes, permissions: facts?.permissions)
    }
    try write(changed, exchanging)
    return names
  }

  private func write(
    _ changed: [String: NewFile], _ exchanging: Exchanging
  ) throws(FileError) {
    if changed.count == 1, let (name, file) = changed.first {
      return try WholeFile.replace(folder.appending(step: name), by: file.bytes)
    }
    guard !changed.isEmpty else { return }
    Leftovers.clear(in: folder.folder)
    let exchange = Exchange(folder: folder, files: changed, subject: subject)
    if allows(exchanging), try exchange.write() { return }
    try Journal.write(changed, in: folder, for: subject)
  }

  private func allows(_ exchanging: Exchanging) -> Bool {
    guard case .whenItHoldsOnly(let names) = exchanging else { return true }
    return FileFacts.names(in: folder).allSatisfy(names.contains)
  }

  /// The name of the file itself, where a link inside the folder stands in its place.
  private func place(of name: String) throws(FileError) -> String {
    let path = folder.appending(step: name)
    guard FileFacts(at: path)?.isLink == true else { return name }
    let target = try FilePlace(path)
    let inside = folder.appending(step: "")
    guard target.path.hasPrefix(inside) else {
      throw FileError(path: path, cause: .refused(EXDEV))
    }
    return String(target.path.dropFirst(inside.count))
  }

  private func isSame(_ name: String, as bytes: [UInt8]) throws(FileError) -> Bool {
    let path = folder.appending(step: name)
    let isSame =
      try Descriptor(path, O_RDONLY | O_NONBLOCK, for: path).content(for: path) == bytes
    guard isSame || access(path, W_OK) == 0 else { throw .last(path) }
    return isSame
  }
}
