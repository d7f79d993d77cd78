import SupplyModel

/// What rounding a best plan to whole grams may cost an aim, whatever the plan.
///
/// Each move rounds down what arrives, so a delivery falls short by a few grams, and a delivery of a
/// few grams falls away. A gram is worth little to a need of a thousand tonnes and a millionth to a
/// need of one; and what an earlier stage falls short by counts at its price in every later bound.
/// A gram of a companion is worth what waits for it, and a gram that frees other goods what they are
/// worth. How many grams it may be is counted from the slots that the case has, and for no need more than a
/// little of what it asks.
struct RoundingAllowance {
  private let facts: IndexedCase
  /// By need, the grams that rounding may cost it.
  private let grams: [Double]
  /// The share of the budgets that rounding the shares of works may spend.
  private let works: Double

  init(of facts: IndexedCase) {
    self.facts = facts
    let shared = Self.sharedSlots(of: facts)
    grams = facts.needs.indices.map { need in
      let slots = Double(Self.slots(of: need, in: facts) + shared)
      return min(
        Tolerance.gramsPerSlot * slots, Tolerance.share * Self.gramsAsked(by: need, in: facts))
    }
    works = facts.carriage.works.reduce(0) {
      $0 + Tolerance.workShare * $1.shareOfBudgetUp(in: facts)
    }
  }

  /// What a need asks, or is offered, in grams of the heaviest item that it accepts.
  private static func gramsAsked(by index: Int, in facts: IndexedCase) -> Double {
    let need = facts.needs[index]
    let mass = need.items.map { facts.supplyCase.items[$0].massPerUnit.grams }.max() ?? 0
    return Double(need.asked.reduce(0, +)) / 1_000_000 * Double(mass)
  }

  /// Every instalment, end, item and period in which a need can be delivered to, and every companion and period.
  private static func slots(of index: Int, in facts: IndexedCase) -> Int {
    let need = facts.needs[index]
    let ends = need.asked.count { $0 > 0 }
    let companions = facts.recipient.sets[index].reduce(0) { $0 + $1.companions.count }
    let windows = need.windows.map { $0.clamped(to: facts.openPeriods).count }
    return windows.reduce(0, +) * ends * need.items.count
      + need.receives.count { $0 } * companions
  }

  /// Every way and period of vehicles, and every release and period.
  private static func sharedSlots(of facts: IndexedCase) -> Int {
    let ways = facts.carriage.lifts.reduce(0) { sum, lift in
      let places = lift.relocation == nil ? 0 : lift.places.count
      return sum + 2 * lift.legs.count + places * max(0, places - 1)
    }
    return (ways + facts.recipient.releases.count) * facts.openPeriods.count
  }

  /// The part of a gap that rounding explains.
  func gap(of aim: Aim) -> Double {
    zip(worths(by: aim), grams).reduce(aim.works * works) { sum, pair in
      sum + (pair.0.values.max() ?? 0) * pair.1
    }
  }

  /// What these grams, and a little of all that is offered, come to if they are lost, sent at the dearest, under way
  /// or in store throughout; 0 of stages that are not of carriage.
  func carriage(by stage: Stage) -> Double {
    let offered = facts.supplies.reduce(Int128(0)) { $0 + $1.available.reduce(0, +) }
    let tonnes = (grams.reduce(0, +) + Tolerance.carried * Double(offered)) / 1_000_000
    switch stage {
    case .losses: return tonnes
    case .cost: return tonnes * (facts.timetable.costUp.max() ?? 0)
    case .haulage:
      return tonnes * Double(facts.periods * facts.supplyCase.calendar.periodDays)
    case .storage: return tonnes * Double(facts.periods)
    case .floors, .endurance, .needs, .share, .works, .open, .early: return 0
    }
  }

  /// By need, what a gram of each item gains at the most: delivered, or as a companion of what is.
  private func worths(by aim: Aim) -> [[Int: Double]] {
    let direct = facts.needs.indices.map { itemWorths(of: $0, by: aim, freeing: [:]) }
    guard !facts.recipient.releases.isEmpty else { return direct.map(perGram) }
    // What is freed is worth what it gains at the need where it gains most.
    var best: [Int: Double] = [:]
    for worths in direct { best.merge(worths) { max($0, $1) } }
    return facts.needs.indices.map { perGram(itemWorths(of: $0, by: aim, freeing: best)) }
  }

  private func perGram(_ units: [Int: Double]) -> [Int: Double] {
    Dictionary(
      uniqueKeysWithValues: units.map { item, gain in
        (item, gain / Double(facts.supplyCase.items[item].massPerUnit.grams))
      })
  }

  /// What a unit of each item gains a need.
  private func itemWorths(
    of index: Int, by aim: Aim, freeing best: [Int: Double]
  ) -> [Int: Double] {
    let need = facts.needs[index]
    let own = gainPerUnit(of: index, by: aim) + freed(by: index, best)
    var worths: [Int: Double] = [:]
    for item in need.items { worths[item] = own + covering(item, at: need.place, by: aim) }
    let sets = facts.recipient.sets[index]
    // A companion is worth what waits for it; each pass goes one companion further.
    for _ in sets {
      for set in sets where set.ratio > 0 {
        let waiting = worths[set.item, default: 0] * 1_000_000 / Double(set.ratio)
        for item in set.companions { worths[item] = max(worths[item, default: 0], waiting) }
      }
    }
    return worths
  }

  private func freed(by need: Int, _ best: [Int: Double]) -> Double {
    facts.recipient.releases.reduce(0) { sum, release in
      guard release.needs.contains(need), let steepest = release.stretches.first else { return sum }
      let slope = Double(steepest.freed.count) / Double(steepest.delivered.count)
      return sum + slope * best[facts.commodities.all[release.commodity].item, default: 0]
    }
  }

  /// What a unit of an item gains by covering use at a place.
  private func covering(_ item: Int, at place: Int, by aim: Aim) -> Double {
    guard let index = facts.recipient.cover(of: item, at: place) else { return 0 }
    let used = Double(facts.recipient.covers[index].used) / 1_000_000
    return zip(facts.recipient.enduranceSets, aim.endurance).reduce(0) { sum, pair in
      pair.0.covers.contains(index) ? sum + (pair.1.first ?? 0) / used : sum
    }
  }

  /// The most that a unit delivered to a need gains, on time.
  private func gainPerUnit(of index: Int, by aim: Aim) -> Double {
    let need = facts.needs[index]
    let weight = need.need.weight.value
    let ends = AmountEnd.allCases.map { end -> Double in
      let asked = Double(need.asked[end.index]) / 1_000_000
      guard asked > 0 else { return 0 }
      let sharing = zip(aim.rounds, aim.shares).reduce(0) { sum, pair in
        pair.0.end == end && pair.0.needs.contains(index) ? sum + pair.1 : sum
      }
      let late =
        end == .open
        ? 0 : aim.early[index] * Double(facts.periods) / (Double(need.askedInAll) / 1_000_000)
      return (weight * aim.needs[index][end.index] + sharing) / asked + late
    }
    let floor = need.hasFloor ? weight * aim.floors[index] * 1e12 / Double(need.floorUnits) : 0
    return max(ends[0] + floor, ends[1], ends[2])
  }
}
