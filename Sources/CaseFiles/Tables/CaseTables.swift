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
