import PlanWords
import SupplyModel

private func millionths(_ number: Double) -> Millionths {
  Millionths(count: Int((number * 1e6).rounded()))
}

extension FileRemark: Sampled {
  static func samples(_ number: Double) -> [FileRemark] {
    [
      .unknownColumn("rice"), .unknownSetting("rice"), .blankRow, .noTable(near: nil),
      .noTable(near: "rice"), .noEvidence, .sameAsRow(count(number)),
      .sameAs("rice", "rice", row: count(number)), .likeDate(column: "rice", "rice"),
      .likeNumber(column: "rice", "rice"), .rounded(count(number), of: "rice", "rice", as: "rice"),
    ]
  }
}

extension NeedRemark: Sampled {
  static func samples(_ number: Double) -> [NeedRemark] {
    [
      .nothingOffered(name("canteen"), .item(name("rice"))),
      .noLegs(to: name("hub"), .item(name("rice")), from: ["rice", "oil"]),
      .legsTurned(to: name("hub"), .item(name("rice")), from: ["rice", "oil"]),
      .noItem(.item(name("rice"))), .dueAfterEnd(name("canteen"), SampleFacts.day),
      .arrivesAfterEnd(name("canteen"), SampleFacts.day, end: SampleFacts.day),
      .specUnasked(name("spec-1"), near: nil), .specUnasked(name("spec-1"), near: "rice"),
      .earmarkedInVain(name("supply-1"), for: name("canteen"), name("rice")),
      .leavesAfterEnd(name("supply-1"), SampleFacts.day),
      .endsBeforeStart(name("supply-1"), SampleFacts.day), .quantityZero(name("supply-1")),
      .allKept(name("supply-1")), .notWhole(millionths(number), of: name("rice"), thousands: nil),
      .notWhole(millionths(number), of: name("rice"), thousands: "rice"),
      .pledgeUnsplit(millionths(number), as: "rice", rest: millionths(number)), .noVolumeLimit,
      .noVolume("rice"),
    ]
  }
}

extension NetworkRemark: Sampled {
  static func samples(_ number: Double) -> [NetworkRemark] {
    [
      .transitRounded(
        millionths(number), of: "rice", planned: count(number), period: count(number)),
      .closedByConsent(of: "rice", to: "rice", .unknown),
      .severalSubjects("rice", [.leg, .corridor]), .noEffect, .afterEnd(SampleFacts.day),
      .beforeStart(SampleFacts.day), .factorOne,
      .contradiction(row: count(number), "rice", "rice", SampleFacts.day),
      .unknownClass("rice", near: nil), .unknownClass("rice", near: "rice"), .onlyLongitude("rice"),
      .onlyLatitude("rice"), .gulfOfGuinea("rice"),
      .farApart(
        LegDistance(
          of: name("sea"), from: name("hub"), to: name("port"), kilometres: count(number), stated: 3
        )),
      .slip(
        .swapped, of: name("hub"),
        LegDistance(
          of: name("sea"), from: name("hub"), to: name("port"), kilometres: count(number), stated: 3
        ), latitude: number, longitude: number),
      .slip(
        .longitudeSign, of: name("hub"),
        LegDistance(
          of: name("sea"), from: name("hub"), to: name("port"), kilometres: count(number), stated: 3
        ), latitude: number, longitude: number),
      .slip(
        .latitudeSign, of: name("hub"),
        LegDistance(
          of: name("sea"), from: name("hub"), to: name("port"), kilometres: count(number), stated: 3
        ), latitude: number, longitude: number),
    ]
  }
}

extension UseRemark: Sampled {
  static func samples(_ number: Double) -> [UseRemark] {
    [
      .noCompanion(of: name("rice"), .item(name("rice")), matchedOn: "rice"),
      .carriesNothing(name("lift-1"), by: name("sea")),
      .outweighsVehicle(
        name("locomotive"), size: number + 1, unit: "t", name("truck"), load: number,
        by: [name("road"), name("bridge")]),
      .sailsOutside(name("sailing-1"), by: name("sea")), .noResource(name("work-1"), near: nil),
      .noResource(name("work-1"), near: "rice"), .noBudget(name("work-1"), of: "rice", near: nil),
      .noBudget(name("work-1"), of: "rice", near: "rice"),
      .noLimit("rice", raisedBy: name("work-1")),
      .nobodyAsked(name("post-1"), .item(name("rice")), at: name("hub")),
      .lacksSkill(name("person-1"), "rice", name("post-1")),
      .lacksLanguage(name("person-1"), "rice", name("post-1")),
    ]
  }
}
