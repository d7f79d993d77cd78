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
  let names: NameKind?

  init(
    _ file: String, _ meaning: String, isRequired: Bool = false, hasNotes: Bool = true,
    key: [String] = [], names: NameKind? = nil, _ columns: [ColumnDeclaration]
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

/// The tables of a case.
public enum CaseTables {
  /// All tables, in the order in which they are read and reported.
  public static let all: [TableDeclaration] = [
    PlaceColumns.table, ItemColumns.table, AttributeColumns.table, NeedColumns.table,
    SupplyColumns.table, PledgeColumns.table, LegColumns.table, ChangeColumns.table,
    ConsentColumns.table, ComplementColumns.table, StockpileColumns.table, ReleaseColumns.table,
    LiftColumns.table, LoadColumns.table, SailingColumns.table, WorkColumns.table,
    BudgetColumns.table, PostColumns.table, PersonColumns.table, PostingColumns.table,
    SourceColumns.table, EvidenceColumns.table,
  ]

  /// The table that a name was probably meant for, such as `Needs 2` or `supply`; nil when none is near.
  ///
  /// - Parameters:
  ///   - name: The name, without the ending of a file.
  ///   - tables: The tables that it can be meant for.
  /// - Returns: The table.
  public static func meant(
    by name: String, among tables: [TableDeclaration] = all
  ) -> TableDeclaration? {
    let stem = HeadingName.folded(name)
    if let exact = tables.first(where: { $0.name == stem }) { return exact }
    let names = tables.map(\.name)
    let extended = names.first { name in
      stem.hasPrefix(name + "_") || stem.hasSuffix("_" + name)
        || (stem.hasPrefix(name)
          && stem.dropFirst(name.count).allSatisfy { "0123456789()".contains($0) })
    }
    let nearest = extended ?? NearestName.nearest(to: stem, among: names)
    return tables.first { $0.name == nearest }
  }

  /// Whether a case must have a file.
  static func isRequired(_ file: String) -> Bool {
    all.contains { $0.file == file && $0.isRequired }
  }

  /// The table with a name such as `needs` or `needs.csv`.
  public static func table(named name: String) -> TableDeclaration? {
    all.first { $0.name == name || $0.file == name }
  }
}
