import PlanWords

/// The form that the cells of a column take.
struct CellForm<Value: Sendable>: Sendable {
  /// The form as people are told of it.
  let expected: ColumnForm
  /// The form for machines.
  let schema: FieldSchema
  /// Reads a cell that is not empty.
  let read: @Sendable (String) -> Result<Value, CellFault>
  /// How a cell is read that says more than the form can keep; nil when it is read as it stands.
  let rounded: @Sendable (String) -> String?

  init(
    _ expected: ColumnForm, schema: FieldSchema = FieldSchema(),
    rounded: @escaping @Sendable (String) -> String? = { _ in nil },
    read: @escaping @Sendable (String) -> Result<Value, CellFault>
  ) {
    self.expected = expected
    self.schema = schema
    self.rounded = rounded
    self.read = read
  }

  /// The same form with another value.
  func map<Other: Sendable>(
    _ transform: @escaping @Sendable (Value) -> Other
  ) -> CellForm<Other> {
    CellForm<Other>(expected, schema: schema, rounded: rounded) { read($0).map(transform) }
  }
}
