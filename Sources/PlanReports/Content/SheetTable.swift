import SupplyModel

/// A table of a report: headings with their units, and rows of figures and words.
public struct SheetTable: Sendable {
  /// Its headings.
  public let headings: [Heading]
  /// Its rows, each as wide as the headings.
  public var rows: [Row]

  /// What stands above a column.
  public struct Heading: Sendable {
    /// The words, with the unit.
    public let text: String
    /// Whether figures stand under it.
    public let isNumeric: Bool

    /// Makes a heading, of words unless told otherwise.
    public init(_ text: String, isNumeric: Bool = false) {
      self.text = text
      self.isNumeric = isNumeric
    }
  }

  /// What stands in one cell.
  public enum Cell: Sendable {
    /// Words; empty is nothing.
    case text(String)
    /// A figure.
    case figure(PrintedFigure)
    /// No figure, shown as a dash.
    case none
  }

  /// One row; its first cell names it.
  public struct Row: Sendable {
    /// What it is about, as `lift soviet-atlantic`, by which a program finds it.
    public let subject: String
    /// The rank in words of the need that it is about; empty is none.
    public let rank: String
    /// Whether it is a part of the row above it.
    public let isPart: Bool
    /// Its cells.
    public let cells: [Cell]

    /// Makes a row.
    public init(_ subject: String, rank: String = "", isPart: Bool = false, _ cells: [Cell]) {
      self.subject = subject
      self.rank = rank
      self.isPart = isPart
      self.cells = cells
    }
  }

  /// Makes a table.
  public init(_ headings: [Heading], _ rows: [Row]) {
    self.headings = headings
    self.rows = rows
  }
}
