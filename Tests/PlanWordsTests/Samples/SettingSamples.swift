import PlanWords
import SupplyModel

extension SettingFault: Sampled {
  static func samples(_ number: Double) -> [SettingFault] {
    [
      .notObject, .unreadable, .noCorridor, .otherFormat, .noDate(nil), .noDate(.date),
      .valueMissing(.one), .noSharing, .noSharingOf, .noMilestone, .periodsUncounted, .endTwice,
      .endBeforeStart(SampleFacts.day, last: SampleFacts.day),
      .endTooFar(SampleFacts.day, last: SampleFacts.day), .notWhole(most: count(number)),
      .beyond9999, .pathOut, .notNumber, .notJSON,
      .tooManyPeriods(count(number), most: count(number), leastDays: count(number)),
      .partsDoNotFit(.loop(leg: name("sea"))),
    ]
  }
}

extension SettingWrite: Sampled {
  static func samples(_ number: Double) -> [SettingWrite] {
    [
      .one, .date, .sharing, .whole(most: count(number)),
    ]
  }
}

extension AssumptionFault: Sampled {
  static func samples(_ number: Double) -> [AssumptionFault] {
    [
      .noAssumption, .noMatch, .noLift, .noBudget, .noAim, .unknown(.need, nearest: nil),
      .unknown(.need, nearest: "rice"), .noResource(nearest: nil), .noResource(nearest: "rice"),
      .amountStated(.range), .noListOfCase(nearest: nil, all: ["rice", "oil"]),
      .noListOfCase(nearest: "rice", all: ["rice", "oil"]),
    ]
  }
}

extension ModelProblem: Sampled {
  static func samples(_ number: Double) -> [ModelProblem] {
    [
      .givenTwice(.leg, name: "sea"), .unknown(.item, name: "rice"), .loop(leg: name("sea")),
      .companionOfItself(name("rounds")), .curve(name("old-guns")), .asset(subject: "sea"),
      .work(name("bridge")),
    ]
  }
}
