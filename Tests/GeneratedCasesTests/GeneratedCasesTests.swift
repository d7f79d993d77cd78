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
    let volumes: Set<ChangedAttribute> = [.throughputVolume, .storageVolume]
    #expect(
      Set(cases.flatMap(\.changes).map(\.attribute))
        == Set(ChangedAttribute.allCases).subtracting(volumes))
    #expect(Set(cases.flatMap(\.consents).map(\.state)).count == Consent.State.allCases.count)
    #expect(cases.contains { $0.calendar.planningDate != nil })
  }

  @Test func `of volume limits legs, places and vehicles over a few hundred seeds`() {
    let cases = (0..<300).map { GeneratedCases.voluminousCase(seed: $0) }
    #expect(cases.contains { $0.items.contains { $0.cubicMetresPerUnit == nil } })
    #expect(cases.flatMap(\.legs).contains { $0.cubicMetresPerDay != nil })
    #expect(cases.flatMap(\.places).contains { $0.storageCubicMetres == .zero })
    #expect(cases.flatMap(\.carriage.lifts).contains { !$0.cubicMetresByClass.isEmpty })
    #expect(cases.flatMap(\.carriage.works).contains { $0.attribute == .throughputVolume })
    let changes = cases.flatMap(\.changes).map(\.attribute)
    #expect(changes.contains(.throughputVolume) && changes.contains(.storageVolume))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `of what makes aid useful is the same for the same seed`(seed: UInt64) {
    let (one, other) = (
      GeneratedCases.usefulCase(seed: seed), GeneratedCases.usefulCase(seed: seed)
    )
    #expect(one.needs == other.needs && one.supplies == other.supplies && one.legs == other.legs)
    #expect(one.recipient == other.recipient && one.carriage == other.carriage)
    #expect(one.staffing == other.staffing && one.aimsAtEndurance == other.aimsAtEndurance)
  }

  @Test func `of what makes aid useful holds everything over a few hundred seeds`() {
    let cases = (0..<300).map { GeneratedCases.usefulCase(seed: $0) }
    let complements = cases.flatMap(\.recipient.complements)
    let works = cases.flatMap(\.carriage.works)
    #expect(Set(complements.map(\.truth)) == Set(Truth.allCases))
    #expect(complements.contains { !$0.matchedOn.isEmpty })
    #expect(cases.contains { $0.recipient.complements.contains { $0.item == named("rounds-1") } })
    #expect(Set(cases.flatMap(\.recipient.releases).map(\.curve.count)) == [1, 2, 3])
    #expect(cases.flatMap(\.recipient.stockpiles).contains { $0.onHand == nil })
    #expect(Set(works.map(\.attribute)) == [.throughput, .handling, .storage])
    #expect(cases.contains { $0.carriage.affordableWorks.count < $0.carriage.works.count })
    #expect(cases.flatMap(\.carriage.lifts).contains { $0.relocationDays != nil })
    #expect(cases.flatMap(\.carriage.sailings).contains { $0.capacity == nil })
    #expect(Set(cases.flatMap(\.changes).filter { $0.asset != nil }.map(\.attribute)).count == 2)
    #expect(cases.flatMap(\.staffing.postings).contains { $0.until == nil })
    #expect((90...180).contains(cases.filter(\.aimsAtEndurance).count))
  }

  @Test(arguments: [(10, 26), (50, 26), (200, 52)])
  func `for benchmarks has the places and the legs asked for`(places: Int, weeks: Int) {
    let network = GeneratedCases.network(places: places, weeks: weeks, seed: 1)
    #expect(network.places.count == places && network.calendar.periods == weeks)
    #expect((7 * places / 4...5 * places / 2).contains(network.legs.count))
    #expect((4...6).contains(Set(network.needs.map(\.rank)).count) || places < 50)
  }
}

private func named<Subject>(_ text: String) -> Identifier<Subject>? { Identifier(text) }
