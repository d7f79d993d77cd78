internal import Foundation

/// An open file or folder; it is closed, and its lock let go, when nothing refers to it any more.
final class Descriptor {
  let number: Int32

  /// Opens what stands at a path.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - flags: Those of `open`.
  ///   - mode: The permissions of a file that is made, less those of the mask.
  ///   - subject: What an error names.
  /// - Throws: that it cannot be opened.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0, for subject: String) throws(FileError) {
    number = open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw .last(subject) }
  }

  deinit { _ = close(number) }

  /// What the file system knows of it.
  var facts: stat? {
    var facts = stat()
    return fstat(number, &facts) == 0 ? facts : nil
  }

  func write(_ bytes: [UInt8], for subject: String) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .last(subject) }
      done += count
    }
  }

  /// Brings what was written to the disk; a file system that cannot do so keeps it all the same.
  func synchronize(for subject: String) throws(FileError) {
    while fsync(number) != 0 {
      if errno == EINTR { continue }
      if [EINVAL, ENOTSUP, EBADF, EROFS].contains(errno) { return }
      throw .last(subject)
    }
  }

  /// Everything from the start of the file.
  func content(for subject: String) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(facts?.st_size ?? 0) + 1)
    var done = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(number, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(done))
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .last(subject) }
      if count == 0 { break }
      done += count
      if done == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
    return Array(bytes[..<done])
  }
}
