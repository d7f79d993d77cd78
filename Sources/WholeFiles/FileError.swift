internal import Foundation

/// Why a file or a folder could not be written.
public struct FileError: Error, Hashable, Sendable {
  /// The file or folder that was to be written, as it was named.
  public let path: String
  /// What kept it from being written.
  public let cause: Cause

  /// What keeps files from being written.
  public enum Cause: Hashable, Sendable {
    /// The file system refused, with this number (`errno`); what stood there stands as it was.
    case refused(Int32)
    /// Another process is writing there.
    case held
    /// Something that must not be replaced stands there.
    case occupied
    /// What stands there is no longer what the update was made for.
    case changedMeanwhile
    /// What was read back is not what was written.
    case readBackDiffers
    /// All is written, and the disk did not confirm it (`errno`).
    case unconfirmed(Int32)
    /// All is written and decided, and not all of it in its place yet (`errno`); the next command that writes
    /// there ends it.
    case unfinished(Int32)
  }

  /// Makes an error.
  public init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// The refusal that the last call of the C library left in `errno`.
  static func last(_ path: String) -> FileError { FileError(path: path, cause: .refused(errno)) }
}
