/// A plan told in the shape of a memorandum, every figure with what it rests on.
///
/// The desk fills it in; it is set as a page for print or as Markdown.
public struct Brief: Sendable {
  /// The title of the case.
  public var title: String
  /// What stands under the title.
  public var opening: [[Phrase]] = []
  /// The sections, in the order in which they are read.
  public var sections: [Section] = []
  /// What the figures rest on; a figure names them by position, from 1.
  public private(set) var notes: [Footnote] = []

  /// Makes a brief that says nothing yet.
  public init(title: String) { self.title = title }

  /// The number of a note, which is added unless it is there already.
  public mutating func number(of note: Footnote) -> Int {
    if let index = notes.firstIndex(of: note) { return index + 1 }
    notes.append(note)
    return notes.count
  }

  /// What a figure rests on.
  public enum Ground: Hashable, Sendable {
    /// On passages or tables, by the numbers of their notes; the state in which they give it, empty for
    /// what the plan itself works out. Without a number it is flagged as unsourced.
    case notes([Int], state: String)
    /// On what the heading of its column names.
    case column
  }

  /// A part of a sentence.
  public enum Phrase: Hashable, Sendable {
    /// Words without figures.
    case text(String)
    /// A name of the case, such as `p40`.
    case name(String)
    /// A figure, a date or a sentence that holds some.
    case figure(String, Ground)
  }

  /// A heading over a column, and what its figures rest on when it is the same for all.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let heading: String
    /// What the figures of the column rest on; nil when each says so itself.
    public let ground: Ground?
    /// Whether the column holds numbers that stand under each other.
    public let isNumeric: Bool

    /// Makes a column.
    public init(_ heading: String, _ ground: Ground? = nil, isNumeric: Bool = false) {
      self.heading = heading
      self.ground = ground
      self.isNumeric = isNumeric
    }
  }

  /// A part of a section.
  public enum Block: Hashable, Sendable {
    /// Sentences.
    case paragraph([Phrase])
    /// Points, each of sentences.
    case points([[Phrase]])
    /// Rows of cells under headings; the first cell names the row.
    case table([Column], rows: [[[Phrase]]])
  }

  /// What stands under one heading.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public let heading: String
    /// What stands under it.
    public let blocks: [Block]

    /// Makes a section.
    public init(_ heading: String, _ blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }
}

extension Brief {
  /// The figures that rest on nothing: neither a note, nor a flag, nor a column that has one.
  ///
  /// A brief that holds some is not fit to be shown; words and headings of columns count as figures
  /// when they hold a digit.
  public var baseless: [String] {
    let blocks = sections.flatMap(\.blocks) + opening.map(Block.paragraph)
    return blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let phrases): return phrases.filter { !isBased($0) }.map(\.words)
      case .points(let points): return points.joined().filter { !isBased($0) }.map(\.words)
      case .table(let columns, let rows):
        return columns.filter { $0.ground == nil }.map(\.heading).filter(Self.holdsDigit)
          + rows.flatMap { row in
            row.enumerated().flatMap { index, cell in
              cell.filter { !isBased($0, in: columns[index]) }.map(\.words)
            }
          }
      }
    }
  }

  private func isBased(_ phrase: Phrase, in column: Column? = nil) -> Bool {
    switch phrase {
    case .text(let words): return !Self.holdsDigit(words)
    case .name: return true
    case .figure(_, .column): return column?.ground.map { isBased(.figure("", $0)) } ?? false
    case .figure(_, .notes(let numbers, _)):
      return numbers.allSatisfy { notes.indices.contains($0 - 1) }
    }
  }

  private static func holdsDigit(_ words: String) -> Bool { words.contains(where: \.isNumber) }
}

extension Brief.Phrase {
  /// The phrase without what it rests on.
  var words: String {
    switch self {
    case .text(let words), .name(let words), .figure(let words, _): words
    }
  }
}
