/// The tables and columns of a case, for people.
public enum CaseSchema {
  /// Every table with what its rows are, one to a line.
  public static var text: String {
    let width = CaseTables.all.map(\.name.count).max() ?? 0
    return CaseTables.all.map { table in
      padded(table.name, width) + "  " + table.meaning + (table.isRequired ? " Required." : "")
    }.joined(separator: "\n")
  }

  /// A table with its columns, one to a line: heading, form, meaning, and what an empty cell means.
  public static func text(of table: TableDeclaration) -> String {
    let columns = table.allColumns
    let width = columns.map(\.heading.count).max() ?? 0
    let lines = columns.map { column in
      padded(column.heading, width) + "  " + column.meaning + " Write \(column.expected)"
        + (column.isRequired
          ? "; never empty." : column.standard.isEmpty ? "." : "; empty: \(column.standard).")
    }
    return (["\(table.file): \(table.meaning)", ""] + lines).joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
