/// Works that would raise what a leg or a place can take: berths, engines, wagons.
public struct Work: Hashable, Sendable {
  /// The name of a work.
  public typealias ID = Identifier<Work>

  /// Its name in the tables.
  public let id: ID
  /// The leg or the place that it improves.
  public var subject: String
  /// What it raises: a leg's throughput, a place's handling or a place's storage.
  public var attribute: ChangedAttribute
  /// By how much: tonnes per day, or tonnes of storage.
  public var gain: Millionths
  /// The first day on which it can be begun; nil is the first day of the plan.
  public var start: CalendarDate?
  /// Days from the beginning until it is of use.
  public var leadDays: Int
  /// What it costs, in the resource's own unit.
  public var cost: Millionths
  /// What it is paid in: money, tonnes of lift, people.
  public var resource: String
  /// Whether it is done altogether or not at all; otherwise part of it gives part of the gain.
  public var isWhole: Bool
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a work.
  public init(
    id: ID, subject: String, attribute: ChangedAttribute, gain: Millionths,
    start: CalendarDate? = nil, leadDays: Int = 0, cost: Millionths = .zero, resource: String = "",
    isWhole: Bool = false, notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.subject = subject
    self.attribute = attribute
    self.gain = gain
    self.start = start
    self.leadDays = leadDays
    self.cost = cost
    self.resource = resource
    self.isWhole = isWhole
    self.notes = notes
  }

  /// The first period in which it is of use when begun as soon as the plan allows; it may lie beyond
  /// the last one.
  public func firstPeriod(in calendar: PlanCalendar) -> Int {
    let opening = max(start ?? calendar.start, calendar.planningDate ?? calendar.start)
    return calendar.firstPeriod(onOrAfter: opening.adding(days: leadDays))
  }
}
