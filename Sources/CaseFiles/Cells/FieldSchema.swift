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
