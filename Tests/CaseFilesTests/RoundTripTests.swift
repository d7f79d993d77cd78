import GeneratedCases
import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `A case written to its tables` {
  /// A generated case within the rules that only tables have: the items of a spec share a unit,
  /// nothing is asked before it can be taken in, and nobody keeps more than there is.
  private func model(seed: UInt64) throws -> SupplyCase {
    let made = GeneratedCases.smallCase(seed: seed)
    var (items, needs, supplies) = (made.items, made.needs, made.supplies)
    for index in items.indices { items[index].unit = "piece" }
    for index in needs.indices {
      needs[index].earliest = needs[index].earliest.map { min($0, needs[index].due) }
    }
    for index in supplies.indices {
      supplies[index].keep = min(supplies[index].keep, supplies[index].quantity)
    }
    let plain = try SupplyCase(
      calendar: made.calendar, places: made.places, items: items, specs: made.specs, needs: needs,
      supplies: supplies, legs: made.legs, changes: made.changes, consents: made.consents)
    var use = RandomUse(seed: seed, model: plain)
    return try use.supplyCase()
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `is the same when it is read again`(seed: UInt64) throws {
    let model = try model(seed: seed)
    let small = SmallCase(files: ModelTables(supplyCase: model).files)
    let read = try small.inFolder { folder in
      try CaseFolder.read(
        at: folder, asOf: model.calendar.planningDate, periodDays: model.calendar.periodDays
      ).case
    }
    #expect(read.calendar == model.calendar)
    #expect(read.places == model.places)
    #expect(read.items == model.items)
    #expect(read.specs == model.specs)
    #expect(read.needs == model.needs)
    #expect(read.supplies == model.supplies)
    #expect(read.legs == model.legs)
    #expect(read.changes == model.changes)
    #expect(read.consents == model.consents)
    #expect(read.recipient == model.recipient)
    #expect(read.carriage == model.carriage)
    #expect(read.staffing == model.staffing)
  }
}
