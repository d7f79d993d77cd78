import PlanWords

extension PageLabel: Sampled {
  static func samples(_ number: Double) -> [PageLabel] { allCases }
}

extension PictureMessage: Sampled {
  static func samples(_ number: Double) -> [PictureMessage] {
    Picture.allCases.map { .title($0, plan: "Small port") } + [
      .key(picture: "Map"), .freedByDate("30"), .freedByDelivery("30"), .lost(tonnes: "1.5"),
      .closed("2 weeks"), .full("sea"),
      .corridor("north", tonnes: "30", share: "40 %", lost: "1", closed: "2 weeks"),
      .carrying(count(number), of: count(number)), .withoutCoordinates(["port", "hub"]),
      .greatCircles, .timeline(from: SampleFacts.day, to: SampleFacts.later), .noneClosed,
      .someClosed(["sea", "road"]), .needUnstated("water", asked: "not stated"),
      .need("water", asked: "30 t", due: SampleFacts.later, onTime: "20", late: "5", short: "5"),
      .stages(count(number)),
    ]
  }
}

extension UseLabel: Sampled {
  static func samples(_ number: Double) -> [UseLabel] {
    [.below(percent: count(number)), .between(percent: 50, and: 90), .from(percent: 90)]
  }
}
