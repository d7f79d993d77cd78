import PlanWords

extension Heading: Sampled {
  static func samples(_ number: Double) -> [Heading] {
    [
      .needs, .sets, .releases, .endurance, .people, .corridors, .lift, .works, .pledges,
      .whatHoldsItBack, .openQuestions, .priceOfTheOrder, .replacedFigures, .remarks, .nearMisses,
      .need, .leg,
      .place("port"), .stages,
      .madeFrom, .fromTo(before: "plan-1", after: "plan-2"),
      .caseFromTo(folder: "case", before: "2031-11-03", after: "2031-12-01"), .needsCompared,
      .corridorsCompared, .inAll,
    ]
  }
}

extension Column: Sampled {
  static func samples(_ number: Double) -> [Column] { allCases }
}

extension SheetHeading: Sampled {
  static func samples(_ number: Double) -> [SheetHeading] { allCases }
}

extension BriefHeading: Sampled {
  static func samples(_ number: Double) -> [BriefHeading] { allCases }
}
