/// A passage of a source.
public struct Evidence: Hashable, Sendable {
  /// Its name in the tables.
  public let id: String
  /// The source it stands in.
  public let source: String
  /// Where in the source.
  public let locator: String
  /// What it says, in the planner's own words.
  public let says: String
  /// How far it is trusted.
  public let grade: String
}
