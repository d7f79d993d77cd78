/// A limit that every leg, or every place, may set in each period.
///
/// What such a limit is, is said once, in its ``description``: the engine's rows, rounding, files and
/// reasons read it there. The audit has its own writing.
public enum LimitKind: String, CaseIterable, Sendable {
  /// What may depart on a leg.
  case throughput
  /// What may be loaded and unloaded at a place.
  case handling
  /// What may be in store at a place at the end of a period.
  case storage
  /// What may depart on a leg by volume.
  case throughputVolume = "throughput_volume"
  /// What may be in store at a place at the end of a period by volume.
  case storageVolume = "storage_volume"

  /// All that is to be known of it.
  public var description: LimitDescription {
    switch self {
    case .throughput:
      LimitDescription(
        .throughput, of: .mass, departing: { $0.throughput?.tonnes(on: $1) }, followsSailings: true)
    case .handling: LimitDescription(.handling, of: .mass, handled: { $0.handlingPerDay?.tonnes })
    case .storage: LimitDescription(.storage, of: .mass, stored: { $0.storage?.tonnes })
    case .throughputVolume:
      LimitDescription(
        .throughputVolume, of: .volume, departing: { leg, _ in leg.cubicMetresPerDay?.value })
    case .storageVolume:
      LimitDescription(.storageVolume, of: .volume, stored: { $0.storageCubicMetres?.value })
    }
  }

  /// The limit that an attribute states; nil where it states none.
  public init?(statedBy attribute: ChangedAttribute) {
    guard let kind = Self.allCases.first(where: { $0.description.attribute == attribute }) else {
      return nil
    }
    self = kind
  }
}

extension ChangedAttribute {
  /// Whether it belongs to a place rather than a leg.
  public var isOfPlaces: Bool { LimitKind(statedBy: self)?.description.isOfPlaces ?? false }
}
