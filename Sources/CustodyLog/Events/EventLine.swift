import CaseFiles
import Foundation
import PlanWords

/// The form in which records are exchanged: JSON lines (https://jsonlines.org), an event a line.
///
/// The members stand in one order and empty ones are left out, so that an event has one form and one hash.
enum EventLine {
  private static let own = ["id", "writer", "number", "previous"]

  static func text(
    id: EventID, writer: String, number: Int, previous: String?, fields: [EventField: String]
  ) -> String {
    var members = [
      "\"id\":\(quoted(id.description))", "\"writer\":\(quoted(writer))", "\"number\":\(number)",
    ]
    if let previous { members.append("\"previous\":\(quoted(previous))") }
    for field in EventField.allCases {
      if let text = fields[field], !text.isEmpty {
        members.append("\"\(field.rawValue)\":\(quoted(text))")
      }
    }
    return "{\(members.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Reads the events of a file.
  ///
  /// - Throws: `CaseProblems` with every line that is no event, or is written otherwise than events are.
  static func events(in bytes: [UInt8], of file: String) throws(CaseProblems) -> [CaseEvent] {
    var events: [CaseEvent] = []
    var problems: [CaseProblem] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      do throws(CaseProblem) {
        events.append(try event(Array(line), of: file, row: index + 1))
      } catch {
        problems.append(error)
      }
    }
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
    return events
  }

  private static func event(
    _ line: [UInt8], of file: String, row: Int
  ) throws(CaseProblem) -> CaseEvent {
    func problem(_ key: String? = nil, _ fault: EventFault) -> CaseProblem {
      CaseProblem(file: file, row: row, column: key, fault)
    }
    guard let members = (try? JSONTree.read(line, of: file))?.object else {
      throw problem(nil, .noEvent)
    }
    guard let id = members["id"]?.text.flatMap({ EventID($0) }),
      let number = members["number"]?.integer,
      let writer = members["writer"]?.text, CaseEvent.canBeWriter(writer), number > 0
    else { throw problem(nil, .noEvent) }
    var fields: [EventField: String] = [:]
    for (key, value) in members.sorted(by: { $0.key < $1.key }) where !own.contains(key) {
      guard let field = EventField(rawValue: key), let text = value.text else {
        throw problem(key, .noField)
      }
      guard isComposed(text), field.declaration.isRight(text) else {
        throw problem(key, .notCanonical)
      }
      fields[field] = text
    }
    guard fields[.kind] != nil else { throw problem("kind", .noEvent) }
    let event = CaseEvent(
      id: id, writer: writer, number: number, previous: members["previous"]?.text, fields: fields)
    guard Array(event.line.utf8) == line, (number == 1) == (event.previous == nil) else {
      throw problem(nil, .notCanonical)
    }
    return event
  }

  /// Whether a text is in composed form (NFC): Swift takes its other forms for the same text, SQLite does not.
  private static func isComposed(_ text: String) -> Bool {
    text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
  }
}
