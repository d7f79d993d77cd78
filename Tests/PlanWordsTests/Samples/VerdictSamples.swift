import PlanWords
import SupplyModel

extension VerdictMessage: Sampled {
  static func samples(_ number: Double) -> [VerdictMessage] {
    let gap = GapBound(number / 100)
    let stages = [StageGap("needs immediate-2 low", gap), StageGap("cost", gap)]
    return [
      .proved(gap), .provedInWholeUnits(gap), .provedToAUnit(gap),
      .good(gap, stages), .goodInWholeUnits(gap, stages), .goodButCarriage(gap, stages),
      .unbounded(stages),
      .audited(rows: count(number), prices: count(number)), .remarked(count(number)),
    ]
  }
}

extension VerdictMessage.StageGap: Sampled {
  static func samples(_ number: Double) -> [Self] { [Self("cost", GapBound(number / 100))] }
}
