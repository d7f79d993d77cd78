/// Writes a table as CSV (RFC 4180, lines ending with LF).
enum CSVWriter {
  static func bytes(headings: [String], rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for cells in [headings] + rows {
      for (index, cell) in cells.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += quoted(cell).utf8
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { [10, 13, 34, 44].contains($0) }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
