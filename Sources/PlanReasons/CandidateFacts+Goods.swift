import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

extension CandidateFacts {
  /// Whether less is offered of what the needs accept than they and those before them ask.
  var isShortOfGoods: Bool { shortage.offered < shortage.asked + shortage.askedBefore }

  /// What is offered of what the needs accept, and what is asked of it.
  var shortage: Shortage { Shortage(of: group, in: standing) }

  /// More of what the needs accept and of what it waits for, as much as all needs up to their rank lack of
  /// it: where some of it lies already, or else wherever goods start.
  func moreGoods() -> [FactChange] {
    let need = group.needs[0]
    let accepted = Set(supplyCase.itemsAccepted(by: need).map(\.id))
    let freed = Set(supplyCase.recipient.releases.map(\.item))
    let complements = supplyCase.complements(under: need)
    let lacking = standing.lacking(accepted, upTo: group.rank)
    return goods.flatMap { item -> [FactChange] in
      let ratio =
        accepted.contains(item.id) ? 1 : Self.ratio(of: item, under: complements, supplyCase)
      let units = Millionths(whole: max(1, min(lacking * ratio, 1e10).wholeUp))
      // What deliveries free is there only as far as they free it.
      let place = freed.contains(item.id) && !isOffered(item.id) ? [] : startingPlaces(of: item.id)
      return place.map { FactChange(.supply(item.id, $0), .amount(units)) }
    } + goodsThatFree(freed)
  }

  /// How many units of a companion go with a unit of what the needs accept.
  private static func ratio(
    of item: Item, under complements: [Complement], _ supplyCase: SupplyCase
  ) -> Double {
    complements.filter { complement in
      supplyCase.companions(in: complement).contains { $0.id == item.id }
    }.map { complement in
      let outer = complements.filter { other in
        supplyCase.companions(in: other).contains { $0.id == complement.item }
      }
      return complement.ratio.value * (outer.map(\.ratio.value).max() ?? 1)
    }.max() ?? 1
  }

  /// More for the needs whose deliveries free what these accept.
  private func goodsThatFree(_ freed: Set<Item.ID>) -> [FactChange] {
    let own = goods.filter { freed.contains($0.id) && !isOffered($0.id) }.map(\.id)
    let needs = supplyCase.recipient.releases.filter { own.contains($0.item) }.flatMap(\.needs)
    return supplyCase.needs.filter { needs.contains($0.id) && $0.rank <= group.rank }
      .flatMap { need -> [FactChange] in
        guard !group.ids.contains(need.id) else { return [] }
        let receipt = Receipt(of: need, in: standing.record, of: supplyCase)
        let other = NeedGroup(
          needs: [need], missing: [need.id: max(1, receipt.askedHigh - receipt.onTime)])
        return CandidateFacts(standing, for: other).moreGoods()
      }
  }

  func isOffered(_ item: Item.ID) -> Bool { supplyCase.supplies.contains { $0.item == item } }

  /// Where more of an item could start: where most of it lies, as far as a way leads from there; or else
  /// wherever goods start from which one does.
  private func startingPlaces(of item: Item.ID) -> [Place.ID] {
    let largestFirst = supplyCase.supplies.filter { $0.item == item }
      .sorted { ($0.quantity, $1.id) > ($1.quantity, $0.id) }.map(\.place)
    func distinct(_ places: [Place.ID]) -> [Place.ID] {
      places.reduce(into: []) { seen, place in
        if !seen.contains(place), self.places.contains(place) { seen.append(place) }
      }
    }
    let own = distinct(largestFirst)
    let all = own.isEmpty ? distinct(supplyCase.supplies.map(\.place)) : own
    return Array(all.prefix(standing.policy.placesOfAnItem))
  }

  /// What nobody knows of companions being there already.
  func truths() -> [FactChange] {
    supplyCase.complements(under: group.needs[0]).filter { $0.truth == .unknown }
      .map { FactChange(.complement($0.id), .truth(.confirmed)) }
  }

