import PlanWords
import SupplyModel

extension PeriodMessage: Sampled {
  static func samples(_ number: Double) -> [PeriodMessage] {
    let (days, need) = (count(number), sampleID("camp", of: Need.self))
    return PeriodReason.samples(number).flatMap { reason in
      [.chosen(days: days, because: reason), .rounded(days: days, reason)]
    } + [
      .planned(days: days), .shortened(days: days, stated: 14, need: need),
      .allOnDays(need: need, days: days, asked: Quantity(tonnes: number)),
      .moreOnDays(need: need, days: days, more: Quantity(tonnes: number)),
    ]
  }
}

extension PeriodReason: Sampled {
  static func samples(_ number: Double) -> [PeriodReason] {
    [
      .transit(sampleID("road", of: Leg.self)), .availability(sampleID("rice", of: Supply.self)),
      .due(sampleID("camp", of: Need.self)), .lateness(sampleID("camp", of: Need.self)),
    ]
  }
}

private func sampleID<Subject>(_ text: String, of: Subject.Type) -> Identifier<Subject> {
  guard let id = Identifier<Subject>(text) else { preconditionFailure(text) }
  return id
}
