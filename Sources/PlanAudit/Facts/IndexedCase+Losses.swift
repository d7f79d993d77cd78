import SupplyModel

extension IndexedCase {
  /// A place as an item comes to it: over legs without loss alone, or over one with loss as well.
  private struct Arrival: Hashable {
    let place: Int
    let isAfterLoss: Bool
  }

  /// The places to which an item can come over a leg that loses some of it, in whatever period.
  ///
  /// A walk from where it is supplied or freed, in which each place can be met twice: before a loss and after.
  func placesReachedAfterLoss(_ item: Int) -> Set<Int> {
    let supplied = supplies.filter { commodities.all[$0.commodity].item == item }.map(\.place)
    let freed = recipient.releases.filter { commodities.all[$0.commodity].item == item }
      .map(\.place)
    var met = Set((supplied + freed).map { Arrival(place: $0, isAfterLoss: false) })
    var ahead = Array(met)
    while let here = ahead.popLast() {
      for (leg, ends) in ends.enumerated() where ends.origin == here.place {
        for loses in lossesMet(on: leg, by: item) {
          let next = Arrival(place: ends.destination, isAfterLoss: here.isAfterLoss || loses)
          if met.insert(next).inserted { ahead.append(next) }
        }
      }
    }
    return Set(met.filter(\.isAfterLoss).map(\.place))
  }

  /// Whether passages of an item on a leg lose any: always, never, now and then, or none when it never passes.
  private func lossesMet(on leg: Int, by item: Int) -> Set<Bool> {
    Set(
      (0..<periods).filter { isOpen(leg, to: item, in: $0) }
        .map { timetable.loss[leg * periods + $0] > 0 })
  }

  /// Whether goods may depart on a leg in a period and arrive within the plan.
  func isOpen(_ leg: Int, to item: Int, in period: Int) -> Bool {
    period >= supplyCase.calendar.firstOpenPeriod
      && timetable.arrival[leg * periods + period] < periods
      && passages.passage(class: classes[item], leg: leg, departure: period) == .open
      && isCarried(item, on: leg)
  }
}
