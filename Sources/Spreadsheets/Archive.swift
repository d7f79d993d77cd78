internal import CMinizip
internal import Foundation

/// The ZIP archive that a workbook is, read with minizip.
@safe
final class Archive {
  private let file: unzFile
  private let limits: ReadingLimits
  private var unpackedBytes = 0
  /// The names of its parts, in the order of the archive.
  let parts: [String]

  init(path: String, limits: ReadingLimits) throws(WorkbookProblem) {
    guard let opened = unsafe unzOpen64(path) else { throw .damaged }
    unsafe file = opened
    self.limits = limits
    do throws(WorkbookProblem) {
      parts = try unsafe Self.parts(of: opened, limits)
    } catch {
      _ = unsafe unzClose(opened)
      throw error
    }
  }

  deinit { _ = unsafe unzClose(file) }

  private static func parts(
    of file: unzFile, _ limits: ReadingLimits
  ) throws(WorkbookProblem) -> [String] {
    var names: [String] = []
    var declaredBytes: UInt64 = 0
    var status = unsafe unzGoToFirstFile(file)
    while status == UNZ_OK {
      var facts = unz_file_info64()
      var name = [CChar](repeating: 0, count: 1024)
      guard
        unsafe unzGetCurrentFileInfo64(file, &facts, &name, UInt(name.count - 1), nil, 0, nil, 0)
          == UNZ_OK, names.count < limits.mostParts
      else { throw .damaged }
      guard facts.flag & 1 == 0 else {
        throw .encrypted
      }
      declaredBytes = declaredBytes.addingReportingOverflow(facts.uncompressed_size).partialValue
      guard facts.uncompressed_size <= UInt64(limits.mostUnpackedBytes),
        declaredBytes <= UInt64(limits.mostUnpackedBytes)
      else { throw limits.tooLarge }
      names.append(
        String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
      status = unsafe unzGoToNextFile(file)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else { throw .damaged }
    return names
  }

  /// Whether a part is there; names differ by more than their case.
  func holds(_ part: String) -> Bool { parts.contains { $0.lowercased() == part.lowercased() } }

  /// Reads one part to a listener.
  ///
  /// Sizes that the archive declares are not trusted: what is unpacked is counted.
  /// - Throws: what the listener refuses, or what keeps the part from being unpacked.
  func read(_ part: String, by listener: any XMLListener) throws(WorkbookProblem) {
    guard unsafe unzLocateFile(file, part, 2) == UNZ_OK,
      unsafe unzOpenCurrentFile(file) == UNZ_OK
    else { throw .damaged }
    defer { _ = unsafe unzCloseCurrentFile(file) }
    let stream = try XMLStream(listener)
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = unsafe Int(unzReadCurrentFile(file, &buffer, UInt32(buffer.count)))
      guard count >= 0 else { throw .damaged }
      unpackedBytes += count
      guard unpackedBytes <= limits.mostUnpackedBytes else { throw limits.tooLarge }
      let outcome = unsafe buffer.withUnsafeBufferPointer { bytes in
        Result { () throws(WorkbookProblem) in
          try unsafe stream.read(
            UnsafeBufferPointer(rebasing: bytes[0..<count]), isLast: count == 0)
        }
      }
      try outcome.get()
      guard count == 0 else { continue }
      // Only now is the checksum compared.
      guard unsafe unzCloseCurrentFile(file) == UNZ_OK else { throw .damaged }
      return
    }
  }
}
