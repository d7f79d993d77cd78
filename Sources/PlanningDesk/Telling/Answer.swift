import CaseFiles
import Foundation

/// What the desk answers: text for people, JSON for programs.
public protocol Answer: Encodable, Sendable {
  /// The answer as text, without a line feed at its end.
  func text(_ ink: Ink) -> String
}

extension Answer {
  /// The answer as JSON: characters that could not be seen are written as `\uXXXX`, keys sorted, numbers as numbers, dates as `YYYY-MM-DD`.
  ///
  /// - Throws: `EncodingError` when a number is not finite.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return VisibleText.escaped(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}
