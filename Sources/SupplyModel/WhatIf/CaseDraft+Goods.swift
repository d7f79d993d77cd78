extension CaseDraft {
  mutating func suppose(ofSupplies change: FactChange) {
    switch change.fact {
    case .supply(let item, let place):
      guard let units = change.value.figure, units > .zero else { return }
      add(units, of: item, at: place)
    case .availability(let id):
      guard case .date(let date) = change.value else { return }
      update(&supplies, where: { $0.id == id }) { $0.available = date }
    case .keep(let id): update(&supplies, where: { $0.id == id }) { $0.keep = .zero }
    case .earmark(let id): update(&supplies, where: { $0.id == id }) { $0.earmark = nil }
    default: return
    }
  }

  private mutating func add(_ units: Millionths, of item: Item.ID, at place: Place.ID) {
    guard let id = Supply.ID("added.supply.\(supplies.count)") else { return }
    supplies.append(
      Supply(id: id, place: place, item: item, quantity: units, available: firstDay))
  }

  mutating func suppose(ofCarriage change: FactChange) {
    switch change.fact {
    case .vehicles(let lift, let place): suppose(lift, at: place, change.value)
    case .load(let lift, let goodsClass):
      update(&carriage.lifts, where: { $0.id == lift }) { own in
        own.loadByClass[goodsClass] = change.value.figure.map { Mass(tonnes: $0) } ?? own.most
      }
    case .work(let id): suppose(work: id, change.value)
    case .budget(let resource):
      guard let amount = change.value.figure else { return }
      if !carriage.budgets.contains(where: { $0.resource == resource }) {
        carriage.budgets.append(Budget(resource: resource, amount: amount))
      }
      update(&carriage.budgets, where: { $0.resource == resource }) { $0.amount = amount }
    default: return
    }
  }

  /// So many vehicles are there from the first day; or no leg asks for vehicles, so that only what they
  /// cannot take stays behind.
  private mutating func suppose(_ id: Lift.ID, at place: Place.ID?, _ value: FactValue) {
    guard let lift = carriage.lifts.first(where: { $0.id == id }) else { return }
    if let place, let count = value.figure {
      update(&carriage.lifts, where: { $0.id == id }) { own in
        own.bases.removeAll { $0.place == place }
        own.bases.append(Lift.Base(place: place, count: count))
      }
    } else if value == .absent {
      let classes = Set(supplyCase.items.map(\.goodsClass)).filter { lift.load(of: $0) == .zero }
      update(&legs, where: { $0.lift == id }) { leg in
        leg.lift = nil
        leg.refusedClasses.formUnion(classes)
      }
    }
  }

  /// A work that is done costs nothing, so that nothing else has less for it.
  private mutating func suppose(work id: Work.ID, _ value: FactValue) {
    guard value == .present else {
      carriage.works.removeAll { $0.id == id }
      return
    }
    let resource = "added.resource"
    update(&carriage.works, where: { $0.id == id }) { work in
      work.resource = resource
      work.cost = .zero
    }
    carriage.budgets.removeAll { $0.resource == resource }
    carriage.budgets.append(Budget(resource: resource, amount: .one))
  }
}

extension Lift {
  /// The most that a vehicle takes of any class.
  fileprivate var most: Mass { max(load ?? .zero, loadByClass.values.max() ?? .zero) }
}
