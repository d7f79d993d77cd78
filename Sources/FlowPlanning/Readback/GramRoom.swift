import SupplyModel
import TimeExpansion

/// What is left of throughput, handling and storage while a plan is rounded, in grams.
struct GramRoom {
  private let network: FlowNetwork
  private var throughput: [Int]
  private var handling: [Int]
  private var storage: [Int]

  /// A departure.
  struct Passage {
    let leg: Int
    let period: Int
    let survival: Survival
    let arrival: Int
  }

  init(_ network: FlowNetwork, raisedBy works: [ChosenWork]) {
    self.network = network
    let table = network.timetable
    throughput = Self.grams(table.throughputTonnes)
    handling = Self.grams(table.handlingTonnes)
    storage = Self.grams(table.storageTonnes)
    for chosen in works {
      guard
        let option = network.works.first(where: {
          network.supplyCase.carriage.works[$0.work].id == chosen.work
        })
      else { continue }
      // One gain is split over no two limits, so each is raised by its own grams, up to the next whole one.
      let fine = Int128(option.gainGrams) * Int128(chosen.share.count)
      let gain = Int((fine + 999_999_999_999) / 1_000_000_000_000)
      for period in 0..<network.periods where period >= option.opening {
        raise(option.limit, by: gain, in: period)
      }
    }
  }

  private mutating func raise(_ limit: WorkOption.Limit, by gain: Int, in period: Int) {
    func raised(_ grams: Int) -> Int { grams > 0 && grams < .max ? grams + gain : grams }
    switch limit {
    case .throughput(let leg):
      let cell = leg * network.periods + period
      throughput[cell] = raised(throughput[cell])
    case .handling(let place):
      let cell = place * network.periods + period
      handling[cell] = raised(handling[cell])
    case .storage(let place):
      let cell = place * network.periods + period
      storage[cell] = raised(storage[cell])
    }
  }

  /// Whole grams of a limit; a figure that is a whole number but for the last bits counts as one.
  private static func grams(_ tonnes: [[Double]]) -> [Int] {
    tonnes.flatMap { $0 }.map {
      $0.isFinite && $0 < 1e12 ? Int(($0 * 1e6 + 0.001).rounded(.down)) : .max
    }
  }

  /// As much of what would depart as throughput, and handling at both ends, take.
  func fitting(_ grams: Int, on passage: Passage) -> Int {
    let (from, to) = cells(of: passage)
    var fitting = min(
      grams, throughput[passage.leg * network.periods + passage.period], handling[from])
    while fitting > 0 && passage.survival.arriving(grams: fitting) > handling[to] {
      fitting = max(
        0, fitting - max(1, passage.survival.arriving(grams: fitting) - handling[to]))
    }
    return fitting
  }

  /// Takes up what a departure uses.
  mutating func take(_ grams: Int, on passage: Passage) {
    let (from, to) = cells(of: passage)
    let own = passage.leg * network.periods + passage.period
    if throughput[own] < .max { throughput[own] -= grams }
    if handling[from] < .max { handling[from] -= grams }
    if handling[to] < .max { handling[to] -= passage.survival.arriving(grams: grams) }
  }

  private func cells(of passage: Passage) -> (from: Int, to: Int) {
    (
      network.origins[passage.leg] * network.periods + passage.period,
      network.destinations[passage.leg] * network.periods + passage.arrival
    )
  }

  /// As much as can be put in store, which is then taken up.
  mutating func storable(_ grams: Int, at place: Int, in period: Int) -> Int {
    let cell = place * network.periods + period
    let stored = min(grams, storage[cell])
    if storage[cell] < .max { storage[cell] -= stored }
    return stored
  }
}
