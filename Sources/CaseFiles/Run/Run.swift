public import SupplyModel

/// One plan of a case as it is kept: what was planned, from what, and why it falls short.
public struct Run: Hashable, Sendable {
  /// What it was made from and with.
  public var header: RunHeader
  /// What the plan starts from.
  public var opening: OpeningState
  /// The plan and its proof.
  public var record: PlanRecord
  /// What each need gets and why it gets no more.
  public var shortfalls: [ShortfallRow]
  /// The limits that bind.
  public var limits: [LimitRow]
  /// The corridors side by side.
  public var corridors: [CorridorRow]
  /// What planning again with something changed was found to make different.
  public var findings: FindingRows

  /// Makes a run.
  public init(
    header: RunHeader, opening: OpeningState = OpeningState(), record: PlanRecord,
    shortfalls: [ShortfallRow] = [],
    limits: [LimitRow] = [], corridors: [CorridorRow] = [], findings: FindingRows = FindingRows()
  ) {
    self.header = header
    self.opening = opening
    self.record = record
    self.shortfalls = shortfalls
    self.limits = limits
    self.corridors = corridors
    self.findings = findings
  }
}

/// What one need gets, in units, all its instalments together.
public struct ShortfallRow: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// What is asked at the low end.
  public var askedLow: Millionths
  /// What is asked at the high end.
  public var askedHigh: Millionths
  /// What arrives by the due date.
  public var onTime: Millionths
  /// What arrives late but still counts.
  public var late: Millionths
  /// What does not arrive.
  public var short: Millionths
  /// The unit of all these.
  public var unit: String

  /// Makes a row; without a reason and a remedy unless they are given.
  public init(
    need: Need.ID, askedLow: Millionths, askedHigh: Millionths, onTime: Millionths,
    late: Millionths, short: Millionths, unit: String
  ) {
    self.need = need
    self.askedLow = askedLow
    self.askedHigh = askedHigh
    self.onTime = onTime
    self.late = late
    self.short = short
    self.unit = unit
  }
}

/// One limit in one period, and what a tonne more of it would be worth.
public struct LimitRow: Hashable, Sendable {
  /// The leg or place.
  public var subject: LimitSubject
  /// What the limit is of.
  public var kind: LimitKind
  /// The first day of the period.
  public var date: CalendarDate
  /// The limit, in the unit of its measure.
  public var limit: Millionths
  /// What is used of it, in the same unit.
  public var use: Millionths
  /// The price of a tonne or other unit of it, in units of the stage's value.
  public var price: Double
  /// The first stage that it binds.
  public var stage: Stage

  /// Makes a row.
  public init(
    subject: LimitSubject, kind: LimitKind, date: CalendarDate, limit: Millionths, use: Millionths,
    price: Double, stage: Stage
  ) {
    self.subject = subject
    self.kind = kind
    self.date = date
    self.limit = limit
    self.use = use
    self.price = price
    self.stage = stage
  }
}

/// One corridor over the whole plan.
public struct CorridorRow: Hashable, Sendable {
  /// The corridor.
  public var corridor: String
  /// What departs on the legs that enter it.
  public var carried: Mass
  /// What arrives at its end.
  public var delivered: Mass
  /// Its share of what departs on all corridors, 0 to 1.
  public var share: Millionths
  /// What is lost on it.
  public var lost: Mass
  /// The number of periods in which it is closed.
  public var closedPeriods: Int

  /// Makes a row.
  public init(
    corridor: String, carried: Mass, delivered: Mass, share: Millionths, lost: Mass,
    closedPeriods: Int
  ) {
    self.corridor = corridor
    self.carried = carried
    self.delivered = delivered
    self.share = share
    self.lost = lost
    self.closedPeriods = closedPeriods
  }
}
