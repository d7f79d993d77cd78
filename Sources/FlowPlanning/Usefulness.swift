import SupplyModel

/// Where one commodity can be and still be of use: reached from a lot, and able to reach a demand.
///
/// Two sweeps over places × periods, forward from the lots and backward from the demands, leave
/// out every column of the program that can only be zero.
struct Usefulness: Sendable {
  private let places: Int
  private var isUseful: [Bool]
  /// Whether the commodity can come to a place by a leg.
  private(set) var isReachedByLeg: [Bool]
  /// The first period in which the commodity can be at each place; nil is never.
  private(set) var firstReached: [Int?]

  init(
    goodsClass: String, lots: [PlacedLot], demands: [Demand], legs: [Leg], origins: [Int],
    destinations: [Int], places: Int, timetable: Timetable, calendar: PlanCalendar
  ) {
    let periods = calendar.periods
    self.places = places
    var reached = [Bool](repeating: false, count: places * periods)
    var arrivesByLeg = [Bool](repeating: false, count: places)
    for lot in lots { reached[lot.opening * places + lot.place] = true }
    func isOpen(_ leg: Int, _ period: Int) -> Bool {
      timetable.isOpen(leg, to: goodsClass, refused: legs[leg].refusedClasses, period: period)
    }
    for period in calendar.firstOpenPeriod..<max(calendar.firstOpenPeriod, periods) {
      for place in 0..<places where period > 0 && reached[(period - 1) * places + place] {
        reached[period * places + place] = true
      }
      for leg in legs.indices where reached[period * places + origins[leg]] && isOpen(leg, period) {
        let arrival = period + timetable.transitPeriods[leg][period]
        reached[arrival * places + destinations[leg]] = true
        arrivesByLeg[destinations[leg]] = true
      }
    }
    var useful = [Bool](repeating: false, count: places * periods)
    for period in stride(from: periods - 1, through: 0, by: -1) {
      for demand in demands where demand.worth[period] > 0 {
        useful[period * places + demand.place] = true
      }
      for place in 0..<places where period + 1 < periods && useful[(period + 1) * places + place] {
        useful[period * places + place] = true
      }
      for leg in legs.indices where isOpen(leg, period) {
        let arrival = period + timetable.transitPeriods[leg][period]
        if useful[arrival * places + destinations[leg]] {
          useful[period * places + origins[leg]] = true
        }
      }
    }
    isUseful = zip(reached, useful).map { $0 && $1 }
    isReachedByLeg = arrivesByLeg
    firstReached = (0..<places).map { place in
      (0..<periods).first { reached[$0 * places + place] }
    }
  }

  /// Whether the commodity can be at a place in a period and still be of use.
  func holds(_ place: Int, _ period: Int) -> Bool { isUseful[period * places + place] }
}
