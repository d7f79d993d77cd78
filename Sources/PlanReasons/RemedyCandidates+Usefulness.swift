import SupplyModel
import TimeExpansion

extension RemedyCandidates {
  func vehicles(of lift: Lift.ID) -> Double {
    let bases = supplyCase.carriage.lifts.first { $0.id == lift }?.bases ?? []
    return bases.reduce(0) { $0 + $1.count.value }
  }

  /// What would make a need's goods useful sooner, or in greater numbers: conditions that nobody knows,
  /// companions, people at the posts on the way, vehicles, and works that are not chosen.
  func usefulness(of need: Need, missingUnits: Double) -> [Remedy] {
    let complements = supplyCase.complements(under: need)
    let truths = complements.filter { $0.truth == .unknown }.map { Remedy.truth($0.id) }
    let companions = complements.flatMap {
      self.companions(in: $0, of: need, missingUnits: missingUnits)
    }
    return truths + companions + posts(before: need, complements) + worksNotChosen()
  }

  /// More of a companion where some of it lies already, or else where the goods that need it start.
  private func companions(
    in complement: Complement, of need: Need, missingUnits: Double
  ) -> [Remedy] {
    guard let companion = companion(in: complement) else { return [] }
    let own = supplyCase.supplies.first { $0.item == companion }
    let main = supplyCase.supplies.first { $0.item == complement.item }
    let units = Self.units(missingUnits * complement.ratio.value)
    return (own ?? main).map { [.supply(companion, at: $0.place, units: units)] } ?? []
  }

  /// A supply and, at the same place, what its goods are of no use without.
  func withCompanions(_ remedy: Remedy, for need: Need) -> Remedy {
    guard case .supply(let item, let place, let units) = remedy else { return remedy }
    return supplyCase.complements(under: need).filter { $0.item == item }.reduce(remedy) {
      guard let companion = companion(in: $1) else { return $0 }
      let more = Remedy.supply(
        companion, at: place, units: Self.units(units.value * $1.ratio.value))
      return .both($0, withCompanions(more, for: need))
    }
  }

  private func companion(in complement: Complement) -> Item.ID? {
    let companions = supplyCase.companions(in: complement).map(\.id)
    return companions.first(where: isOffered) ?? companions.first
  }

  private static func units(_ number: Double) -> Millionths {
    Millionths(whole: max(1, Int(min(number, 1e10).rounded(.up))))
  }

  func isOffered(_ item: Item.ID) -> Bool { supplyCase.supplies.contains { $0.item == item } }

  /// The posts that goods of a need, or their companions, wait for.
  private func posts(before need: Need, _ complements: [Complement]) -> [Remedy] {
    let goods = Set(
      (supplyCase.itemsAccepted(by: need) + complements.flatMap { supplyCase.companions(in: $0) })
        .map(\.id))
    return network.gates.filter { !goods.isDisjoint(with: $0.items) }.map {
      .person(supplyCase.staffing.posts[$0.post].id)
    }
  }

  private func worksNotChosen() -> [Remedy] {
    let paid = Set(supplyCase.carriage.budgets.filter { $0.amount > .zero }.map(\.resource))
    return supplyCase.carriage.works.filter { !paid.contains($0.resource) }.prefix(6).map {
      .work($0.id)
    }
  }
}
