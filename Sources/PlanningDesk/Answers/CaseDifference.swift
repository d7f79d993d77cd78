import CaseFiles
import PlanWords

/// The answer to `diff` of a case at two dates, or of two of its lists: which rows differ.
public struct CaseDifference: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.diff-case/1"
  /// The case's folder.
  public let folder: String
  /// The first date or list.
  public let before: String
  /// The second.
  public let after: String
  /// The tables in which anything differs.
  public let tables: [TableChange]

  /// What differs in one table.
  public struct TableChange: Encodable, Hashable, Sendable {
    /// The table's file.
    public let file: String
    /// Rows that only the second has.
    public let added: [Row]
    /// Rows that only the first has.
    public let removed: [Row]
    /// Rows that both have with other cells.
    public let changed: [RowChange]
  }

  /// A row with its cells.
  public struct Row: Encodable, Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its cells by heading.
    public let cells: [String: String]
  }

  /// A row whose cells differ.
  public struct RowChange: Encodable, Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The cells that differ, by heading.
    public let cells: [CellChange]
  }

  /// A cell that differs.
  public struct CellChange: Encodable, Hashable, Sendable {
    /// Its heading.
    public let column: String
    /// What it was; empty when it was.
    public let before: String
    /// What it is.
    public let after: String
  }

  init(
    folder: String, _ old: (label: String, tables: [CaseRows]),
    _ new: (label: String, tables: [CaseRows])
  ) {
    self.folder = folder
    (before, after) = (old.label, new.label)
    tables = zip(old.tables, new.tables).map { Self.change(from: $0, to: $1) }.filter {
      !($0.added.isEmpty && $0.removed.isEmpty && $0.changed.isEmpty)
    }
  }

  private static func change(from old: CaseRows, to new: CaseRows) -> TableChange {
    let before = Dictionary(old.rows.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    let after = Dictionary(new.rows.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    return TableChange(
      file: old.file,
      added: new.rows.filter { before[$0.name] == nil }.map { Row(name: $0.name, cells: $0.cells) },
      removed: old.rows.filter { after[$0.name] == nil }
        .map { Row(name: $0.name, cells: $0.cells) },
      changed: new.rows.compactMap { row in
        guard after[row.name] == row, let earlier = before[row.name], earlier.cells != row.cells
        else { return nil }
        return RowChange(name: row.name, cells: cells(from: earlier.cells, to: row.cells))
      })
  }

  private static func cells(
    from old: [String: String], to new: [String: String]
  ) -> [CellChange] {
    Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }.map {
      CellChange(column: $0, before: old[$0] ?? "", after: new[$0] ?? "")
    }
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    var lines = [
      ink.heading(Heading.caseFromTo(folder: folder, before: before, after: after).text())
    ]
    for table in tables {
      lines += ["", ink.heading(table.file)]
      lines += table.added.flatMap {
        Paragraph.lines(RowDifference.came($0.name).text(), lead: "+ ", indent: 2)
      }
      lines += table.removed.flatMap {
        Paragraph.lines(RowDifference.went($0.name).text(), lead: "- ", indent: 2)
      }
      lines += table.changed.flatMap { Paragraph.lines($0.words, lead: "~ ", indent: 2) }
    }
    return (lines + (tables.isEmpty ? ["", RowDifference.none.text()] : [])).joined(separator: "\n")
  }
}

extension CaseDifference.RowChange {
  fileprivate var words: String {
    RowDifference.changed(
      name, cells.map { RowDifference.Cell($0.column, before: $0.before, after: $0.after) }
    ).text()
  }
}
