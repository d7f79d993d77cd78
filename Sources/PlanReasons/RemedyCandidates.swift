import SupplyModel
import TimeExpansion

/// Remedies worth trying for a need.
///
/// They are only proposals: a price that is degenerate may propose what does not help, so nothing
/// is said of them before it is solved for.
struct RemedyCandidates {
  let network: FlowNetwork
  private let record: PlanRecord
  var supplyCase: SupplyCase { network.supplyCase }

  init(_ network: FlowNetwork, _ record: PlanRecord) {
    self.network = network
    self.record = record
  }

  /// The limits that carry a price in the stages of a rank, the dearest first.
  func limits(of rank: Rank) -> [Remedy] {
    var worth: [Remedy: Double] = [:]
    for stage in record.stages where stage.stage.concerns(rank) {
      for price in stage.prices {
        guard let (remedy, limit) = doubled(price.limit) else { continue }
        worth[remedy, default: 0] += price.amount * limit
      }
    }
    let ranked = worth.sorted { ($0.value, "\($1.key)") > ($1.value, "\($0.key)") }.map(\.key)
    return Array(ranked.prefix(6))
  }

  private func doubled(_ limit: PricedLimit) -> (Remedy, Double)? {
    switch limit {
    case .limit(let kind, let subject, let period):
      guard let index = supplyCase.subjects(of: kind).firstIndex(of: subject),
        let limits = network.timetable.limits[kind]
      else { return nil }
      return (.limit(kind, of: subject, times: 2), limits[index][period])
    case .lift(let leg, _, _):
      let lift = supplyCase.legs.first { $0.id == leg }?.lift
      return lift.map { (.vehicles($0, times: 2), vehicles(of: $0)) }
    case .assetThroughput(_, let lift, _), .assetHandling(_, let lift, _):
      return (.vehicles(lift, times: 2), vehicles(of: lift))
    case .training(let post, _), .service(let post, _): return (.person(post), 1)
    case .budget(let resource):
      let budget = supplyCase.carriage.budgets.first { $0.resource == resource }
      return budget.map { (.budget(resource, times: 2), $0.amount.value) }
    case .amount, .floor, .earlier, .companions, .release, .cover: return nil
    }
  }

  /// The consents that close a way on a day of the plan, and the legs that a change closes for a time.
  func openings() -> [Remedy] {
    var consents: [Remedy] = []
    for history in supplyCase.consentHistories where history.closesAny(of: supplyCase.calendar) {
      let remedy = Remedy.consent(authority: history.authority, subject: history.subject)
      if !consents.contains(remedy) { consents.append(remedy) }
    }
    let closing = supplyCase.changes.filter(\.closesLegs)
    let closedLegs = supplyCase.legs.indices.filter { leg in
      network.timetable.throughputTonnes[leg].contains(0)
        && closing.contains { supplyCase.isUnder($0.subject, leg: supplyCase.legs[leg]) }
    }
    let openings = closedLegs.map { Remedy.opening(supplyCase.legs[$0].id) }
    return Array(consents.prefix(6)) + Array(openings.prefix(6))
  }

  /// More of what a need accepts, with the companions that it needs, where some of it lies already or
  /// else wherever goods start.
  func supplies(for need: Need, missingUnits: Double) -> [Remedy] {
    bare(for: need, missingUnits: missingUnits).map { withCompanions($0, for: need) }
  }

  private func bare(for need: Need, missingUnits: Double) -> [Remedy] {
    let freed = Set(supplyCase.recipient.releases.map(\.item))
    let accepted = supplyCase.itemsAccepted(by: need).map(\.id).filter {
      !freed.contains($0) || isOffered($0)
    }
    let offered = supplyCase.supplies.filter { accepted.contains($0.item) }
    let units = Millionths(whole: max(1, Int(missingUnits.rounded(.up))))
    if offered.isEmpty {
      guard let item = accepted.first else { return [] }
      let origins = supplyCase.supplies.map(\.place).reduce(into: [Place.ID]()) { seen, place in
        if !seen.contains(place) { seen.append(place) }
      }
      return origins.prefix(4).map { .supply(item, at: $0, units: units) }
    }
    let largestFirst = offered.sorted { ($0.quantity, $1.id) > ($1.quantity, $0.id) }
    return largestFirst.reduce(into: [Remedy]()) { remedies, supply in
      let remedy = Remedy.supply(supply.item, at: supply.place, units: units)
      if !remedies.contains(remedy), remedies.count < 2 { remedies.append(remedy) }
    }
  }

  /// Units of what a need accepts that nobody draws in the plan.
  func undrawnUnits(for need: Need) -> Double {
    let accepted = Set(supplyCase.itemsAccepted(by: need).map(\.id))
    let drawn = Dictionary(grouping: record.draws, by: \.supply)
      .mapValues { $0.reduce(0.0) { $0 + $1.mass.tonnes } }
    return supplyCase.supplies.reduce(0) { sum, supply in
      guard accepted.contains(supply.item), supply.earmark == nil || supply.earmark == need.id,
        let item = supplyCase.items.first(where: { $0.id == supply.item })
      else { return sum }
      let offered = supply.lots(of: item, in: supplyCase.calendar).reduce(0.0) {
        $0 + $1.mass.tonnes
      }
      return sum + max(0, offered - (drawn[supply.id] ?? 0)) / item.massPerUnit.tonnes
    }
  }
}
