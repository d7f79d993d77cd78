internal import CLinux
internal import Foundation

/// A file without a name that others see, for a library that writes to files alone; it is gone with its process.
@safe
final class ScratchFile {
  /// The path by which this process reaches it.
  let path: String
  private let number: Int32

  init() throws(WorkbookProblem) {
    #if os(Linux)
      number = unsafe memfd_create("workbook", 1)  // MFD_CLOEXEC
      path = "/proc/self/fd/\(number)"
    #else
      path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
      number = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    #endif
    guard number >= 0 else { throw .notWritable }
  }

  deinit {
    _ = close(number)
    #if !os(Linux)
      _ = unsafe unlink(path)
    #endif
  }

  func content() throws(WorkbookProblem) -> [UInt8] {
    guard let content = FileManager.default.contents(atPath: path), !content.isEmpty else {
      throw .notWritable
    }
    return [UInt8](content)
  }
}
