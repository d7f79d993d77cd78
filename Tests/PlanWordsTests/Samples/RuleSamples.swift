import PlanWords
import SupplyModel

extension RuleMessage: Sampled {
  static func samples(_ number: Double) -> [RuleMessage] {
    let (first, second) = (
      Rank(horizon: .immediate, tier: 1), Rank(horizon: .longWar, tier: 2)
    )
    let tonnes = Quantity(tonnes: number)
    return [
      .cost(first, givenUp: 0.01, before: number * 3, after: number),
      .losses(first, givenUp: 0.001, before: tonnes, after: tonnes),
      .needs(first, givenUp: 0.01, next: second, before: 0.25, after: 0.5),
    ] + (Need.ID("bread").map { [.mayHide($0, tonnes)] } ?? [])
  }
}
