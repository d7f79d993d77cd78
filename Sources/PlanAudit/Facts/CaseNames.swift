import SupplyModel

/// The names of a case as indices into its tables.
struct CaseNames {
  let places: [Place.ID: Int]
  let items: [Item.ID: Int]
  let needs: [Need.ID: Int]
  let supplies: [Supply.ID: Int]
  let legs: [Leg.ID: Int]
  let lifts: [Lift.ID: Int]
  let complements: [Complement.ID: Int]
  let releases: [Release.ID: Int]
  let works: [Work.ID: Int]
  let postings: [Posting.ID: Int]

  init(_ supplyCase: SupplyCase) {
    func indices<Name: Hashable>(_ names: [Name]) -> [Name: Int] {
      Dictionary(zip(names, names.indices)) { first, _ in first }
    }
    places = indices(supplyCase.places.map(\.id))
    items = indices(supplyCase.items.map(\.id))
    needs = indices(supplyCase.needs.map(\.id))
    supplies = indices(supplyCase.supplies.map(\.id) + supplyCase.opening.goods.map(\.id))
    legs = indices(supplyCase.legs.map(\.id))
    lifts = indices(supplyCase.carriage.lifts.map(\.id))
    complements = indices(supplyCase.recipient.complements.map(\.id))
    releases = indices(supplyCase.recipient.releases.map(\.id))
    works = indices(supplyCase.carriage.works.map(\.id))
    postings = indices(supplyCase.staffing.postings.map(\.id))
  }

  // A case resolves its references when it is made, so the defaults below are never taken.

  /// The index of a place that the case itself names.
  func resolved(_ place: Place.ID) -> Int { places[place, default: 0] }

  /// The index of an item that the case itself names.
  func resolved(_ item: Item.ID) -> Int { items[item, default: 0] }
}

/// The kinds of goods in a case and in a plan, numbered as they are met.
struct CommodityIndex {
  /// Every commodity met so far.
  private(set) var all: [AuditedCommodity] = []
  private var indices: [Commodity: Int] = [:]

  /// The number of a commodity, a new one when it was not met before.
  mutating func number(_ commodity: Commodity, in supplyCase: SupplyCase, _ names: CaseNames) -> Int
  {
    if let index = indices[commodity] { return index }
    let item = names.resolved(commodity.item)
    all.append(
      AuditedCommodity(
        commodity: commodity, item: item, grams: supplyCase.items[item].massPerUnit.grams))
    indices[commodity] = all.count - 1
    return all.count - 1
  }
}

/// A kind of goods as the audit counts it.
struct AuditedCommodity {
  let commodity: Commodity
  /// The index of its item.
  let item: Int
  /// The mass of a unit.
  let grams: Int
}
