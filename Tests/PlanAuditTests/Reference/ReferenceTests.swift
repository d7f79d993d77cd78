import FlowPlanning
import GeneratedCases
import PlanAudit
import SupplyModel
import Testing

/// The hand-made plan with a reference: itself, each mass counted in millionths of a gram.
@Suite struct `A reference of a proof` {
  private static let parts = 1_000_000

  private static let reference: ReferencePlan = {
    var record = SmallPlan.record
    func fine(_ mass: inout Mass) { mass = Mass(grams: mass.grams * parts) }
    for index in record.draws.indices { fine(&record.draws[index].mass) }
    for index in record.moves.indices {
      fine(&record.moves[index].mass)
      fine(&record.moves[index].arriving)
    }
    for index in record.stocks.indices { fine(&record.stocks[index].mass) }
    for index in record.deliveries.indices { fine(&record.deliveries[index].mass) }
    return ReferencePlan(record, partsPerGram: parts)
  }()

  private func report(_ alter: (inout PlanRecord) -> Void = { _ in }) throws -> AuditReport {
    var record = SmallPlan.record
    record.reference = Self.reference
    alter(&record)
    return PlanAuditor.audit(record, of: try SmallPlan.supplyCase())
  }

  @Test func `proves what the plan in grams proves where they are the same`() throws {
    let report = try report()
    #expect(report.faults == [])
    for (stage, expected) in zip(report.stages, SmallPlan.record.stages) {
      #expect(abs(stage.bound - expected.bound) <= 1e-11 * max(1, abs(expected.bound)))
    }
  }

  /// A way to let a reference reach more, or something else, than any plan of the case.
  struct Forgery: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let alter: @Sendable (inout ReferencePlan) -> Void

    init(_ description: String, _ alter: @escaping @Sendable (inout ReferencePlan) -> Void) {
      testDescription = description
      self.alter = alter
    }
  }

  static let forgeries = [
    Forgery("delivers a thousandth of a gram from nothing") {
      $0.deliveries[0].mass = Mass(grams: $0.deliveries[0].mass.grams + 1000)
    },
    Forgery("sends a part more than arrives") {
      $0.moves[0].mass = Mass(grams: $0.moves[0].mass.grams + 1_000_000)
    },
    Forgery("draws twice") { $0.draws.append($0.draws[0]) },
    Forgery("counts in other parts of a gram") { $0.partsPerGram = 1000 },
    Forgery("counts in whole grams") { $0.partsPerGram = 1 },
    Forgery("names a leg that is not there") {
      $0.moves[0] = Move(
        leg: "tunnel", commodity: $0.moves[0].commodity, departure: $0.moves[0].departure,
        arrival: $0.moves[0].arrival, mass: $0.moves[0].mass, arriving: $0.moves[0].arriving)
    },
    Forgery("delivers nothing") { $0.deliveries = [] },
  ]

  @Test(arguments: forgeries)
  func `is refused where it is no plan of the case`(forgery: Forgery) throws {
    let report = try report { record in
      if var reference = record.reference {
        forgery.alter(&reference)
        record.reference = reference
      }
    }
    let isFound = report.faults.contains { if case .reference = $0 { true } else { false } }
    #expect(isFound, "\(report.faults)")
  }

  /// A gram that rounding costs a need of immediate-1 leaves bounds of later stages that no prices can lower: they
  /// hold for every plan that is no better than the one in grams.
  @Test func `closes the gaps that grams lost in earlier stages leave`() throws {
    var closed = 0
    for seed in 0..<60 as Range<UInt64> {
      let supplyCase = GeneratedCases.voluminousCase(seed: seed)
      var record = try planner.plan(supplyCase).record
      guard record.reference != nil else { continue }
      let own = PlanAuditor.prove(record, of: supplyCase)
      record.reference = nil
      let without = PlanAuditor.prove(record, of: supplyCase)
      for (fine, coarse) in zip(own, without) {
        let size = max(1, abs(coarse.bound))
        #expect(fine.bound <= coarse.bound + 1e-9 * size, "seed \(seed), \(fine.stage)")
        if coarse.gap > 1e-5 * size, fine.gap < coarse.gap / 10 { closed += 1 }
      }
    }
    #expect(closed > 10)
  }
}
