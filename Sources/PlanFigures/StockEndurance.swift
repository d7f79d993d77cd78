public import SupplyModel

/// How long one stock of the recipient lasts with what a plan brings.
///
/// What is delivered in a period counts for the use of the whole period, as in limit (14) of the
/// formulation; companions drawn from the stock are gone from the first day of theirs.
public struct StockEndurance: Hashable, Sendable {
  /// Where it lies.
  public let place: Place.ID
  /// What it is.
  public let item: Item.ID
  /// The set of stocks that last only together.
  public let set: String
  /// The tier of its set.
  public let tier: Int
  /// The first day on which not all use is covered if the least is there and made and the most is used.
  ///
  /// Nil when it lasts to the end of the plan, or when a figure is unstated.
  public let earliest: CalendarDate?
  /// The same if the most is there and made and the least is used.
  public let latest: CalendarDate?
  /// Whether it is unstated how much is there.
  public let isOnHandUnstated: Bool
  /// Whether it is unstated how much is used.
  public let isUseUnstated: Bool

  /// Whether anything can be said of it.
  public var isStated: Bool { !isOnHandUnstated && !isUseUnstated }
}

extension StockEndurance {
  /// How long each stock of the recipient lasts with what a plan brings, in the order of the case.
  ///
  /// Nothing is solved.
  public static func all(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [StockEndurance] {
    let places = Dictionary(
      supplyCase.needs.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    return supplyCase.recipient.stockpiles.map { stock in
      let mass = supplyCase.items.first { $0.id == stock.item }?.massPerUnit.grams ?? 1_000_000
      var coming = Array(repeating: Int128(0), count: supplyCase.calendar.periods)
      for row in record.deliveries
      where row.commodity.item == stock.item && places[row.need] == stock.place {
        coming[row.period] += Int128(row.mass.grams)
      }
      for row in record.joins
      where row.source == .held(stock.item) && places[row.need] == stock.place {
        coming[row.period] -= Int128(row.mass.grams)
      }
      let use = StockUse(
        units: coming.map { $0 * 1_000_000 / Int128(mass) }, calendar: supplyCase.calendar)
      return StockEndurance(stock, use)
    }
  }
}

extension StockEndurance {
  fileprivate init(_ stock: Stockpile, _ use: StockUse) {
    (place, item, set, tier) = (stock.place, stock.item, stock.setName, stock.tier)
    (isOnHandUnstated, isUseUnstated) = (stock.onHand == nil, stock.usedPerDay == nil)
    guard let onHand = stock.onHand, let used = stock.usedPerDay else {
      (earliest, latest) = (nil, nil)
      return
    }
    earliest = use.dayOut(onHand: onHand.low, made: stock.madePerDay.low, used: used.high)
    latest = use.dayOut(onHand: onHand.high, made: stock.madePerDay.high, used: used.low)
  }
}

/// What comes to a stock in each period, in millionths of a unit.
private struct StockUse {
  let units: [Int128]
  let calendar: PlanCalendar

  /// The first day on which the use up to it exceeds what was there, was made and has come.
  func dayOut(onHand: Millionths, made: Millionths, used: Millionths) -> CalendarDate? {
    guard used > .zero else { return nil }
    var there = Int128(onHand.count)
    var needed: Int128 = 0
    for period in 0..<calendar.periods {
      there += units[period]
      for day in 0..<calendar.periodDays {
        there += Int128(made.count)
        needed += Int128(used.count)
        // A millionth of the use is what whole grams and the solver's rounding may leave open.
        if needed - there > needed / 1_000_000 {
          return calendar.firstDay(of: period).adding(days: day)
        }
      }
    }
    return nil
  }
}
