import Foundation
import PlanWords

/// Any JSON value, kept as it was read.
public enum JSONTree: Encodable, Hashable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A text.
  case text(String)
  /// Values in order.
  case list([JSONTree])
  /// Values by key.
  case object([String: JSONTree])

  /// Reads a file of JSON; a key that stands twice in one object is refused.
  ///
  /// - Throws: ``CaseProblem`` with the line, called by the name of the file.
  public static func read(_ bytes: [UInt8], of file: String) throws(CaseProblem) -> JSONTree {
    do throws(JSONFault) {
      return try JSONReader.value(of: bytes)
    } catch {
      throw CaseProblem(file: file, row: error.line, FileFault.notJSON(error.lack))
    }
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// The value of a key; nil when this is no object or has no such key.
  public subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  /// The text; nil when it is none.
  public var text: String? {
    if case .text(let value) = self { return value }
    return nil
  }

  /// The whole number; nil when it is none.
  public var integer: Int? {
    if case .integer(let value) = self { return value }
    return nil
  }

  /// The values of a list; nil when it is none.
  public var list: [JSONTree]? {
    if case .list(let value) = self { return value }
    return nil
  }

  /// The members of an object; nil when it is none.
  public var object: [String: JSONTree]? {
    if case .object(let value) = self { return value }
    return nil
  }

  /// The value on one line, for messages.
  var inWords: String {
    guard let data = try? JSONEncoder().encode(self) else { return "" }
    return text ?? String(decoding: data, as: UTF8.self)
  }

  /// The bytes of a file: keys sorted, indented, ending with a line feed.
  static func file(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}
