import FlowPlanning
import PlanAudit
import SupplyModel

/// A plan that somebody made worse and then fitted with the values and bounds that its rows and prices give, as a
/// forger would who knows the audit.
struct ForgedPlan {
  let supplyCase: SupplyCase
  var record: PlanRecord

  /// The best plan of a case, before anything is forged.
  init(of supplyCase: SupplyCase) throws {
    self.supplyCase = supplyCase
    record = PlanAuditor.settle(try planner.plan(supplyCase).record, of: supplyCase).record
  }

  /// What the audit says of it when it claims to be proved.
  func audited() -> AuditReport {
    var claimed = record
    claimed.isComplete = true
    for (index, stage) in PlanAuditor.prove(claimed, of: supplyCase).enumerated() {
      claimed.stages[index].value = stage.value
      claimed.stages[index].bound = stage.bound
    }
    return PlanAuditor.audit(claimed, of: supplyCase)
  }

  /// Leaves out all that goes to a need, from the supply on, where its item serves no other.
  mutating func drop(_ need: Need.ID, _ item: Item.ID) {
    record.deliveries.removeAll { $0.need == need }
    record.joins.removeAll { $0.need == need }
    record.moves.removeAll { $0.commodity.item == item }
    record.stocks.removeAll { $0.commodity.item == item }
    let supplies = supplyCase.supplies.filter { $0.item == item }.map(\.id)
    record.draws.removeAll { supplies.contains($0.supply) }
  }

  /// Sends nothing at all.
  mutating func empty() {
    (record.draws, record.moves, record.stocks, record.deliveries) = ([], [], [], [])
    (record.vehicleMoves, record.vehicleStays) = ([], [])
  }
}

/// A case of one leg from the port to the hub, a week long.
struct OneLegCase {
  /// What is asked there, and what there is of it at the port.
  struct Good {
    let id: String
    /// The mass of a unit, in grams.
    let grams: Int
    let units: Int
    var tier = 1
    var isWhole = false
    var weight = Millionths.one
    var due = day(12, 28)
    var lateUntil: CalendarDate?
  }

  var tonnesPerDay: Int?
  var lift: Lift?

  func supplyCase(_ goods: [Good]) throws -> SupplyCase {
    try SupplyCase(
      calendar: HandMadePlan.weeks(8), places: [Place(id: "port"), Place(id: "hub")],
      items: goods.map {
        Item(
          id: named($0.id), massPerUnit: Mass(grams: $0.grams), isWhole: $0.isWhole)
      },
      needs: goods.map {
        Need(
          id: named($0.id), place: "hub", ask: .item(named($0.id)),
          amount: Amount(.exact, low: Millionths(whole: $0.units)), due: $0.due,
          lateUntil: $0.lateUntil, tier: $0.tier, weight: $0.weight)
      },
      supplies: goods.map {
        HandMadePlan.supply(named($0.id), named($0.id), $0.units)
      },
      legs: [
        Leg(
          id: "sea", origin: "port", destination: "hub", transitDays: Millionths(whole: 7),
          throughput: tonnesPerDay.map { Throughput(.whole($0), per: .day) }, lift: lift?.id)
      ],
      carriage: Carriage(lifts: [lift].compactMap(\.self)))
  }
}

private func named<Subject>(_ name: String) -> Identifier<Subject> {
  Identifier(stringLiteral: name)
}
