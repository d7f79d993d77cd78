import SupplyModel

/// What each place can take in each period, in whole grams rounded up; nil is no limit.
///
/// Both arrays run by place, then by period.
struct PlaceLimits {
  /// The most that can be loaded and unloaded.
  private(set) var handling: [Int128?] = []
  /// The most that can be in store at the end.
  private(set) var storage: [Int128?] = []

  init(_ supplyCase: SupplyCase, days: PlanDays, changes: DatedChanges) {
    for place in supplyCase.places {
      let ownHandling = place.handlingPerDay.map { ExactScale.masses.parts($0.grams) }
      let ownStorage = place.storage.map { ExactScale.masses.parts($0.grams) }
      let subject: Set = [place.id.description]
      let handlingRows = changes.rows(of: .handling, subjects: subject)
      let storageRows = changes.rows(of: .storage, subjects: subject)
      for period in 0..<supplyCase.calendar.periods {
        func daily(_ own: UInt128?, _ rows: [Int]) -> [UInt128?] {
          days.days(of: period).map {
            ExactScale.masses.changed(own, by: changes.effects(of: rows, on: $0))
          }
        }
        handling.append(PeriodLimit.sum(daily(ownHandling, handlingRows)))
        storage.append(PeriodLimit.smallest(daily(ownStorage, storageRows)))
      }
    }
  }
}
