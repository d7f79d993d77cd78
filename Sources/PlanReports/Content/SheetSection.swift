import SupplyModel

/// A part of a report that only some cases have: pictures, a table, and sentences.
public struct SheetSection: Sendable {
  /// Its name in links.
  public let id: String
  /// Its heading.
  public let heading: String
  /// The picture above its table; nil is none.
  public var chart: SheetChart?
  /// Its figures.
  public var table: SheetTable?
  /// What is said beside them.
  public var sentences: [String]

  /// Makes a section.
  public init(
    _ id: String, _ heading: String, chart: SheetChart? = nil, table: SheetTable? = nil,
    sentences: [String] = []
  ) {
    self.id = id
    self.heading = heading
    self.chart = chart
    self.table = table
    self.sentences = sentences
  }
}
