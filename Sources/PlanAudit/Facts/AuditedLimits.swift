import SupplyModel

/// Lines (2), (3) and (4) of the formulation: the limits of legs and places in each period.
struct AuditedLimits {
  /// What one kind of limit is, as the audit writes it.
  struct Line {
    /// What goods count by.
    let measure: Measure
    /// When they count.
    let counted: Counted

    /// When goods count against a limit.
    enum Counted {
      case departing, handled, stored
    }
  }

  /// By kind, then leg or place, then period: whole millionths of the unit, rounded up; nil is no limit.
  private var millionths: [LimitKind: [Int128?]] = [:]

  init(
    _ supplyCase: SupplyCase, days: PlanDays, changes: DatedChanges, timetable: LegTimetable
  ) {
    let places = PlaceFigures(supplyCase: supplyCase, days: days, changes: changes)
    let legs = LegFigures(
      supplyCase: supplyCase, days: days, changes: changes, timetable: timetable)
    for kind in LimitKind.allCases {
      millionths[kind] =
        switch kind {
        case .throughput: timetable.throughput
        case .handling: places.limits(.handling, PeriodLimit.sum) { $0.handlingPerDay?.grams }
        case .storage: places.limits(.storage, PeriodLimit.smallest) { $0.storage?.grams }
        case .throughputVolume:
          legs.limits(.throughputVolume, PeriodLimit.sum) { $0.cubicMetresPerDay?.count }
        case .storageVolume:
          places.limits(.storageVolume, PeriodLimit.smallest) { $0.storageCubicMetres?.count }
        }
    }
  }

  /// What a kind is.
  static func line(_ kind: LimitKind) -> Line {
    switch kind {
    case .throughput: Line(measure: .mass, counted: .departing)
    case .handling: Line(measure: .mass, counted: .handled)
    case .storage: Line(measure: .mass, counted: .stored)
    case .throughputVolume: Line(measure: .volume, counted: .departing)
    case .storageVolume: Line(measure: .volume, counted: .stored)
    }
  }

  subscript(kind: LimitKind) -> [Int128?] { millionths[kind] ?? [] }
}

/// The limits of places from what they state, after changes.
private struct PlaceFigures {
  let supplyCase: SupplyCase
  let days: PlanDays
  let changes: DatedChanges

  /// By place, then period, from a figure in millionths of the unit.
  func limits(
    _ attribute: ChangedAttribute, _ room: ([UInt128?]) -> Int128?, _ figure: (Place) -> Int?
  ) -> [Int128?] {
    supplyCase.places.flatMap { place in
      let own = figure(place).map { ExactScale.masses.parts($0) }
      let rows = changes.rows(of: attribute, subjects: [place.id.description])
      return (0..<supplyCase.calendar.periods).map { period in
        room(
          days.days(of: period).map {
            ExactScale.masses.changed(own, by: changes.ruling(of: rows, on: $0))
          })
      }
    }
  }
}

/// The limits of legs from what they state, after changes.
private struct LegFigures {
  let supplyCase: SupplyCase
  let days: PlanDays
  let changes: DatedChanges
  let timetable: LegTimetable

  /// By leg, then period, from a figure in millionths of the unit for a day.
  func limits(
    _ attribute: ChangedAttribute, _ room: ([UInt128?]) -> Int128?, _ figure: (Leg) -> Int?
  ) -> [Int128?] {
    let periods = supplyCase.calendar.periods
    return supplyCase.legs.enumerated().flatMap { index, leg in
      let own = figure(leg).map { ExactScale.masses.parts($0) }
      let rows = LegLimitChanges(attribute, of: leg, in: changes)
      return (0..<periods).map { period in
        let wait = timetable.passage[index * periods + period]
        return room(
          days.days(of: period).map {
            ExactScale.masses.changed(own, by: rows.ruling(on: $0, after: wait))
          })
      }
    }
  }
}
