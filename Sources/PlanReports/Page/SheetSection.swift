public import SupplyModel

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

/// What the picture of a section shows.
public enum SheetChart: Sendable {
  /// Spans of days, a row for each subject.
  case spans([SpanEntry], title: String)
  /// Vehicles in use, period by period.
  case vehicles([VehicleEntry])
  /// What deliveries free.
  case capability([CapabilityEntry])
}

/// Spans of days in a report, all of one subject.
public struct SpanEntry: Sendable {
  /// The subject; an empty one stands under the last heading.
  public let name: String
  /// A heading above it; empty is none.
  public let heading: String
  /// All of it in a sentence.
  public let words: String
  /// Its spans, first to last.
  public let spans: [Span]

  /// Some days on end.
  public struct Span: Sendable {
    /// How sure it is, or what it is.
    public enum Style: Hashable, Sendable {
      /// It is so.
      case sure
      /// It may be so.
      case possible
      /// On the way there.
      case underWay
    }

    /// The first day.
    public let first: CalendarDate
    /// The last day.
    public let last: CalendarDate
    /// What it is.
    public let style: Style

    /// Makes a span.
    public init(_ first: CalendarDate, _ last: CalendarDate, _ style: Style) {
      self.first = first
      self.last = last
      self.style = style
    }
  }

  /// Makes an entry.
  public init(_ name: String, heading: String = "", words: String, spans: [Span]) {
    self.name = name
    self.heading = heading
    self.words = words
    self.spans = spans
  }
}

/// The vehicles of one lift in a report.
public struct VehicleEntry: Sendable {
  /// The lift.
  public let lift: String
  /// All of it in a sentence.
  public let words: String
  /// What they do in each period, first to last.
  public let periods: [Period]

  /// What vehicles do in one period.
  public struct Period: Sendable {
    /// The share of those available that is under way, 0 to 1.
    public let busy: Double
    /// The share that is kept where something passes only with them.
    public let kept: Double
    /// Whether more of them would help.
    public let isShort: Bool
    /// In words.
    public let words: String

    /// Makes a period.
    public init(busy: Double, kept: Double, isShort: Bool, words: String) {
      self.busy = busy
      self.kept = kept
      self.isShort = isShort
      self.words = words
    }
  }

  /// Makes an entry.
  public init(lift: String, words: String, periods: [Period]) {
    self.lift = lift
    self.words = words
    self.periods = periods
  }
}

/// What deliveries free in a report: by date, and for how much is delivered.
public struct CapabilityEntry: Sendable {
  /// The release.
  public let release: String
  /// What it frees, with the unit.
  public let item: String
  /// All of it in a sentence.
  public let words: String
  /// What is freed by the end of each period, first to last.
  public let byPeriod: [Double]
  /// What so many delivered units free: the corners of the curve, from nothing on.
  public let curve: [Corner]
  /// Where the plan ends on the curve.
  public let reached: Corner
  /// What the plan frees in all.
  public let freed: PrintedFigure
  /// The most that can be freed.
  public let most: PrintedFigure
  /// What must be delivered for that.
  public let deliverable: PrintedFigure

  /// A point of the curve.
  public struct Corner: Sendable {
    /// What is delivered.
    public let delivered: Double
    /// What that frees.
    public let freed: Double

    /// Makes a point.
    public init(delivered: Double, freed: Double) {
      self.delivered = delivered
      self.freed = freed
    }
  }

  /// Makes an entry.
  public init(
    release: String, item: String, words: String, byPeriod: [Double], curve: [Corner],
    reached: Corner, freed: PrintedFigure, most: PrintedFigure, deliverable: PrintedFigure
  ) {
    self.release = release
    self.item = item
    self.words = words
    self.byPeriod = byPeriod
    self.curve = curve
    self.reached = reached
    self.freed = freed
    self.most = most
    self.deliverable = deliverable
  }
}
