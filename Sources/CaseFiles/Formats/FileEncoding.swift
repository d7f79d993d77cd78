import PlanWords

/// How the text of a table is encoded.
enum FileEncoding {
  /// What keeps the whole file from being read as UTF-8; nil when nothing does.
  static func fault(of bytes: [UInt8]) -> (row: Int?, fault: FileFault)? {
    let marks: [([UInt8], FileFault)] = [
      ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16),
      ([0x50, 0x4B, 0x03, 0x04], .workbookRenamed),
      ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbookRenamed),
    ]
    if let (_, fault) = marks.first(where: { bytes.starts(with: $0.0) }) { return (nil, fault) }
    guard !bytes.contains(0) else { return (nil, .zeroBytes) }
    return firstOddByte(in: bytes).map { offset in
      let row = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      return (row, .notUTF8)
    }
  }

  /// Where the first byte stands that no UTF-8 has.
  private static func firstOddByte(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var start = 0
    for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
      if String(validating: bytes[start..<end], as: UTF8.self) == nil { return start }
      start = end + 1
    }
    return start
  }
}
