import PlanWords

/// Rows of cells that stand under each other.
struct TextTable {
  /// To which side a column's cells are set.
  enum Side { case left, right }

  private let sides: [Side]
  private var rows: [[String]] = []

  init(_ sides: [Side]) { self.sides = sides }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// Adds headings, the first over the names of the rows.
  mutating func add(heads: [Column]) { rows.append([""] + heads.map { $0.text() }) }

  /// The lines, two spaces between the columns and no spaces at their ends.
  func lines(indent: Int = 0) -> [String] {
    let widths = sides.indices.map { column in
      rows.map { column < $0.count && $0.count > 1 ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { index, cell in
        let padding = String(repeating: " ", count: max(0, widths[index] - cell.count))
        return sides[index] == .left ? cell + padding : padding + cell
      }
      let line = String(repeating: " ", count: indent) + cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}

/// Text broken into lines.
enum Paragraph {
  /// The widest line that is printed.
  static let width = 100

  /// The text in lines of at most ``width``, the first after `lead`, the others under its text.
  static func lines(_ text: String, lead: String = "", indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let hang = String(repeating: " ", count: indent + lead.count)
    var lines: [String] = []
    var line = margin + lead
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (hang, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// A message in lines.
  static func lines(_ message: some Message, lead: String = "", indent: Int = 0) -> [String] {
    lines(message.text(), lead: lead, indent: indent)
  }

  /// A message in lines, the words at its start that are set off in their ink.
  static func lines(_ message: some Message, _ ink: (String) -> String) -> [String] {
    let spans = message.spans()
    var lines = lines(spans.map(\.text).joined())
    if let first = spans.first, first.style == .strong, lines[0].hasPrefix(first.text) {
      lines[0] = ink(first.text) + lines[0].dropFirst(first.text.count)
    }
    return lines
  }
}
