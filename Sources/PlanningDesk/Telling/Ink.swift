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

  private func set(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
