import CaseFiles
import PlanWords

/// How text is set off: with colour on a terminal, plainly elsewhere.
public struct Ink: Sendable {
  private let isColoured: Bool

  /// Text without any colour.
  public static let plain = Ink(isColoured: false)

  /// Makes ink that uses a terminal's colours or none.
  public init(isColoured: Bool) { self.isColoured = isColoured }

  func heading(_ text: String) -> String { set(text, "1") }
  func good(_ text: String) -> String { set(text, "32") }
  func bad(_ text: String) -> String { set(text, "31") }
  func quiet(_ text: String) -> String { set(text, "2") }

  /// A message whose strong words are good news.
  func good(_ message: some Message) -> String { strong(message, good) }

  /// A message whose strong words are bad news.
  func bad(_ message: some Message) -> String { strong(message, bad) }

  private func strong(_ message: some Message, _ paint: (String) -> String) -> String {
    message.spans().map { $0.style == .strong ? paint($0.text) : $0.text }.joined()
  }

  /// A text without anything in it that a terminal would obey but what this ink has put there: names of folders may
  /// hold whatever a file system lets them.
  public func visible(_ text: String) -> String {
    guard isColoured else { return VisibleText.of(text) }
    let parts = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      let code = part.prefix { $0 != "m" }
      let isOurs = index > 0 && Self.codes.contains(String(code)) && code.count < part.count
      let lead = index == 0 ? "" : isOurs ? "\u{1B}[\(code)m" : "\\u{1B}["
      return lead + VisibleText.of(String(isOurs ? part.dropFirst(code.count + 1) : part))
    }.joined()
  }

  /// Headings, good, bad, quiet, and the end of each.
  private static let codes: Set<String> = ["1", "32", "31", "2", "0"]

  private func set(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
