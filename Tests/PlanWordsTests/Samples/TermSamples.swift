import PlanWords
import SupplyModel

extension Term: Sampled {
  static func samples(_ number: Double) -> [Term] {
    [
      .rank(Rank(horizon: .longWar, tier: count(number))), .horizon(.immediate), .horizon(.longWar),
      .quantity(Quantity(number, unit: "t")), .quantity(Quantity(number, isWhole: true)),
      .quantity(Quantity(number, unit: "crate")), .figure(Quantity(number, unit: "t")),
      .time(PeriodCount(count(number), of: 7)), .time(PeriodCount(count(number), of: 1)),
      .gap(GapBound(number / 100)), .share(number / 100), .plain(number),
      .goods(Commodity(item: name("rice"))),
      .goods(Commodity(item: name("rice"), earmark: name("canteen"))), .nothing,
    ]
  }
}
