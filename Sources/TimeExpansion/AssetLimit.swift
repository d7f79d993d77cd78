package import SupplyModel

/// What a leg or a place lets through for each vehicle that is kept for it, period by period.
package struct AssetLimit: Sendable {
  /// What is limited, by position.
  package let subject: Subject
  /// The position of the lift.
  package let lift: Int
  /// By period; nil where nothing needs to be kept.
  package let kept: [Kept?]

  /// What is limited.
  package enum Subject: Hashable, Sendable {
    case leg(Int)
    case place(Int)
  }

  /// Where vehicles are kept, and what each lets through in the period.
  package struct Kept: Hashable, Sendable {
    package let place: Int
    package let gramsPerVehicle: Int

    package var tonnesPerVehicle: Double { Double(gramsPerVehicle) / 1_000_000 }
  }

  /// Every such limit of a case, legs first; of several for one lift the one known last rules, and of
  /// those the last row.
  package static func all(in supplyCase: SupplyCase) -> [AssetLimit] {
    var kept: [Key: [Kept?]] = [:]
    let periods = supplyCase.calendar.periods
    for change in supplyCase.changesAsTheyBecameKnown {
      guard let asset = change.asset, case .value(let value) = change.effect,
        let lift = supplyCase.carriage.lifts.firstIndex(where: { $0.id == asset.lift }),
        let place = supplyCase.places.firstIndex(where: { $0.id == asset.place })
      else { continue }
      let each = Kept(
        place: place, gramsPerVehicle: value.count * supplyCase.calendar.periodDays)
      let days = (0..<periods).filter { supplyCase.calendar.touches(change.span, in: $0) }
      for subject in subjects(of: change, in: supplyCase) {
        let key = Key(subject: subject, lift: lift)
        for period in days {
          kept[key, default: Array(repeating: nil, count: periods)][period] = each
        }
      }
    }
    return kept.keys.sorted().map {
      AssetLimit(subject: $0.subject, lift: $0.lift, kept: kept[$0] ?? [])
    }
  }

  private static func subjects(of change: Change, in supplyCase: SupplyCase) -> [Subject] {
    if change.attribute == .handling {
      return supplyCase.places.indices.filter {
        supplyCase.places[$0].id.description == change.subject
      }.map { .place($0) }
    }
    return supplyCase.legs.indices.filter {
      supplyCase.isUnder(change.subject, leg: supplyCase.legs[$0])
    }.map { .leg($0) }
  }

  private struct Key: Hashable, Comparable {
    let subject: Subject
    let lift: Int

    private var order: (Int, Int, Int) {
      switch subject {
      case .leg(let leg): (0, leg, lift)
      case .place(let place): (1, place, lift)
      }
    }

    static func < (left: Self, right: Self) -> Bool { left.order < right.order }
  }
}

extension PlanCalendar {
  /// Whether a dated fact holds on any day of a period.
  package func touches(_ span: DateSpan, in period: Int) -> Bool {
    let first = firstDay(of: period)
    return (0..<periodDays).contains { span.contains(first.adding(days: $0)) }
  }
}
