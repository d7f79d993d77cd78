import GeneratedCases
import SupplyModel
import Testing

@Suite struct `A generated case` {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `is the same for the same seed`(seed: UInt64) {
    let (one, other) = (GeneratedCases.smallCase(seed: seed), GeneratedCases.smallCase(seed: seed))
    #expect(one.calendar == other.calendar)
    #expect(one.needs == other.needs && one.supplies == other.supplies && one.legs == other.legs)
    #expect(one.changes == other.changes && one.consents == other.consents)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is of the size that was promised`(seed: UInt64) {
    let small = GeneratedCases.smallCase(seed: seed)
    #expect((3...6).contains(small.places.count) && (2...4).contains(small.items.count))
    #expect((3...8).contains(small.legs.count) && (3...6).contains(small.needs.count))
    #expect((4...9).contains(small.calendar.periods))
  }

  @Test func `holds every kind of amount, recurrence and change over a few hundred seeds`() {
    let cases = (0..<300).map { GeneratedCases.smallCase(seed: $0) }
    let needs = cases.flatMap(\.needs)
    let supplies = cases.flatMap(\.supplies)
    #expect(Set(needs.map(\.amount.wording)).count == Amount.Wording.allCases.count)
    #expect(Set(needs.map(\.recurrence)).count == Recurrence.allCases.count)
    #expect(Set(needs.map(\.horizon)).count == Horizon.allCases.count)
    #expect(Set(supplies.map(\.recurrence)).count == Recurrence.allCases.count)
    #expect(supplies.contains { $0.earmark != nil } && supplies.contains { $0.keep > .zero })
    #expect(
      Set(cases.flatMap(\.changes).map(\.attribute)).count == ChangedAttribute.allCases.count)
    #expect(Set(cases.flatMap(\.consents).map(\.state)).count == Consent.State.allCases.count)
    #expect(cases.contains { $0.calendar.planningDate != nil })
  }

  @Test(arguments: [(10, 26), (50, 26), (200, 52)])
  func `for benchmarks has the places and the legs asked for`(places: Int, weeks: Int) {
    let network = GeneratedCases.network(places: places, weeks: weeks, seed: 1)
    #expect(network.places.count == places && network.calendar.periods == weeks)
    #expect((7 * places / 4...5 * places / 2).contains(network.legs.count))
    #expect((4...6).contains(Set(network.needs.map(\.rank)).count) || places < 50)
  }
}
