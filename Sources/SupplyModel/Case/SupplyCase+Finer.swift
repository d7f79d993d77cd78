extension SupplyCase {
  /// The same case with every mass so many times as large.
  ///
  /// A gram of it is that much finer a part of a gram of this case: whoever counts its plans in whole grams counts
  /// this case's in parts of a gram. Units, volumes, vehicles, days and costs stay as they are.
  ///
  /// - Parameter parts: How many times; 1 or more.
  /// - Returns: Nil where a mass becomes too large to count, or less than once.
  public func inFinerMasses(_ parts: Int) -> SupplyCase? {
    guard parts > 0 else { return nil }
    var scale = MassScale(parts: parts)
    let finer = try? SupplyCase(
      calendar: calendar, places: places.map { scale.finer($0) },
      items: items.map { scale.finer($0) }, specs: specs, needs: needs, supplies: supplies,
      legs: legs.map { scale.finer($0) }, changes: changes.map { scale.finer($0) },
      consents: consents, recipient: recipient, carriage: scale.finer(carriage),
      staffing: staffing)
    guard var finer, !scale.isExceeded else { return nil }
    finer.aimsAtEndurance = aimsAtEndurance
    finer.opening = opening
    finer.evenlyShared = evenlyShared
    return finer
  }
}

/// Multiplies the masses of a case.
private struct MassScale {
  let parts: Int
  private(set) var isExceeded = false

  init(parts: Int) { self.parts = parts }

  private mutating func finer(_ count: Int) -> Int {
    let (product, overflows) = count.multipliedReportingOverflow(by: parts)
    if overflows { isExceeded = true }
    return overflows ? count : product
  }

  private mutating func finer(_ mass: Mass) -> Mass { Mass(grams: finer(mass.grams)) }

  private mutating func finer(_ mass: Mass?) -> Mass? {
    if let mass { finer(mass) as Mass } else { nil }
  }

  private mutating func finer(_ tonnes: Millionths) -> Millionths {
    Millionths(count: finer(tonnes.count))
  }

  mutating func finer(_ item: Item) -> Item {
    var own = item
    own.massPerUnit = finer(item.massPerUnit)
    own.grain = finer(item.grain)
    return own
  }

  mutating func finer(_ place: Place) -> Place {
    var own = place
    own.storage = finer(place.storage)
    own.handlingPerDay = finer(place.handlingPerDay)
    return own
  }

  mutating func finer(_ leg: Leg) -> Leg {
    var own = leg
    if let throughput = leg.throughput {
      own.throughput = Throughput(finer(throughput.mass), per: throughput.per)
    }
    return own
  }

  mutating func finer(_ change: Change) -> Change {
    var own = change
    if case .value(let value) = change.effect, change.attribute.isOfMass {
      own.effect = .value(finer(value))
    }
    return own
  }

  mutating func finer(_ carriage: Carriage) -> Carriage {
    var own = carriage
    for index in own.lifts.indices {
      own.lifts[index].load = finer(own.lifts[index].load)
      for (name, load) in own.lifts[index].loadByClass {
        own.lifts[index].loadByClass[name] = finer(load) as Mass
      }
    }
    for index in own.sailings.indices {
      own.sailings[index].capacity = finer(own.sailings[index].capacity)
    }
    for index in own.works.indices where own.works[index].attribute.isOfMass {
      own.works[index].gain = finer(own.works[index].gain)
    }
    return own
  }
}

extension ChangedAttribute {
  /// Whether its figures are masses.
  fileprivate var isOfMass: Bool {
    switch self {
    case .throughput, .handling, .storage: true
    case .transit, .loss, .cost, .throughputVolume, .storageVolume: false
    }
  }
}
