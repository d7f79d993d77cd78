import PlanWords
import SupplyModel

extension VerdictMessage: Sampled {
  static func samples(_ number: Double) -> [VerdictMessage] {
    let gap = GapBound(number / 100)
    let stages = [StageGap("needs immediate-2 low", gap), StageGap("cost", gap)]
    return [
      .proved(gap), .provedInWholeUnits(gap), .provedToAUnit(gap),
      .good(gap, stages), .goodInWholeUnits(gap, stages), .goodButCarriage(gap, stages),
      .unbounded(stages), .checkedAgainAlone(ColumnsOfFile.samples(1)),
      .cut(PlanCut(during: .reasons, by: .clock)),
      .audited(rows: count(number), prices: count(number)), .remarked(count(number)),
    ]
  }
}

extension PlanCut: Sampled {
  static func samples(_ number: Double) -> [Self] {
    Ending.allCases.flatMap { ending in
      Step.samples(number).map { PlanCut(during: $0, by: ending) }
    }
  }
}

extension PlanCut.Step: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [.wholeUnits, .reasons] + [Self("needs immediate-2 low")].compactMap(\.self)
  }
}

extension VerdictMessage.StageGap: Sampled {
  static func samples(_ number: Double) -> [Self] { [Self("cost", GapBound(number / 100))] }
}

extension ColumnsOfFile: Sampled {
  static func samples(_ number: Double) -> [ColumnsOfFile] {
    [ColumnsOfFile("reasons.csv", ["gain"]), ColumnsOfFile("effects.csv", ["name", "after"])]
  }
}
