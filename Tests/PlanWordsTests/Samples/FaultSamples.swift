import PlanAudit
import PlanWords
import SupplyModel

private let day = SampleFacts.day
private let goods = Commodity(item: name("rice"))
private let reserved = Commodity(item: name("rice"), earmark: name("canteen"))

private func millionths(_ number: Double) -> Millionths {
  Millionths(count: Int((number * 1e6).rounded()))
}
private func trillionths(_ number: Double) -> Trillionths {
  Trillionths(count: Int((number * 1e12).rounded()))
}

extension AuditFault: Sampled {
  static func samples(_ number: Double) -> [AuditFault] {
    let ofGoods: [AuditFault] =
      RowFault.samples(number).map { .row($0) } + MoveFault.samples(number).map { .move($0) }
      + LimitFault.samples(number).map { .limit($0) } + DrawFault.samples(number).map { .draw($0) }
      + BalanceFault.samples(number).map { .balance($0) }
      + DeliveryFault.samples(number).map { .delivery($0) }
    let ofUse: [AuditFault] =
      JoinFault.samples(number).map { .join($0) }
      + ReleaseFault.samples(number).map { .release($0) }
      + VehicleFault.samples(number).map { .vehicle($0) }
      + AttendanceFault.samples(number).map { .attendance($0) }
      + PostFault.samples(number).map { .post($0) } + WorkFault.samples(number).map { .work($0) }
    return ofGoods + ofUse + WholeFault.samples(number).map { .whole($0) }
      + PledgeFault.samples(number).map { .pledge($0) }
      + ProofFault.samples(number).map { .proof($0) }
      + ReferencePlanFault.samples(number).map { .reference($0) }
  }
}

extension ReferencePlanFault: Sampled {
  static func samples(_ number: Double) -> [ReferencePlanFault] {
    [
      .parts(found: count(number), expected: 1_000_000),
      .breaks(.row(.noSuchPeriod(.stocks, 9, periods: 8))),
    ]
  }
}

extension RowFault: Sampled {
  static func samples(_ number: Double) -> [RowFault] {
    [
      .unknown(.moves, kind: "leg", name: "sea"), .noSuchPeriod(.stocks, 9, periods: 8),
      .weightless(.moves, "sea"), .repeated(.deliveries, "bread"),
    ]
  }
}

extension MoveFault: Sampled {
  static func samples(_ number: Double) -> [MoveFault] {
    let (leg, mass): (Leg.ID, Mass) = (name("sea"), SampleFacts.mass(number))
    return [
      .beforePlanning(leg, goods, mass, day), .closed(leg, goods, mass, day),
      .refused(leg, goods, mass, day), .notCarried(leg, reserved, mass, day),
      .withoutConsent(leg, goods, mass, day),
      .arrival(leg, goods, departing: day, stated: count(number), expected: 3),
      .survival(leg, goods, departing: day, stated: mass, expected: mass),
    ]
  }
}

extension LimitFault: Sampled {
  static func samples(_ number: Double) -> [LimitFault] {
    LimitKind.allCases.map {
      LimitFault(
        $0, of: .leg(name("sea")), in: day, used: millionths(number + 1), limit: millionths(number))
    }
  }
}

extension DrawFault: Sampled {
  static func samples(_ number: Double) -> [DrawFault] {
    let mass = SampleFacts.mass(number)
    return [
      .beforePlanning(name("stock"), day, mass),
      .tooEarly(name("stock"), day, drawn: mass, available: mass),
      .tooMuch(name("stock"), drawn: mass, available: mass),
    ]
  }
}

extension BalanceFault: Sampled {
  static func samples(_ number: Double) -> [BalanceFault] {
    let mass = SampleFacts.mass(number)
    return [
      .fromNothing(name("hub"), goods, day, mass), .vanished(name("hub"), reserved, day, mass),
    ]
  }
}

extension DeliveryFault: Sampled {
  static func samples(_ number: Double) -> [DeliveryFault] {
    let need: Need.ID = name("canteen")
    return [
      .notAccepted(need, goods), .earmarked(need, reserved),
      .tooEarly(need, instalment: count(number), day),
      .tooLate(need, instalment: count(number), day),
      .tooMuch(
        need, instalment: 2, .high, delivered: SampleFacts.mass(number), asked: millionths(number)),
    ]
  }
}

extension JoinFault: Sampled {
  static func samples(_ number: Double) -> [JoinFault] {
    let (need, complement): (Need.ID, Complement.ID) = (name("guns"), name("guns-and-shells"))
    return [
      .notAsked(need, complement), .notACompanion(need, complement, name("rice")),
      .earmarked(need, reserved), .atNoTime(need, complement, day),
      .incomplete(need, complement, day),
      .beyondSpare(name("hub"), name("shells"), day, spare: millionths(number)),
    ]
  }
}

extension ReleaseFault: Sampled {
  static func samples(_ number: Double) -> [ReleaseFault] {
    [
      .beforePlanning(name("old-guns"), day),
      .notYetFreed(name("old-guns"), day, stretch: count(number)),
      .tooMuch(name("old-guns"), most: millionths(number)),
    ]
  }
}

