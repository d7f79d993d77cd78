public import SupplyModel

extension GeneratedCases {
  /// A useful case in round figures in which some items come in whole units that outweigh what legs and places take in
  /// a period, and the others in bulk.
  public static func heavyCase(seed: UInt64) -> SupplyCase {
    var draft = UsefulCaseDraft(seed: seed)
    draft.addHeavyPieces()
    return draft.supplyCase
  }
}

extension UsefulCaseDraft {
  fileprivate mutating func addHeavyPieces() {
    for index in small.items.indices {
      let isHeavy = index == 0 || small.chance.happens(0.4)
      small.items[index].isWhole = isHeavy
      if isHeavy {
        small.items[index].massPerUnit = Mass(
          tonnes: Millionths(whole: small.chance.one(of: [3, 5, 8, 12])))
      }
    }
    for index in small.legs.indices where small.chance.happens(0.6) {
      let perPeriod = Double(small.chance.whole(1...8))
      small.legs[index].throughput = Throughput(
        Mass(tonnes: Millionths(near: perPeriod / periodDays)), per: .day)
    }
    for index in small.places.indices where small.chance.happens(0.3) {
      small.places[index].handlingPerDay = Mass(
        tonnes: Millionths(near: Double(small.chance.whole(2...10)) / periodDays))
    }
    guard small.chance.happens(0.7) else { return }
    for index in small.legs.indices { small.legs[index].loss = .zero }
    small.changes.removeAll { $0.attribute == .loss }
  }
}
