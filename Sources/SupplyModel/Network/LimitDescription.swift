/// What one kind of limit is.
public struct LimitDescription: Sendable {
  /// What states it: the attribute that dated changes alter, works raise and remedies multiply.
  public let attribute: ChangedAttribute
  /// What of goods it counts.
  public let measure: Measure
  /// When goods count against it.
  public let counts: Counted
  /// Whether the sailings of a leg limit it too.
  public let followsSailings: Bool
  private let figure: Figure

  /// When goods count against a limit.
  public enum Counted: Sendable {
    /// When they depart on the leg: the days of a period add up.
    case departing
    /// When they are loaded and unloaded at the place: the days of a period add up.
    case handled
    /// When they are in store at the place as a period ends: its smallest day counts.
    case stored
  }

  /// Whose limit it is, and what each states of it, in the measure's unit.
  private enum Figure: Sendable {
    case leg(@Sendable (Leg, CalendarDate) -> Double?)
    case place(@Sendable (Place) -> Double?)
  }

  init(
    _ attribute: ChangedAttribute, of measure: Measure,
    departing figure: @escaping @Sendable (Leg, CalendarDate) -> Double?,
    followsSailings: Bool = false
  ) {
    (self.attribute, self.measure, self.counts) = (attribute, measure, .departing)
    self.figure = .leg(figure)
    self.followsSailings = followsSailings
  }

  init(
    _ attribute: ChangedAttribute, of measure: Measure,
    handled figure: @escaping @Sendable (Place) -> Double?
  ) {
    (self.attribute, self.measure, self.counts) = (attribute, measure, .handled)
    self.figure = .place(figure)
    followsSailings = false
  }

  init(
    _ attribute: ChangedAttribute, of measure: Measure,
    stored figure: @escaping @Sendable (Place) -> Double?
  ) {
    (self.attribute, self.measure, self.counts) = (attribute, measure, .stored)
    self.figure = .place(figure)
    followsSailings = false
  }

  /// Whether places set it; otherwise legs do.
  public var isOfPlaces: Bool {
    if case .place = figure { true } else { false }
  }

  /// What a leg states of it for one day, in the measure's unit; nil is no limit.
  public func stated(by leg: Leg, on date: CalendarDate) -> Double? {
    if case .leg(let figure) = figure { figure(leg, date) } else { nil }
  }

  /// What a place states of it, in the measure's unit; nil is no limit.
  public func stated(by place: Place) -> Double? {
    if case .place(let figure) = figure { figure(place) } else { nil }
  }

  /// Its days in a period over which a rate adds up; 1 where nothing does.
  public func days(in calendar: PlanCalendar) -> Int { counts == .stored ? 1 : calendar.periodDays }
}
