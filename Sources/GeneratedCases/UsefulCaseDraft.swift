import SupplyModel

/// A small case with some of what makes aid useful, while it is being made up.
struct UsefulCaseDraft {
  /// The goods, the places and the ways between them.
  var small: SmallCaseDraft
  var recipient = Recipient()
  var carriage = Carriage()
  var staffing = Staffing()
  var aimsAtEndurance = false
  let features: Set<Feature>

  /// What a case may have.
  enum Feature: CaseIterable {
    case sets, stocks, releases, lift, sailings, assets, works, posts, endurance
  }

  init(seed: UInt64) {
    var draft = SmallCaseDraft(seed: seed ^ 0x5E7_F00D)
    var chosen = Set(Feature.allCases.filter { _ in draft.chance.happens(0.4) })
    if chosen.isEmpty { chosen.insert(draft.chance.one(of: Feature.allCases)) }
    // What the recipient holds is of use as companions only.
    if chosen.contains(.stocks), draft.chance.happens(0.9) { chosen.insert(.sets) }
    small = draft
    features = chosen
    addGoods()
    addUsefulness()
  }

  private mutating func addGoods() {
    small.addItems()
    small.addPlaces()
    small.addLegs()
    small.addNeeds()
    if features.contains(.sets) { addComplements() }
    small.addSupplies()
    if small.chance.happens(0.4) { small.addChanges() }
    if small.chance.happens(0.3) { small.addConsents() }
  }

  private mutating func addUsefulness() {
    if features.contains(.stocks) { addCompanionStocks() }
    if features.contains(.releases) { addReleases() }
    if features.contains(.lift) { addLifts() }
    if features.contains(.sailings) { addSailings() }
    if features.contains(.assets) { addAssets() }
    if features.contains(.works) { addWorks() }
    if features.contains(.posts) { addStaffing() }
    if features.contains(.endurance) { addEnduringStocks() }
  }

  var supplyCase: SupplyCase {
    do {
      var whole = try SupplyCase(
        calendar: small.calendar, places: small.places, items: small.items, specs: small.specs,
        needs: small.needs, supplies: small.supplies, legs: small.legs, changes: small.changes,
        consents: small.consents, recipient: recipient, carriage: carriage, staffing: staffing)
      whole.aimsAtEndurance = aimsAtEndurance
      return whole
    } catch {
      preconditionFailure("a generated case must fit together: \(error)")
    }
  }

  var periodDays: Double { small.periodDays }
  var planDays: Int { small.planDays }

  /// A mass in units of an item.
  func units(tonnes: Double, of item: Item) -> Millionths {
    Millionths(near: tonnes / item.massPerUnit.tonnes)
  }

  /// The items that a need accepts.
  func items(acceptedBy need: Need) -> [Item] {
    switch need.ask {
    case .item(let id): small.items.filter { $0.id == id }
    case .spec(let id):
      small.specs.first { $0.id == id }.map { spec in
        small.items.filter { spec.failures(of: $0).isEmpty }
      } ?? []
    }
  }
}
