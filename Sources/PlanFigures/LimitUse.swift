public import SupplyModel
import TimeExpansion

/// How much of a limit of a leg or a place a plan uses in one period.
public struct LimitUse: Hashable, Sendable {
  /// The period.
  public let period: Int
  /// What is limited.
  public let kind: LimitKind
  /// The leg or place.
  public let subject: LimitSubject
  /// What there is of it, in the unit of its measure, such as tonnes; infinity is no limit, 0 is closed.
  public let size: Double
  /// What is used of it, in the same unit.
  public let use: Double

  /// The share of it that is used; nil where there is no limit, nothing can pass or nothing does.
  public var share: Double? { size > 0 && size.isFinite && use > 0 ? use / size : nil }

  /// The limit as it is priced.
  public var limit: PricedLimit { .limit(kind, of: subject, period: period) }

  /// Whether nothing is left of it but rounding.
  public var isFull: Bool {
    size > 0 && size.isFinite && use > size - 0.001 - 1e-6 * size
  }
}

extension LimitUse {
  /// How a plan uses every limit of every leg and place, period by period: throughput in the order of
  /// the legs, then handling and storage in the order of the places.
  ///
  /// Limits that do not exist and are not used are left out.
  public static func all(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [LimitUse] {
    let table = Timetable(supplyCase)
    let used = UsedSizes(record, of: supplyCase)
    func uses(_ kind: LimitKind, _ position: Int, _ subject: LimitSubject) -> [LimitUse] {
      (0..<supplyCase.calendar.periods).compactMap { period in
        let use = used.byLimit[.limit(kind, of: subject, period: period)] ?? 0
        let size = table.limits[kind]?[position][period] ?? .infinity
        guard size.isFinite || (use > 0 && kind.description.measure == .mass) else { return nil }
        return LimitUse(period: period, kind: kind, subject: subject, size: size, use: use)
      }
    }
    return [false, true].flatMap { isOfPlaces in
      let kinds = LimitKind.allCases.filter { $0.description.isOfPlaces == isOfPlaces }
      let subjects = kinds.first.map { supplyCase.subjects(of: $0) } ?? []
      return subjects.enumerated().flatMap { position, subject in
        kinds.flatMap { uses($0, position, subject) }
      }
    }
  }
}

/// What a plan uses of each limit, in the unit of its measure.
private struct UsedSizes {
  private(set) var byLimit: [PricedLimit: Double] = [:]
  private let items: [Item.ID: Item]

  init(_ record: PlanRecord, of supplyCase: SupplyCase) {
    items = Dictionary(uniqueKeysWithValues: supplyCase.items.map { ($0.id, $0) })
    let legs = Dictionary(uniqueKeysWithValues: supplyCase.legs.map { ($0.id, $0) })
    for move in record.moves {
      guard let leg = legs[move.leg] else { continue }
      let item = move.commodity.item
      add(move.mass, of: item, .departing, .leg(move.leg), move.departure)
      add(move.mass, of: item, .handled, .place(leg.origin), move.departure)
      add(move.arriving, of: item, .handled, .place(leg.destination), move.arrival)
    }
    for stock in record.stocks {
      add(stock.mass, of: stock.commodity.item, .stored, .place(stock.place), stock.period)
    }
  }

  private mutating func add(
    _ mass: Mass, of item: Item.ID, _ counted: LimitDescription.Counted, _ subject: LimitSubject,
    _ period: Int
  ) {
    for kind in LimitKind.allCases where kind.description.counts == counted {
      let size = items[item]?.sizeOfTonne(in: kind.description.measure) ?? 0
      byLimit[.limit(kind, of: subject, period: period), default: 0] += mass.tonnes * size
    }
  }
}
