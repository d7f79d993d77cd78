import PlanWords

/// Cuts a CSV file (RFC 4180) into records, one at a time.
///
/// A byte order mark is passed over; lines end with LF, CRLF or CR; quoted cells may hold line
/// breaks. Nothing is trimmed.
struct CSVParser {
  /// The most characters that a cell may hold.
  static let mostCharacters = 100_000

  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next record, or nil at the end; a record without any cell is a blank line.
  mutating func next() throws(CSVFault) -> CSVRecord? {
    guard position < bytes.count else { return nil }
    let start = line
    if endsLine(position) {
      skipLineEnd()
      return CSVRecord(line: start, cells: [])
    }
    var cells: [String] = []
    while true {
      cells.append(try cell(startLine: start))
      guard position < bytes.count else { break }
      if bytes[position] == Self.comma {
        position += 1
        continue
      }
      skipLineEnd()
      break
    }
    return CSVRecord(line: start, cells: cells)
  }

  /// Goes on after the next line end, so that the records after a faulty one are read too.
  mutating func skipLine() {
    while position < bytes.count, !endsLine(position) { position += 1 }
    if position < bytes.count { skipLineEnd() }
  }

  private mutating func cell(startLine: Int) throws(CSVFault) -> String {
    let isQuoted = position < bytes.count && bytes[position] == Self.quote
    let content = isQuoted ? try quotedCell(startLine: startLine) : try plainCell()
    guard content.count <= Self.mostCharacters || content.count / 4 <= Self.mostCharacters else {
      throw tooLong(startLine)
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw CSVFault(line: startLine, fault: FileFault.notUTF8, endsFile: false)
    }
    if content.count > Self.mostCharacters, text.count > Self.mostCharacters {
      throw tooLong(startLine)
    }
    return text
  }

  private func tooLong(_ line: Int) -> CSVFault {
    CSVFault(
      line: line, fault: TableFault.cellTooLong(most: Self.mostCharacters), endsFile: false)
  }

  private mutating func plainCell() throws(CSVFault) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, bytes[position] != Self.comma, !endsLine(position) {
      if bytes[position] == Self.quote { throw strayQuote() }
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func quotedCell(startLine: Int) throws(CSVFault) -> ArraySlice<UInt8> {
    var content: ArraySlice<UInt8> = []
    position += 1
    var start = position
    while position < bytes.count {
      if bytes[position] != Self.quote {
        if endsLine(position) { countLineEnd() }
        position += 1
        continue
      }
      content += bytes[start..<position]
      position += 1
      guard position < bytes.count, bytes[position] == Self.quote else {
        guard position == bytes.count || bytes[position] == Self.comma || endsLine(position) else {
          throw strayQuote()
        }
        return content
      }
      start = position
      position += 1
    }
    throw CSVFault(line: startLine, fault: TableFault.openQuote, endsFile: true)
  }

  private func strayQuote() -> CSVFault {
    CSVFault(line: line, fault: TableFault.strayQuote, endsFile: false)
  }

  private func endsLine(_ index: Int) -> Bool {
    bytes[index] == Self.lineFeed || bytes[index] == Self.carriageReturn
  }

  /// CRLF counts once, at its line feed.
  private mutating func countLineEnd() {
    let isFirstOfTwo =
      bytes[position] == Self.carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == Self.lineFeed
    if !isFirstOfTwo { line += 1 }
  }

  private mutating func skipLineEnd() {
    let isCarriageReturn = bytes[position] == Self.carriageReturn
    position += 1
    if isCarriageReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
    line += 1
  }
}
