public import SupplyModel

/// The fastest whole way of one class of goods by each corridor, from one door to one other, so that corridors
/// that start and end elsewhere can be compared.
///
/// The doors are a place at which goods are offered and a place at which they are asked for. Of all such pairs that one is
/// taken which the most corridors join; of several, that of the first need by rank, and of its supplies the first.
public struct DoorToDoor: Hashable, Sendable {
  /// Where the goods are offered.
  public let origin: Place.ID
  /// Where they are asked for.
  public let destination: Place.ID
  /// The way by each corridor that joins the two doors.
  public let ways: [String: WholeWay]

  /// The comparison of a case's corridors; nil when no corridor joins a supply to a need.
  public static func comparison(of supplyCase: SupplyCase) -> DoorToDoor? {
    let corridors = Set(supplyCase.legs.map(\.corridor)).subtracting([""])
    var maps: [String: [CorridorReach]] = [:]
    var best: (count: Int, doors: Doors)?
    for doors in Doors.all(of: supplyCase) where doors.origin != doors.destination {
      let reaches =
        maps[doors.goodsClass]
        ?? corridors.sorted().map { CorridorReach($0, doors.goodsClass, supplyCase.legs) }
      maps[doors.goodsClass] = reaches
      let count = reaches.count { $0.joins(doors) }
      if count > best?.count ?? 0 { best = (count, doors) }
    }
    guard let doors = best?.doors else { return nil }
    let found = (maps[doors.goodsClass] ?? []).map { ($0.corridor, $0.fastest(between: doors)) }
    let ways = found.reduce(into: [String: WholeWay]()) { $0[$1.0] = $1.1 }
    return ways.isEmpty
      ? nil : DoorToDoor(origin: doors.origin, destination: doors.destination, ways: ways)
  }
}

/// A place at which goods are offered, one at which they are asked for, and their class.
struct Doors: Hashable {
  let origin: Place.ID
  let destination: Place.ID
  let goodsClass: String

  /// Every pair, needs by rank first, then supplies in the order of the case.
  static func all(of supplyCase: SupplyCase) -> [Doors] {
    let supplies = Dictionary(grouping: supplyCase.supplies, by: \.item)
    var seen: Set<Doors> = []
    return supplyCase.needsByRank.flatMap { need in
      supplyCase.itemsAccepted(by: need).flatMap { item in
        (supplies[item.id] ?? []).map {
          Doors(origin: $0.place, destination: need.place, goodsClass: item.goodsClass)
        }
      }
    }.filter { seen.insert($0).inserted }
  }
}
