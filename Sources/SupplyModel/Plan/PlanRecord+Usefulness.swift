/// Companions that are used up with what a need receives, in one period.
public struct Join: Hashable, Sendable {
  /// The need whose goods they serve.
  public var need: Need.ID
  /// The complement that they meet.
  public var complement: Complement.ID
  /// Where they come from.
  public var source: Source
  /// The period.
  public var period: Int
  /// The mass.
  public var mass: Mass

  /// Where companions come from.
  public enum Source: Hashable, Sendable {
    /// They were sent.
    case sent(Commodity)
    /// The recipient holds them at the place of the need.
    case held(Item.ID)

    /// The item.
    public var item: Item.ID {
      switch self {
      case .sent(let commodity): commodity.item
      case .held(let item): item
      }
    }
  }

  /// Makes a join.
  public init(
    need: Need.ID, complement: Complement.ID, source: Source, period: Int, mass: Mass
  ) {
    self.need = need
    self.complement = complement
    self.source = source
    self.period = period
    self.mass = mass
  }
}

/// Goods that a release frees and that are taken up in one period.
public struct Freed: Hashable, Sendable {
  /// The release.
  public var release: Release.ID
  /// The period.
  public var period: Int
  /// The mass.
  public var mass: Mass

  /// Makes freed goods.
  public init(release: Release.ID, period: Int, mass: Mass) {
    self.release = release
    self.period = period
    self.mass = mass
  }
}

/// Vehicles that depart in one period.
public struct VehicleMove: Hashable, Sendable {
  /// The lift.
  public var lift: Lift.ID
  /// How they go.
  public var way: Way
  /// The period of departure.
  public var departure: Int
  /// The period in which they are ready again at the far end.
  public var arrival: Int
  /// How many.
  public var vehicles: Trillionths

  /// How vehicles go from place to place.
  public enum Way: Hashable, Sendable {
    /// Along a leg, with goods or without.
    case along(Leg.ID)
    /// Back along a leg, empty.
    case back(Leg.ID)
    /// From a place to another, off all legs.
    case relocation(from: Place.ID, to: Place.ID)
  }

  /// Makes a move of vehicles.
  public init(lift: Lift.ID, way: Way, departure: Int, arrival: Int, vehicles: Trillionths) {
    self.lift = lift
    self.way = way
    self.departure = departure
    self.arrival = arrival
    self.vehicles = vehicles
  }
}

/// Vehicles that stay at a place from one period to the next.
public struct VehicleStay: Hashable, Sendable {
  /// The lift.
  public var lift: Lift.ID
  /// Where.
  public var place: Place.ID
  /// The period at whose end they are there.
  public var period: Int
  /// How many.
  public var vehicles: Trillionths

  /// Makes a stay.
  public init(lift: Lift.ID, place: Place.ID, period: Int, vehicles: Trillionths) {
    self.lift = lift
    self.place = place
    self.period = period
    self.vehicles = vehicles
  }
}

/// A posting as it comes about: when the person is there.
public struct Attendance: Hashable, Sendable {
  /// The posting.
  public var posting: Posting.ID
  /// The period in which the person sets out; that of arrival when there is no way to go.
  public var departure: Int
  /// The first period at whose end the person is there.
  public var arrival: Int
  /// The last period at whose end the person is there.
  public var last: Int

  /// Makes an attendance.
  public init(posting: Posting.ID, departure: Int, arrival: Int, last: Int) {
    self.posting = posting
    self.departure = departure
    self.arrival = arrival
    self.last = last
  }
}

/// A work that a plan chooses.
public struct ChosenWork: Hashable, Sendable {
  /// The work.
  public var work: Work.ID
  /// How much of it, 0 to 1.
  public var share: Trillionths

  /// Makes a chosen work.
  public init(work: Work.ID, share: Trillionths) {
    self.work = work
    self.share = share
  }
}
