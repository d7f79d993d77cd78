import PlanWords
import SupplyModel

private func millionths(_ number: Double) -> Millionths {
  Millionths(count: Int((number * 1e6).rounded()))
}

extension AmountFault: Sampled {
  static func samples(_ number: Double) -> [AmountFault] {
    [
      .figureOfUnstated, .figureMissing(.range), .notExact(millionths(number)),
      .belowLow(millionths(number)), .keepsMore(than: millionths(number)), .specInDays, .daysRecur,
      .noStock(of: name("rice"), at: name("hub")), .stockWithout("rice", row: count(number)),
      .twoUnits(name("rice"), "rice", and: name("rice"), "rice"),
      .otherUnit(of: name("rice"), "rice"), .uncountable(most: millionths(number)),
      .tooManyVehicles("rice", most: count(number)),
      .pledgeTooSmall(parts: [millionths(number), millionths(2)], sum: millionths(number)),
      .pledgeRecurs(.month), .otherItem(pledge: "rice", item: name("rice")),
    ]
  }
}

extension DateFault: Sampled {
  static func samples(_ number: Double) -> [DateFault] {
    [
      .beforeFrom(SampleFacts.day), .otherKind(from: "rice"), .untilMissing, .fromMissing,
      .dueBeforeStart(SampleFacts.day), .earliestAfterDue(SampleFacts.day),
      .lateBeforeDue(SampleFacts.day), .beforeAvailable(SampleFacts.day),
    ]
  }
}

extension NetworkFault: Sampled {
  static func samples(_ number: Double) -> [NetworkFault] {
    [
      .loop, .twoThroughputs(perDay: "rice"), .valueAndFactor, .noEffect, .lossAboveOne,
      .transitTooLong(most: count(number)), .otherSubject(belongsTo: .need, "rice", is: .need),
      .placeWithoutAsset, .notLetThrough, .assetWithFactor, .assetOfCorridor("rice"),
    ]
  }
}

extension MeasureFault: Sampled {
  static func samples(_ number: Double) -> [MeasureFault] {
    [
      .endsAndText, .noValue, .otherUnit(row: count(number), "rice"),
      .radiusContradicts(row: count(number), radius: millionths(number), range: millionths(number)),
    ]
  }
}

extension RecipientFault: Sampled {
  static func samples(_ number: Double) -> [RecipientFault] {
    [
      .namedTwice("rice"), .highAlone(low: "rice"),
      .highBelowLow(low: "rice", millionths(number), high: "rice"),
      .emptyHere(row: count(number), has: "rice", of: "rice"),
      .emptyThere(row: count(number), of: "rice"),
      .otherThere(row: count(number), has: "rice", of: "rice"), .circle("rice"),
      .otherTier(set: "rice", tier: count(number), row: count(number)),
      .pointTwice(row: count(number)), .freesLess(millionths(number), row: count(number)),
      .freesMoreEach(row: count(number)),
      .twoUnits(name("canteen"), "rice", and: name("canteen"), "rice"),
    ]
  }
}

extension ReferenceFault: Sampled {
  static func samples(_ number: Double) -> [ReferenceFault] {
    [
      .unknown([.need], nearest: nil, file: "rice"),
      .unknown([.leg, .corridor], nearest: "rice", file: "rice"),
      .noneMeant([.need], emptyMeans: "rice"), .noneMeant([.leg, .corridor], emptyMeans: "rice"),
      .mark([.need], file: "rice"), .mark([.leg, .corridor], file: "rice"),
      .laterKnown([.need], on: nil), .laterKnown([.leg, .corridor], on: SampleFacts.day),
      .letterCase("rice", row: count(number)),
    ]
  }
}

extension RowKind: Sampled {
  static func samples(_ number: Double) -> [RowKind] {
    [
      .place, .item, .spec, .attribute, .need, .supply, .leg, .corridor, .pledge, .evidence,
      .source, .complement, .release, .lift, .sailing, .work, .post, .person, .posting,
    ]
  }
}
