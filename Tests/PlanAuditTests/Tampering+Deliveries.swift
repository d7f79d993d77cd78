import PlanAudit
import SupplyModel

extension Tampering {
  static let withDeliveries = [
    Tampering("a delivery before the goods arrive") {
      $0.deliveries[0].period = 3
    } _: {
      $0 == .balance(.fromNothing("front", SmallPlan.tank, day(11, 17), .whole(13)))
    },
    Tampering("a delivery before the need takes it in") {
      $0.deliveries[3].period = 2
    } _: {
      $0 == .delivery(.tooEarly("bread", instalment: 1, day(11, 10)))
    },
    Tampering("a delivery when it is worth nothing any more") {
      $0.deliveries.append(
        Delivery(
          need: "canteen", instalment: 1, end: .low, commodity: Commodity(item: "food"), period: 5,
          mass: Mass(grams: 1)))
    } _: {
      $0 == .delivery(.tooLate("canteen", instalment: 1, day(12, 1)))
    },
    Tampering("a delivery of an item outside the spec") {
      $0.deliveries[0].commodity = Commodity(item: "lorry")
    } _: {
      $0 == .delivery(.notAccepted("armour", Commodity(item: "lorry")))
    },
    Tampering("a delivery of goods earmarked for another need") {
      $0.deliveries[3].need = "canteen"
    } _: {
      $0 == .delivery(.earmarked("canteen", SmallPlan.food))
    },
    Tampering("a gram more than is asked") {
      $0.deliveries[1].mass = Mass(grams: 27_000_001)
    } _: {
      if case .delivery(.tooMuch("armour", 1, .low, _, Millionths(whole: 4))) = $0 {
        true
      } else {
        false
      }
    },
    Tampering("a delivery to an end that asks for nothing") {
      $0.deliveries[3].end = .high
    } _: {
      if case .delivery(.tooMuch("bread", 1, .high, .whole(8), .zero)) = $0 { true } else { false }
    },
    Tampering("a delivery to a need without a figure") {
      $0.deliveries[3].need = "boots"
    } _: {
      if case .delivery(.tooMuch("boots", 1, .low, .whole(8), .zero)) = $0 { true } else { false }
    },
    Tampering("an unknown need") {
      $0.deliveries[3].need = "palace"
    } _: {
      $0 == .row(.unknown(.deliveries, kind: "need", name: "palace"))
    },
    Tampering("an unknown instalment") {
      $0.deliveries[3].instalment = 2
    } _: {
      $0 == .row(.unknown(.deliveries, kind: "need", name: "bread, instalment 2"))
    },
    Tampering("an unknown earmark") {
      $0.deliveries[3].commodity = Commodity(item: "food", earmark: "palace")
    } _: {
      $0 == .row(.unknown(.deliveries, kind: "need", name: "palace"))
    },
  ]
}
