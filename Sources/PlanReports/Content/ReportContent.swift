public import SupplyModel

/// All that a report of a plan says: figures to draw, and words as the desk puts them.
///
/// Nothing is worked out or worded here a second time; a report only sets it in pictures and tables.
public struct ReportContent: Sendable {
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
