/// Any message, where several kinds stand in one list.
public struct AnyMessage: Message {
  private let message: any Message

  /// Wraps a message.
  public init(_ message: some Message) { self.message = message }

  /// The message in English.
  public var english: Wording<English> { message.english }

  /// Whether two messages are of one kind and say the same.
  public static func == (left: Self, right: Self) -> Bool {
    func equals<Left: Message>(_ message: Left) -> Bool { message == right.message as? Left }
    return equals(left.message)
  }

  /// Hashes the message.
  public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(message)) }
}
