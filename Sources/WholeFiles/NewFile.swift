internal import Foundation

/// A file as it is to be.
struct NewFile {
  let bytes: [UInt8]
  /// The permissions of the file that it replaces; nil are those of any new file.
  let permissions: mode_t?
}
