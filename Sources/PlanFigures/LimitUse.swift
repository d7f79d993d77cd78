public import SupplyModel
import TimeExpansion

/// How much of a limit of a leg or a place a plan uses in one period.
public struct LimitUse: Hashable, Sendable {
  /// The limit and the period, as they are priced.
  public let limit: PricedLimit
  /// The period.
  public let period: Int
  /// The limit in tonnes; infinity is none, 0 is closed.
  public let limitTonnes: Double
  /// What is used of it, in tonnes.
  public let useTonnes: Double

  /// Whether nothing is left of it but rounding.
  public var isFull: Bool {
    limitTonnes > 0 && limitTonnes.isFinite
      && useTonnes > limitTonnes - 0.001 - 1e-6 * limitTonnes
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
    let used = UsedTonnes(record, of: supplyCase)
    let periods = 0..<supplyCase.calendar.periods
    func uses(_ limits: [Double], _ limit: (Int) -> PricedLimit) -> [LimitUse] {
      periods.compactMap { period in
        let use = used.byLimit[limit(period)] ?? 0
        guard limits[period].isFinite || use > 0 else { return nil }
        return LimitUse(
          limit: limit(period), period: period, limitTonnes: limits[period], useTonnes: use)
      }
    }
    let legs = supplyCase.legs.indices.flatMap { leg in
      uses(table.throughputTonnes[leg]) { .throughput(supplyCase.legs[leg].id, period: $0) }
    }
    let places = supplyCase.places.indices.flatMap { place in
      uses(table.handlingTonnes[place]) { .handling(supplyCase.places[place].id, period: $0) }
        + uses(table.storageTonnes[place]) { .storage(supplyCase.places[place].id, period: $0) }
    }
    return legs + places
  }
}

/// What a plan uses of each limit, in tonnes.
private struct UsedTonnes {
  private(set) var byLimit: [PricedLimit: Double] = [:]

  init(_ record: PlanRecord, of supplyCase: SupplyCase) {
    let legs = Dictionary(uniqueKeysWithValues: supplyCase.legs.map { ($0.id, $0) })
    for move in record.moves {
      guard let leg = legs[move.leg] else { continue }
      byLimit[.throughput(move.leg, period: move.departure), default: 0] += move.mass.tonnes
      byLimit[.handling(leg.origin, period: move.departure), default: 0] += move.mass.tonnes
      byLimit[.handling(leg.destination, period: move.arrival), default: 0] += move.arriving.tonnes
    }
    for stock in record.stocks {
      byLimit[.storage(stock.place, period: stock.period), default: 0] += stock.mass.tonnes
    }
  }
}
