import PlanWords
public import SupplyModel

// Answers keep facts; JSON has them as tables write them.

extension Identifier: Encodable {
  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CalendarDate: Encodable {
  /// Writes the day as `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Rank: Encodable {
  /// Writes the rank as `immediate-2`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Amount.Wording: Encodable {}
extension Recurrence: Encodable {}

/// What an answer says to a person: a message, put into words when it is printed or encoded.
public struct Sentence: Encodable, Hashable, Sendable {
  /// What is said.
  let message: AnyMessage

  init(_ message: some Message) { self.message = AnyMessage(message) }

  /// The words.
  public var text: String { message.text() }

  /// Writes the words.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
