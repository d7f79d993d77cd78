/// The part that says where the other parts are.
final class RelationshipsPart: XMLListener {
  /// Where one part is.
  struct Link {
    let id: String
    /// The last word of its type, such as `worksheet`.
    let kind: String
    let target: String
  }

  private(set) var links: [Link] = []
  private(set) var problem: WorkbookProblem?
  private let folder: String

  init(folder: String) { self.folder = folder }

  func open(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", attributes["TargetMode"] != "External" else { return }
    guard let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], links.count < 10_000
    else {
      problem = .brokenPart
      return
    }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    links.append(Link(id: id, kind: kind, target: resolved(target)))
  }

  /// A target is written from the top of the archive, or from the folder of the part.
  private func resolved(_ target: String) -> String {
    var steps: [Substring] = []
    for step in ((target.hasPrefix("/") ? "" : folder) + target).split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func close(_ name: String) {}
}

/// The part that lists the sheets.
final class WorkbookPart: XMLListener {
  private(set) var sheets: [(name: String, link: String, isHidden: Bool)] = []
  private(set) var isSince1904 = false
  private(set) var problem: WorkbookProblem?

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "workbookPr":
      isSince1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard let sheet = attributes["name"], let link = attributes["id"], sheets.count < 1000 else {
        problem = .brokenPart
        return
      }
      sheets.append((sheet, link, (attributes["state"] ?? "visible") != "visible"))
    default: break
    }
  }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func close(_ name: String) {}
}

/// The part that says which cells show dates.
final class StylesPart: XMLListener {
  private(set) var formats = DateFormats()
  private(set) var problem: WorkbookProblem?
  private var isInCellStyles = false
  private var count = 0

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "numFmt":
      guard let number = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { return }
      formats.define(number, as: code)
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      formats.addStyle(format: attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    default: return
    }
    count += 1
    if count > 200_000 { problem = .brokenPart }
  }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func close(_ name: String) { if name == "cellXfs" { isInCellStyles = false } }
}

/// The part with the texts that cells share.
final class SharedStrings: XMLListener {
  private(set) var texts: [String] = []
  private(set) var problem: WorkbookProblem?
  private let limits: ReadingLimits
  private var text = RichText()
  private var byteCount = 0

  init(_ limits: ReadingLimits) { self.limits = limits }

  func open(_ name: String, _ attributes: [String: String]) { text.open(name) }

  func hear(_ bytes: UnsafeBufferPointer<UInt8>) {
    byteCount += text.isHeard ? bytes.count : 0
    guard byteCount <= limits.mostTextBytes else { return problem = limits.tooMuchText }
    unsafe text.hear(bytes)
  }

  func close(_ name: String) {
    text.close(name)
    guard name == "si" else { return }
    texts.append(text.take())
    if texts.count > limits.mostCells { problem = limits.tooManyCells }
  }
}

/// The text of one cell, which may be cut into runs of different looks.
struct RichText {
  private var bytes: [UInt8] = []
  private var textDepth = 0
  private var phoneticDepth = 0

  /// Whether what is heard belongs to the text; hints for its pronunciation do not.
  var isHeard: Bool { textDepth > 0 && phoneticDepth == 0 }

  mutating func open(_ name: String) {
    if name == "t" { textDepth += 1 }
    if name == "rPh" { phoneticDepth += 1 }
  }

  mutating func close(_ name: String) {
    if name == "t" { textDepth -= 1 }
    if name == "rPh" { phoneticDepth -= 1 }
  }

  mutating func hear(_ heard: UnsafeBufferPointer<UInt8>) {
    if isHeard { unsafe bytes.append(contentsOf: heard) }
  }

  /// The text so far; the next one starts empty.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Self.unescaped(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads `_x000D_` and the like, by which characters are written that XML cannot hold.
  static func unescaped(_ text: String) -> String {
    replacingEscapes(in: text) { scalar, _ in String(Character(scalar)) }
  }

  /// Writes a text that only looks as if it held such a character so that it is read as it is.
  ///
  /// libxlsxwriter sees to real ones.
  static func escaped(_ text: String) -> String {
    replacingEscapes(in: text) { _, escape in "_x005F" + escape }
  }

  private static func replacingEscapes(
    in text: String, _ replacement: (UnicodeScalar, Substring) -> String
  ) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      let escape = rest.prefix(7)
      if character == "_", escape.count == 7, escape.hasPrefix("_x"), escape.hasSuffix("_"),
        let value = UInt32(escape.dropFirst(2).dropLast(), radix: 16), value > 0,
        let scalar = UnicodeScalar(value)
      {
        result += replacement(scalar, escape)
        rest = rest.dropFirst(7)
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
