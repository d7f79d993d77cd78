public import SupplyModel

extension GeneratedCases {
  /// A useful case in which volume limits some legs, places and vehicles, about as tightly as mass does.
  ///
  /// One item in five has no volume. Volumes and limits are round in half of the cases, so that several bind
  /// at the same point.
  public static func voluminousCase(seed: UInt64) -> SupplyCase {
    var draft = UsefulCaseDraft(seed: seed)
    draft.addVolumes()
    return draft.supplyCase
  }
}

extension UsefulCaseDraft {
  fileprivate mutating func addVolumes() {
    let isRound = small.chance.happens(0.5)
    for index in small.items.indices where small.chance.happens(0.8) {
      let perTonne = isRound ? Double(small.chance.whole(1...4)) : small.chance.number(0.2...5)
      small.items[index].cubicMetresPerUnit = Millionths(
        near: perTonne * small.items[index].massPerUnit.tonnes)
    }
    for index in small.legs.indices where small.chance.happens(0.5) {
      small.legs[index].cubicMetresPerDay = cubicMetres(isRound, 3...30)
    }
    for index in small.places.indices where small.chance.happens(0.3) {
      small.places[index].storageCubicMetres = cubicMetres(isRound, 0...12)
    }
    for index in carriage.lifts.indices where small.chance.happens(0.7) {
      carriage.lifts[index].loadCubicMetres = cubicMetres(isRound, 1...14)
      if small.chance.happens(0.3) {
        carriage.lifts[index].cubicMetresByClass[small.chance.one(of: SmallCaseDraft.classes)] =
          small.chance.happens(0.2) ? .zero : cubicMetres(isRound, 1...14)
      }
    }
    for _ in 0..<small.chance.whole(0...2) { addVolumeChange(isRound) }
    raiseVolumes()
  }

  private mutating func cubicMetres(_ isRound: Bool, _ range: ClosedRange<Double>) -> Millionths {
    let figure = small.chance.number(range)
    return Millionths(near: isRound ? figure.rounded() : figure / periodDays)
  }

  private mutating func addVolumeChange(_ isRound: Bool) {
    let isOfPlace = small.chance.happens(0.4)
    let from = small.day(0...0.7)
    small.changes.append(
      Change(
        subject: isOfPlace
          ? small.chance.one(of: small.places).id.description
          : small.chance.one(of: small.legs).id.description,
        span: .once(from: from, until: from.adding(days: small.chance.whole(0...planDays))),
        attribute: isOfPlace ? .storageVolume : .throughputVolume,
        effect: small.chance.happens(0.5)
          ? .value(cubicMetres(isRound, 0...20)) : .factor(small.chance.uneven(0...2))))
  }

  /// Some works raise what a leg takes by volume instead.
  private mutating func raiseVolumes() {
    for index in carriage.works.indices
    where carriage.works[index].attribute == .throughput && small.chance.happens(0.5) {
      carriage.works[index].attribute = .throughputVolume
    }
  }
}
