public import CaseFiles

/// Writes a writer's next events.
public struct EventScribe {
  /// The writer.
  public let writer: String
  private var number: Int
  private var previous: String?

  /// Makes a scribe that goes on after a writer's last event.
  public init(writer: String, after last: CaseEvent?) {
    self.writer = writer
    number = last?.number ?? 0
    previous = last?.hash
  }

  /// The events that say something.
  ///
  /// - Parameters:
  ///   - said: What each says.
  ///   - milliseconds: The time, since 1970.
  ///   - random: What tells ids of one time apart.
  /// - Returns: The events, each after the one before.
  public mutating func events(
    saying said: [[EventField: String]], at milliseconds: UInt64,
    random: inout some RandomNumberGenerator
  ) -> [CaseEvent] {
    said.enumerated().map { index, fields in
      number += 1
      let id = EventID(number: index, at: milliseconds, random: &random)
      let event = CaseEvent(
        id: id, writer: writer, number: number, previous: previous, fields: fields)
      previous = event.hash
      return event
    }
  }
}
