import PlanWords

/// What separates the cells of tables that are not separated by commas.
enum TableSeparator {
  static let others: [(mark: Character, name: TableFault.Separator)] = [
    ("\t", .tabs), (";", .semicolons), ("|", .bars),
  ]
}
