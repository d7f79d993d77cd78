import PlanWords

/// Reads JSON (RFC 8259) in one pass: each byte is looked at once.
///
/// A key that stands twice in one object is refused, as programs differ in which of the two they take.
struct JSONReader {
  /// How deep lists and objects may be nested.
  static let mostDepth = 200

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The value that a file holds.
  static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONTree {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw reader.fault(.goesOn) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONTree {
    skipBlanks()
    guard depth <= Self.mostDepth else { throw fault(.tooDeep) }
    guard position < bytes.count else { throw fault(.incomplete) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONTree {
    var members: [String: JSONTree] = [:]
    position += 1
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw fault(.noKey)
      }
      let key = try text()
      guard take(":") else { throw fault(.noColon(key: key)) }
      guard members[key] == nil else { throw fault(.keyTwice(key)) }
      members[key] = try value(depth: depth + 1)
      if take("}") { return .object(members) }
      guard take(",") else { throw fault(.noBrace) }
    }
  }

  private mutating func list(depth: Int) throws(JSONFault) -> JSONTree {
    var values: [JSONTree] = []
    position += 1
    if take("]") { return .list(values) }
    while true {
      values.append(try value(depth: depth + 1))
      if take("]") { return .list(values) }
      guard take(",") else { throw fault(.noBracket) }
    }
  }

  private mutating func word(_ word: String, _ value: JSONTree) throws(JSONFault) -> JSONTree {
    guard bytes[position...].starts(with: word.utf8) else { throw fault(.unknownWord) }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONFault) -> JSONTree {
    let start = position
    while position < bytes.count, "+-0123456789.eE".utf8.contains(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else {
      throw fault(text.isEmpty ? .noValue : .badNumber(text))
    }
    if let whole = Int(text) { return .integer(whole) }
    guard let value = Double(text), value.isFinite else {
      throw fault(.largeNumber(String(text.prefix(40))))
    }
    return .number(value)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
  }

  /// Goes on after a mark when it stands there next.
  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private func fault(_ lack: JSONLack) -> JSONFault { JSONFault(line: line, lack: lack) }
}

extension JSONReader {
  /// A text in quotation marks.
  private mutating func text() throws(JSONFault) -> String {
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else {
          throw fault(.notUTF8)
        }
        return text
      case UInt8(ascii: "\\"): content += try escape().utf8
      case 0..<0x20: throw fault(.controlCharacter)
      default: content.append(byte)
      }
    }
    throw fault(.openQuote)
  }

  private mutating func escape() throws(JSONFault) -> String {
    guard position < bytes.count else { throw fault(.endsInText) }
    let byte = bytes[position]
    position += 1
    let plain: [UInt8: String] = [
      0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r",
      0x74: "\t",
    ]
    if let text = plain[byte] { return text }
    guard byte == UInt8(ascii: "u") else { throw fault(.strayBackslash) }
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return String(Character(scalar)) }
    guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else {
      throw fault(.halfCharacter)
    }
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.halfCharacter) }
    return String(Character(scalar))
  }

  private mutating func unit() throws(JSONFault) -> UInt32 {
    let end = position + 4
    guard end <= bytes.count,
      let value = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
    else { throw fault(.badEscape) }
    position = end
    return value
  }
}
