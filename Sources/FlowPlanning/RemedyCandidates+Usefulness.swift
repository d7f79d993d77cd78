import SupplyModel

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
    guard
      let companion = supplyCase.companions(in: complement).first(where: isOffered)
        ?? supplyCase.companions(in: complement).first
    else { return [] }
    let units = Millionths(
      whole: max(1, Int(clamping: Int((missingUnits * complement.ratio.value).rounded(.up)))))
    let own = supplyCase.supplies.first { $0.item == companion.id }
    let main = supplyCase.supplies.first { $0.item == complement.item }
    return (own ?? main).map { [.supply(companion.id, at: $0.place, units: units)] } ?? []
  }

  private func isOffered(_ item: Item) -> Bool {
    supplyCase.supplies.contains { $0.item == item.id }
  }

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
    let affordable = Set(supplyCase.carriage.affordableWorks.map(\.id))
    return supplyCase.carriage.works.filter { !affordable.contains($0.id) }.prefix(6).map {
      .work($0.id)
    }
  }
}
