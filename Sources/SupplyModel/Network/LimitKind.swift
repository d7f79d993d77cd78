/// A limit that every leg, or every place, may set in each period.
///
/// What such a limit is, is said once, in its ``description``: the engine's rows, rounding, files and
/// reasons read it there. The audit has its own writing.
public enum LimitKind: String, CaseIterable, Sendable {
  /// What may depart on a leg.
  case throughput
  /// What may be loaded and unloaded at a place.
  case handling
  /// What may be in store at a place at the end of a period.
  case storage
  /// What may depart on a leg by volume.
  case throughputVolume = "throughput_volume"
  /// What may be in store at a place at the end of a period by volume.
  case storageVolume = "storage_volume"

  /// All that is to be known of it.
  public var description: LimitDescription {
    switch self {
    case .throughput:
      LimitDescription(
        .throughput, of: .mass, departing: { $0.throughput?.tonnes(on: $1) }, followsSailings: true)
    case .handling: LimitDescription(.handling, of: .mass, handled: { $0.handlingPerDay?.tonnes })
    case .storage: LimitDescription(.storage, of: .mass, stored: { $0.storage?.tonnes })
    case .throughputVolume:
      LimitDescription(
        .throughputVolume, of: .volume, departing: { leg, _ in leg.cubicMetresPerDay?.value })
    case .storageVolume:
      LimitDescription(.storageVolume, of: .volume, stored: { $0.storageCubicMetres?.value })
    }
  }

  /// The limit that an attribute states; nil where it states none.
  public init?(statedBy attribute: ChangedAttribute) {
    guard let kind = Self.allCases.first(where: { $0.description.attribute == attribute }) else {
      return nil
    }
    self = kind
  }
}

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

/// A leg or a place that sets a limit.
public enum LimitSubject: Hashable, Sendable, CustomStringConvertible {
  /// A leg.
  case leg(Leg.ID)
  /// A place.
  case place(Place.ID)

  /// Its name.
  public var description: String {
    switch self {
    case .leg(let leg): leg.description
    case .place(let place): place.description
    }
  }

  /// The leg or place of a name that sets a limit of a kind; nil when it is no name.
  public init?(_ name: String, of kind: LimitKind) {
    let subject: Self? =
      kind.description.isOfPlaces
      ? Place.ID(name).map { .place($0) } : Leg.ID(name).map { .leg($0) }
    guard let subject else { return nil }
    self = subject
  }
}

extension ChangedAttribute {
  /// Whether it belongs to a place rather than a leg.
  public var isOfPlaces: Bool { LimitKind(statedBy: self)?.description.isOfPlaces ?? false }
}