  /// Companions that are not there, set aside.
  func setAsideCompanions() -> [FactChange] {
    supplyCase.complements(under: group.needs[0]).filter { $0.truth == .refuted }
      .map { FactChange(.complement($0.id), .truth(.confirmed)) }
  }

  /// What donors keep, and what is reserved for other needs.
  func reservations() -> [FactChange] {
    let own = Set(goods.map(\.id))
    let supplies = supplyCase.supplies.filter { own.contains($0.item) }
    let kept = supplies.filter { $0.keep > .zero }.map { FactChange(.keep($0.id), .absent) }
    let reserved = supplies.filter { supply in
      supply.earmark.map { !group.ids.contains($0) } ?? false
    }
    return kept + reserved.map { FactChange(.earmark($0.id), .absent) }
  }

  /// What other needs are served before all.
  func floors() -> [FactChange] {
    supplyCase.needs.filter { $0.floor > .zero && !group.ids.contains($0.id) }
      .map { FactChange(.floor($0.id), .absent) }
  }

  private var firstDay: CalendarDate {
    supplyCase.calendar.planningDate ?? supplyCase.calendar.start
  }

  /// Goods that are available only later.
  func readiness() -> [FactChange] {
    let own = Set(goods.map(\.id))
    return supplyCase.supplies.filter { own.contains($0.item) && $0.available > firstDay }
      .map { FactChange(.availability($0.id), .date(firstDay)) }
  }

  /// When goods are due, and how long they take.
  func times() -> [FactChange] {
    let (calendar, first) = (supplyCase.calendar, firstDay)
    let early = group.needs.filter { $0.recurrence == .once && ($0.earliest ?? first) > first }
      .map { FactChange(.earliest($0.id), .absent) }
    let due = group.needs.map { FactChange(.due($0.id), .date(calendar.end)) }
    let transit = legs.map { supplyCase.legs[$0] }
      .filter { calendar.periods(forTransitDays: $0.transitDays) > 1 }
      .map { FactChange(.transit($0.id), .absent) }
    return early + due + transit
  }
}

extension Shortage {
  /// What is offered and asked of what a group's needs accept.
  init(of group: NeedGroup, in standing: StandingPlan) {
    let supplyCase = standing.supplyCase
    let accepted = Set(supplyCase.itemsAccepted(by: group.needs[0]).map(\.id))
    func asked(_ isMeant: (Rank) -> Bool) -> Double {
      supplyCase.needs.filter { need in
        isMeant(need.rank)
          && supplyCase.itemsAccepted(by: need).contains { accepted.contains($0.id) }
      }.reduce(0) { $0 + Receipt(of: $1, in: standing.record, of: supplyCase).askedHigh }
    }
    let offered = supplyCase.supplies.filter { accepted.contains($0.item) }.reduce(0.0) {
      sum, supply in
      guard let item = supplyCase.items.first(where: { $0.id == supply.item }) else { return sum }
      let lots = supply.lots(of: item, in: supplyCase.calendar)
      return sum + lots.reduce(0.0) { $0 + $1.mass.tonnes } / item.massPerUnit.tonnes
    }
    self.init(
      offered: offered, asked: asked { $0 == group.rank }, askedBefore: asked { $0 < group.rank })
  }
}

extension StandingPlan {
  /// What all needs up to a rank lack of goods, in units.
  func lacking(_ goods: Set<Item.ID>, upTo rank: Rank) -> Double {
    supplyCase.needs.filter { need in
      need.rank <= rank && supplyCase.itemsAccepted(by: need).contains { goods.contains($0.id) }
    }.reduce(0) { sum, need in
      let receipt = Receipt(of: need, in: record, of: supplyCase)
      return sum + max(0, receipt.askedHigh - receipt.onTime)
    }
  }

  /// The limits that the plan uses up in some period, and those that let nothing through.
  var fullLimits: Set<Fact> {
    let uses = LimitUse.all(in: record, of: supplyCase)
    return Set(
      uses.filter { $0.isFull || $0.size == 0 }.map { Fact.limit($0.kind, of: $0.subject) })
  }
}
