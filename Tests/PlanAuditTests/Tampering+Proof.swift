import PlanAudit
import SupplyModel

extension Tampering {
  private static let sea = PricedLimit.throughput("sea", period: 1)
  private static let bread = Stage.needs(SmallPlan.bread, .low)

  static let withProof =
    [
      Tampering("a value raised") {
        $0.stages[3].value += 1e-8
      } _: {
        if case .proof(.value(bread, _, _)) = $0 { true } else { false }
      },
      Tampering("a bound raised") {
        $0.stages[3].bound += 1e-8
      } _: {
        if case .proof(.bound(bread, _, _)) = $0 { true } else { false }
      },
      Tampering("a bound lowered") {
        $0.stages[3].bound -= 1e-8
      } _: {
        if case .proof(.bound(bread, _, _)) = $0 { true } else { false }
      },
      Tampering("a value that is not a number") {
        $0.stages[0].value = .nan
      } _: {
        if case .proof(.value(.floors(SmallPlan.armour), _, _)) = $0 { true } else { false }
      },
      Tampering("an endless bound") {
        $0.stages[6].bound = .infinity
      } _: {
        if case .proof(.bound(.cost, _, _)) = $0 { true } else { false }
      },
      Tampering("a price below zero") {
        $0.stages[3].prices[0].amount = -0.04
      } _: {
        $0 == .proof(.unsoundPrice(bread, sea, -0.04))
      },
      Tampering("a price that is not a number") {
        $0.stages[3].prices[0].amount = .nan
      } _: {
        if case .proof(.unsoundPrice(bread, sea, _)) = $0 { true } else { false }
      },
      Tampering("an endless price") {
        $0.stages[3].prices[0].amount = .infinity
      } _: {
        $0 == .proof(.unsoundPrice(bread, sea, .infinity))
      },
      Tampering("a price raised, with the bound as it was") {
        $0.stages[3].prices[0].amount = 0.0401
      } _: {
        if case .proof(.bound(bread, _, _)) = $0 { true } else { false }
      },
      Tampering("a price lowered, with the bound as it was") {
        $0.stages[3].prices[0].amount = 0.0399
      } _: {
        if case .proof(.bound(bread, _, _)) = $0 { true } else { false }
      },
      Tampering("the prices left out, with the bound that follows") {
        $0.stages[1].prices = []
        $0.stages[1].bound = 1.2
      } _: {
        if case .proof(.notProved(.needs(SmallPlan.armour, .low), _, _)) = $0 {
          true
        } else {
          false
        }
      },
      Tampering("a price twice") {
        $0.stages[3].prices.append(Price(sea, 0.04))
      } _: {
        $0 == .proof(.pricedTwice(bread, sea))
      },
      Tampering("a stage left out") {
        $0.stages.remove(at: 3)
      } _: {
        $0 == .proof(.missing(bread))
      },
      Tampering("the floors left out") {
        $0.stages.remove(at: 0)
      } _: {
        $0 == .proof(.missing(.floors(SmallPlan.armour)))
      },
      Tampering("stages in the wrong order") {
        $0.stages.swapAt(1, 3)
      } _: {
        $0 == .proof(.outOfOrder(.needs(SmallPlan.armour, .low)))
      },
      Tampering("a stage listed twice") {
        $0.stages.insert($0.stages[0], at: 0)
      } _: {
        $0 == .proof(.outOfOrder(.floors(SmallPlan.armour)))
      },
      Tampering("a stage that the case does not have") {
        $0.stages[4].stage = .needs(SmallPlan.canteen, .high)
      } _: {
        $0 == .proof(.unexpected(.needs(SmallPlan.canteen, .high)))
      },
    ] + onLimitsThatDoNotExist

  private static let onLimitsThatDoNotExist = [
    PricedLimit.throughput("road", period: 1), .throughput("sea", period: 6),
    .throughput("tunnel", period: 1), .handling("port", period: 1), .storage("front", period: 1),
    .storage("hub", period: -1), .amount("boots", instalment: 1, end: .low),
    .amount("bread", instalment: 2, end: .low), .amount("palace", instalment: 1, end: .low),
    .floor("bread"), .earlier(.losses), .earlier(bread),
  ].map { limit in
    Tampering("a price on a limit that does not exist: \(limit)") {
      $0.stages[3].prices.append(Price(limit, 1))
    } _: {
      $0 == .proof(.pricedWithoutLimit(bread, limit))
    }
  }
}
