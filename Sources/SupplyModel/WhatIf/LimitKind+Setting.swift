extension LimitKind {
  /// States a figure of a leg's limit, counted as often as before; nil takes the limit away.
  func set(_ figure: Millionths?, on leg: inout Leg) {
    switch self {
    case .throughput:
      let span = leg.throughput?.per ?? .day
      leg.throughput = figure.map { Throughput(Mass(tonnes: $0), per: span) }
    case .throughputVolume: leg.cubicMetresPerDay = figure
    case .handling, .storage, .storageVolume: return
    }
  }

  /// States a figure of a place's limit; nil takes the limit away.
  func set(_ figure: Millionths?, on place: inout Place) {
    switch self {
    case .handling: place.handlingPerDay = figure.map { Mass(tonnes: $0) }
    case .storage: place.storage = figure.map { Mass(tonnes: $0) }
    case .storageVolume: place.storageCubicMetres = figure
    case .throughput, .throughputVolume: return
    }
  }

  /// The figure that a leg states, as it stands in its column; nil for none.
  public func figure(of leg: Leg) -> Millionths? {
    switch self {
    case .throughput: leg.throughput.map { Millionths(count: $0.mass.grams) }
    case .throughputVolume: leg.cubicMetresPerDay
    case .handling, .storage, .storageVolume: nil
    }
  }

  /// The figure that a place states, as it stands in its column; nil for none.
  public func figure(of place: Place) -> Millionths? {
    switch self {
    case .handling: place.handlingPerDay.map { Millionths(count: $0.grams) }
    case .storage: place.storage.map { Millionths(count: $0.grams) }
    case .storageVolume: place.storageCubicMetres
    case .throughput, .throughputVolume: nil
    }
  }
}