extension VehicleFault: Sampled {
  static func samples(_ number: Double) -> [VehicleFault] {
    let (lift, mass): (Lift.ID, Mass) = (name("trucks"), SampleFacts.mass(number))
    return VehicleMove.Way.samples(number).flatMap { way -> [VehicleFault] in
      [
        .beforePlanning(lift, way, day), .closed(lift, way, day), .noWay(lift, way),
        .ready(lift, way, departing: day, stated: count(number), expected: 3),
      ]
    } + [
      .fromNothing(lift, name("hub"), day, trillionths(number)),
      .overloaded(lift, name("sea"), day, vehicles: trillionths(number)),
      .notKept(lift, name("sea"), day, used: mass, limit: mass),
      .notKeptAt(lift, name("hub"), day, used: mass, limit: mass),
    ]
  }
}

extension VehicleMove.Way: Sampled {
  static func samples(_ number: Double) -> [VehicleMove.Way] {
    [.along(name("sea")), .back(name("sea")), .relocation(from: name("hub"), to: name("port"))]
  }
}

extension WorkFault: Sampled {
  static func samples(_ number: Double) -> [WorkFault] {
    [
      .notAffordable(name("bridge")), .moreThanWhole(name("bridge")),
      .overBudget("steel", millionths(number)),
    ]
  }
}

extension AttendanceFault: Sampled {
  static func samples(_ number: Double) -> [AttendanceFault] {
    let posting: Posting.ID = name("team-at-hub")
    return [
      .inTwoPlaces(name("medic"), posting), .tooSoon(posting, arrival: count(number)),
      .unfit(posting, name("medic")), .missing(posting), .toldTwice(posting),
      .otherPeriods(posting, arrival: count(number), last: 9),
    ]
  }
}

extension PostFault: Sampled {
  static func samples(_ number: Double) -> [PostFault] {
    [
      .unattended(name("clinic"), day), .training(name("clinic"), day, people: count(number)),
      .service(name("clinic"), day, most: millionths(number)),
    ]
  }
}

extension WholeFault: Sampled {
  static func samples(_ number: Double) -> [WholeFault] {
    [
      .split(.deliveries, goods, name("hub"), day, SampleFacts.mass(number)),
      .work(name("bridge"), trillionths(number)), .nothingWhole,
    ]
  }
}

extension PledgeFault: Sampled {
  static func samples(_ number: Double) -> [PledgeFault] {
    let mass = SampleFacts.mass(number)
    return [
      .notSplit(.release(name("old-guns"))),
      .notTheSum(.supply(name("stock")), split: mass, given: mass),
      .notDelivered(goods, split: mass, received: mass),
      .notCarried(goods, "north", split: mass, arriving: mass),
    ]
  }
}

extension ProofFault: Sampled {
  static func samples(_ number: Double) -> [ProofFault] {
    let stage = Stage.needs(SampleFacts.rank, .low)
    return [
      .value(stage, claimed: number, recomputed: number + 1),
      .bound(stage, claimed: number, recomputed: number + 1),
      .notProved(stage, value: number, bound: number + 1), .missing(stage), .unexpected(stage),
      .otherPeriod(stage, isCovered: true), .otherPeriod(stage, isCovered: false),
      .outOfOrder(stage), .otherSharers(stage), .leftSharing(stage, name("canteen")),
      .stillShared(SampleFacts.rank, .high),
    ]
      + PricedLimit.samples(number).flatMap { limit -> [ProofFault] in
        [
          .unsoundPrice(stage, limit, number), .pricedWithoutLimit(stage, limit),
          .pricedTwice(stage, limit),
        ]
      }
  }
}

extension PricedLimit: Sampled {
  static func samples(_ number: Double) -> [PricedLimit] {
    let period = count(number)
    return [
      .limit(.throughput, of: .leg(name("sea")), period: period),
      .amount(name("canteen"), instalment: 1, end: .low), .floor(name("canteen")),
      .share(name("canteen"), end: .low, round: period),
      .companions(name("guns"), name("guns-and-shells"), period: period),
      .release(name("old-guns"), stretch: 1, period: period),
      .lift(name("sea"), .mass, period: period),
      .assetThroughput(name("sea"), name("trucks"), period: period),
      .assetHandling(name("hub"), name("trucks"), period: period),
      .training(name("clinic"), period: period), .service(name("clinic"), period: period),
      .budget("steel"), .cover(name("hub"), name("rice"), period: period),
      .earlier(.needs(SampleFacts.rank, .high)),
    ]
  }
}

extension FindingFault: Sampled {
  static func samples(_ number: Double) -> [FindingFault] {
    let need: Need.ID = name("bread")
    return [
      .notLookedFor, .noReason([need]), .noReason([need, name("boots")]), .otherNeeds([need]),
      .otherNeeds([need, name("boots")]), .otherCause(need), .otherWay(need), .otherShortage(need),
      .gainsTooMuch(need), .otherBefore(need), .otherValue(.losses), .noEffect(corridor: "north"),
    ]
  }
}
