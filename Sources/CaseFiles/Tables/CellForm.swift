/// The form that the cells of a column take.
struct CellForm<Value: Sendable>: Sendable {
  /// The form in words, such as `a date, YYYY-MM-DD`.
  let expected: String
  /// The form for machines.
  let schema: FieldSchema
  /// Reads a cell that is not empty.
  let read: @Sendable (String) -> Result<Value, CellFault>
  /// How a cell is read that says more than the form can keep; nil when it is read as it stands.
  let rounded: @Sendable (String) -> String?

  init(
    _ expected: String, schema: FieldSchema = FieldSchema(),
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

/// The type and the constraints of a column, in the words of Table Schema
/// (https://specs.frictionlessdata.io/table-schema/).
public struct FieldSchema: Hashable, Sendable {
  /// `string`, `number`, `integer` or `date`.
  public var type: String
  /// A regular expression that the whole cell matches.
  public var pattern: String?
  /// The words allowed; empty is any.
  public var words: [String]
  /// The least number allowed.
  public var minimum: Double?
  /// The greatest number allowed.
  public var maximum: Double?

  /// Makes a schema; a column of any text unless told otherwise.
  public init(
    type: String = "string", pattern: String? = nil, words: [String] = [],
    minimum: Double? = nil, maximum: Double? = nil
  ) {
    self.type = type
    self.pattern = pattern
    self.words = words
    self.minimum = minimum
    self.maximum = maximum
  }
}
