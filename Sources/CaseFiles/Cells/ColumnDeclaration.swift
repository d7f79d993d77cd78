import PlanWords

/// What a column holds, for people and for machines.
public struct ColumnDeclaration: Sendable {
  /// The heading, with the unit where there is one.
  public let heading: String
  /// The unit in words; empty when it has none.
  public let unit: String
  /// What it means.
  public let meaning: String
  /// Whether no cell may be empty.
  public let isRequired: Bool
  /// What an empty cell means.
  public let standard: String
  /// The form of its cells.
  let form: ColumnForm
  /// The form of its cells in the words of Table Schema.
  public let schema: FieldSchema
  /// Its hashtag and attributes in HXL 1.1 (https://hxlstandard.org); empty when HXL has no word
  /// for it.
  public let hashtag: String
  /// Whether its cells in a run can be checked only by planning again, which `audit --again` does.
  public let isCheckedAgainAlone: Bool
  /// What the names in its cells belong to; empty when they are no names.
  let references: [RowKind]
  /// What is wrong with a cell that is not empty.
  let fault: @Sendable (String) -> CellFault?
  /// How a cell is read that says more than the column keeps; nil when it is read as it stands.
  let rounded: @Sendable (String) -> String?
  /// The names in a cell that is not empty: several in a list, otherwise the cell itself.
  let names: @Sendable (String) -> [String]

  /// The form of its cells in words.
  public var expected: String { form.text() }

  /// Whether a cell can be read.
  public func isRight(_ text: String) -> Bool { fault(text) == nil }
}
