import PlanWords
import SupplyModel

extension VerdictMessage: Sampled {
  static func samples(_ number: Double) -> [VerdictMessage] {
    let gap = GapBound(number / 100)
    return [
      .proved(gap), .provedInWholeUnits(gap),
      .plannedInWholeUnits(gap, widest: "needs immediate-2 low"),
      .stopped([StageGap("needs immediate-2 low", gap), StageGap("cost", gap)]),
      .audited(rows: count(number), prices: count(number)), .remarked(count(number)),
    ]
  }
}

extension VerdictMessage.StageGap: Sampled {
  static func samples(_ number: Double) -> [Self] { [Self("cost", GapBound(number / 100))] }
}
