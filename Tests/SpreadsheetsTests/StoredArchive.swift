import Foundation

/// A ZIP archive whose parts are stored as they are, for workbooks that no program would write.
struct StoredArchive {
  var parts: [(name: String, bytes: [UInt8])] = []
  /// The flags of every part; 1 says that it is encrypted.
  var flags: UInt16 = 0

  /// A workbook with one sheet of this XML.
  init(
    sheet: String, strings: String = "", styles: String = "", workbookProperties: String = ""
  ) {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relationships(_ list: [(String, String)]) -> String {
      let items = list.enumerated().map { index, link in
        "<Relationship Id=\"r\(index)\" Type=\"\(links)/\(link.0)\" Target=\"\(link.1)\"/>"
      }
      return "<Relationships>\(items.joined())</Relationships>"
    }
    add("[Content_Types].xml", "<Types/>")
    add("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]))
    add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(links)\">\(workbookProperties)<sheets>"
        + "<sheet name=\"one\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>")
    add(
      "xl/_rels/workbook.xml.rels",
      relationships([
        ("worksheet", "/xl/worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
        ("styles", "styles.xml"),
      ]))
    add("xl/sharedStrings.xml", "<sst>\(strings)</sst>")
    add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")
    add("xl/worksheets/sheet1.xml", sheet)
  }

  mutating func add(_ name: String, _ text: String) {
    parts.removeAll { $0.name == name }
    parts.append((name, Array(text.utf8)))
  }

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let offset = file.count
      var facts = Self.number(20, 2) + Self.number(Int(flags), 2) + Self.number(0, 2)
      facts += Self.number(0, 4) + Self.number(Int(Self.checksum(content)), 4)
      facts += Self.number(content.count, 4) + Self.number(content.count, 4)
      facts += Self.number(name.utf8.count, 2) + Self.number(0, 2)
      file += Self.number(0x0403_4B50, 4) + facts + Array(name.utf8) + content
      directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + facts
      directory += Self.number(0, 10) + Self.number(offset, 4) + Array(name.utf8)
    }
    let end =
      Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(parts.count, 2)
      + Self.number(parts.count, 2) + Self.number(directory.count, 4)
      + Self.number(file.count, 4) + Self.number(0, 2)
    return file + directory + end
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// A file that is removed after the test.
func withFile<Result>(
  _ bytes: [UInt8] = [], named name: String = "book.xlsx", _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: name)
  try Data(bytes).write(to: file)
  return try body(file.path)
}
