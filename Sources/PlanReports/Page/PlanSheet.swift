public import SupplyModel

/// All that a report of a plan says: figures to draw, and words as the desk puts them.
///
/// Nothing is worked out or worded here a second time; a report only sets it in pictures and tables.
public struct PlanSheet: Sendable {
  /// The title of the case.
  public var title: String
  /// What stands under the title, such as the days planned.
  public var remarks: [String]
  /// Whether every stage was solved to its end.
  public var isPlanned: Bool
  /// The proof, in sentences.
  public var proof: [String]
  /// The days planned.
  public var calendar: PlanCalendar
  /// The needs, first rank first.
  public var needs: [NeedEntry] = []
  /// The corridors.
  public var corridors: [CorridorEntry] = []
  /// What would turn the order of the two corridors that carry most.
  public var corridorOrder: [String] = []
  /// What needs receive together with its companions; nil where goods have none.
  public var sets: SheetSection?
  /// The parts that only some cases have, beside what their corridors carry: lift, works, endurance,
  /// releases, people and pledges, in the order in which they are shown.
  public var sections: [SheetSection] = []
  /// What lies at places over time.
  public var stocks: [StockEntry] = []
  /// The places.
  public var places: [Place] = []
  /// The legs.
  public var legs: [LegEntry] = []
  /// What holds the plan back.
  public var reasons: [ReasonEntry] = []
  /// What the case does not say.
  public var questions: [String] = []
  /// The stages.
  public var stages: [StageEntry] = []
  /// The passages that the needs rest on; a need names them by position, from 1.
  public var footnotes: [Footnote] = []

  /// Makes a sheet; the rest is filled in afterwards.
  public init(
    title: String, remarks: [String], isPlanned: Bool, proof: [String], calendar: PlanCalendar
  ) {
    self.title = title
    self.remarks = remarks
    self.isPlanned = isPlanned
    self.proof = proof
    self.calendar = calendar
  }

  /// Whether there is a place to put on a map.
  public var hasMap: Bool { places.contains { $0.latitude != nil && $0.longitude != nil } }
}

/// A figure in three forms: to draw, to read, and as it stands in the run's table.
public struct PrintedFigure: Hashable, Sendable {
  /// To draw.
  public let size: Double
  /// As a planner reads it.
  public let text: String
  /// As the run's table has it.
  public let exact: String

  /// Makes a figure.
  public init(_ size: Double, text: String, exact: String) {
    self.size = size
    self.text = text
    self.exact = exact
  }
}

/// One need in a report.
public struct NeedEntry: Sendable {
  /// The need.
  public var need: String
  /// Its rank in words.
  public var rank: String
  /// Where.
  public var place: String
  /// The amount as worded.
  public var asked: String
  /// The amount to draw, in units; 0 when nobody said how much.
  public var askedSize: Double
  /// By the due date; nil figures when nobody said how much.
  public var onTime: PrintedFigure?
  /// After it.
  public var late: PrintedFigure?
  /// Not at all.
  public var short: PrintedFigure?
  /// The due date.
  public var due: CalendarDate
  /// The due date of each of its dated parts.
  public var instalmentsDue: [CalendarDate]
  /// What it receives, by date.
  public var received: [Received]
  /// How far the figure is known; empty when nobody said.
  public var state: String
  /// The footnotes, by number.
  public var footnotes: [Int]

  /// What is received in one period.
  public struct Received: Sendable {
    /// The period.
    public let period: Int
    /// Units.
    public let units: Double
    /// Whether that is late.
    public let isLate: Bool
    /// In words.
    public let words: String

    /// Makes an entry.
    public init(period: Int, units: Double, isLate: Bool, words: String) {
      self.period = period
      self.units = units
      self.isLate = isLate
      self.words = words
    }
  }

  /// Makes an entry of a need.
  public init(
    need: String, rank: String, place: String, asked: String, askedSize: Double,
    onTime: PrintedFigure?, late: PrintedFigure?, short: PrintedFigure?, due: CalendarDate,
    instalmentsDue: [CalendarDate], received: [Received], state: String, footnotes: [Int]
  ) {
    self.need = need
    self.rank = rank
    self.place = place
    self.asked = asked
    self.askedSize = askedSize
    self.onTime = onTime
    self.late = late
    self.short = short
    self.due = due
    self.instalmentsDue = instalmentsDue
    self.received = received
    self.state = state
    self.footnotes = footnotes
  }
}
