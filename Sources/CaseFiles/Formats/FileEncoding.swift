/// How the text of a table is encoded.
enum FileEncoding {
  /// What keeps the whole file from being read as UTF-8; nil when nothing does.
  static func fault(of bytes: [UInt8]) -> (row: Int?, wrong: String, fix: String)? {
    let marks: [([UInt8], String)] = [
      ([0xFF, 0xFE], "UTF-16, as \"Unicode text\" of spreadsheets"),
      ([0xFE, 0xFF], "UTF-16, as \"Unicode text\" of spreadsheets"),
      ([0x50, 0x4B, 0x03, 0x04], "a workbook or a packed file under another name"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old workbook under another name"),
    ]
    if let (_, name) = marks.first(where: { bytes.starts(with: $0.0) }) {
      return (nil, "is \(name)", "Save it as CSV in UTF-8.")
    }
    guard !bytes.contains(0) else {
      return (nil, "holds zero bytes, which no text has", "Save it as CSV in UTF-8.")
    }
    return firstOddByte(in: bytes).map { offset in
      let row = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      return (row, "holds bytes that are not UTF-8", "Save the file as UTF-8.")
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
