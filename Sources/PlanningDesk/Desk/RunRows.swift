import CaseFiles
import SupplyModel
import PlanFigures

/// The tables of a run that follow from its plan: worked out when it is written, and again when it is
/// audited.
struct RunRows {
  let record: PlanRecord
  let supplyCase: SupplyCase

  /// What each need gets, in units.
  func shortfalls() -> [ShortfallRow] {
    supplyCase.needs.map { need in
      let line = NeedLine(need, in: record, of: supplyCase)
      let asked = Millionths(nearest: line.askedHigh)
      let onTime = Millionths(nearest: line.onTime)
      let late = Millionths(nearest: line.late)
      return ShortfallRow(
        need: need.id, askedLow: Millionths(nearest: line.askedLow), askedHigh: asked,
        onTime: onTime, late: late,
        short: Millionths(count: max(0, asked.count - onTime.count - late.count)),
        unit: line.unit)
    }
  }

  /// The limits that are full in some period and carry a price, each with its first stage.
  func limits() -> [LimitRow] {
    var first: [PricedLimit: (price: Double, stage: Stage)] = [:]
    for proof in record.stages {
      for price in proof.prices where price.amount > 0 && first[price.limit] == nil {
        first[price.limit] = (price.amount, proof.stage)
      }
    }
    return LimitUse.all(in: record, of: supplyCase).compactMap { use in
      guard use.isFull, let (price, stage) = first[use.limit] else { return nil }
      return LimitRow(
        subject: use.subject, kind: use.kind,
        date: supplyCase.calendar.firstDay(of: use.period),
        limit: Millionths(nearest: use.size), use: Millionths(nearest: use.use), price: price,
        stage: stage)
    }
  }

  /// The corridors side by side.
  func corridors() -> [CorridorRow] {
    CorridorUse.all(in: record, of: supplyCase).map { use in
      CorridorRow(
        corridor: use.corridor, carried: use.carried, delivered: use.delivered,
        share: Millionths(nearest: use.share), lost: use.lost, closedPeriods: use.closedPeriods)
    }
  }
}

extension Millionths {
  /// The nearest number that is exact to six decimals; what is below zero counts as zero.
  init(nearest number: Double) {
    let count = (number * 1_000_000).rounded()
    let greatest = Double(Millionths.greatest.count)
    self.init(count: count > 0 ? Int(min(count, greatest)) : 0)
  }
}
