import PlanWords

/// One table of a case or a run.
public struct TableDeclaration: Sendable {
  /// The file name.
  public let file: String
  /// What its rows are.
  public let meaning: String
  /// Whether the folder must hold it.
  public let isRequired: Bool
  /// Its own columns, in the order of the template.
  public let columns: [ColumnDeclaration]
  /// Whether its rows may carry evidence, state, marking, note, known and list.
  public let hasNotes: Bool
  /// The headings that together tell its rows apart; rows with an empty key are never restated.
  let key: [String]
  /// What the first column names.
  let names: RowKind?

  init(
    _ file: String, _ meaning: String, isRequired: Bool = false, hasNotes: Bool = true,
    key: [String] = [], names: RowKind? = nil, _ columns: [ColumnDeclaration]
  ) {
    self.file = file
    self.meaning = meaning
    self.isRequired = isRequired
    self.hasNotes = hasNotes
    self.columns = columns
    self.key = key
    self.names = names
  }

  /// The name by which it is asked for, such as `needs`.
  public var name: String {
    file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? file
  }

  /// Whether cells hold every heading that the table must have, however they are spelled.
  public func isHeaded(by cells: [String]) -> Bool {
    let folded = Set(cells.map(HeadingName.folded))
    return columns.allSatisfy { !$0.isRequired || folded.contains($0.heading) }
  }

  /// Its own columns and those that every table may carry.
  public var allColumns: [ColumnDeclaration] {
    guard hasNotes else { return columns }
    return columns
      + NoteColumns.all.filter { note in
        !columns.contains { $0.heading == note.heading }
      }
  }
}
