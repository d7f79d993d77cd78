import CaseFiles
import FlowPlanning
import SupplyModel
import PlanReasons

/// What planning again with something changed was found to make different: found by solving, or read
/// from a run, which holds it.
struct TrialBook {
  /// For each complement that was tried, what was supposed of it and what differs.
  private var companions: [Complement.ID: CompanionTrial] = [:]
  /// For each work that was tried, what needs gain by it.
  private var works: [Work.ID: [NeedDifference]] = [:]
  /// What enters each corridor with the one that carries the most narrowed; nil when it was not tried.
  private(set) var entrance: EntranceTrial?

  /// What was tried of a companion.
  func companion(_ complement: Complement) -> CompanionTrial {
    companions[complement.id] ?? CompanionTrial(tried: complement.opposite, differences: nil)
  }

  /// What needs gain by a work; nil when the time was up before it was tried.
  func gains(of work: Work) -> [NeedDifference]? { works[work.id] }
}

// MARK: Solving

extension TrialBook {
  /// Plans again with the opposite of what is not settled of the companions of needs, and with each work
  /// that has no budget.
  ///
  /// - Parameters:
  ///   - record: The plan.
  ///   - supplyCase: Its case.
  ///   - need: The need whose companions are tried, and no work; nil is everything.
  ///   - standing: What needs can have as things stand, where that was found already.
  ///   - planner: What plans again.
  ///   - stop: Ends the trials early.
  /// - Throws: `SolverError` when the solver fails.
  init(
    _ record: PlanRecord, of supplyCase: SupplyCase, only need: Need? = nil,
    beside standing: ChangeTrial? = nil, by planner: FlowPlanner, stop: StopRequest
  ) throws {
    let comparison = Standing(record, supplyCase, standing, planner, stop)
    for complement in supplyCase.recipient.complements where complement.opposite != nil {
      let isMeant = supplyCase.needs.contains {
        (need == nil || need?.id == $0.id) && $0.amount.wording != .unstated
          && supplyCase.complements(under: $0, andThoseThatHold: true).contains(complement)
      }
      guard isMeant else { continue }
      companions[complement.id] = try CompanionTrial(complement, supplyCase, comparison.worked)
    }
    guard need == nil else { return }
    for work in supplyCase.carriage.works where !supplyCase.isPaid(work) {
      works[work.id] = try comparison.worked().gains(
        with: Remedy.work(work.id).applied(to: supplyCase))
    }
  }

  /// Plans again with the corridor that carries the most narrowed.
  mutating func tryEntrance(
    _ record: PlanRecord, of supplyCase: SupplyCase, by planner: FlowPlanner, stop: StopRequest
  ) throws {
    entrance = try planner.entranceTrial(
      record, of: supplyCase, interruption: stop.interruption)
  }
}

/// What needs can have as things stand, found the first time that it is asked for.
private final class Standing {
  private let record: PlanRecord
  private let supplyCase: SupplyCase
  private let planner: FlowPlanner
  private let stop: StopRequest
  private var found: ChangeTrial?

  init(
    _ record: PlanRecord, _ supplyCase: SupplyCase, _ found: ChangeTrial?,
    _ planner: FlowPlanner, _ stop: StopRequest
  ) {
    (self.record, self.supplyCase, self.found) = (record, supplyCase, found)
    (self.planner, self.stop) = (planner, stop)
  }

  func worked() throws -> ChangeTrial {
    if let found { return found }
    let comparison = try ChangeTrial(
      record, of: supplyCase, by: planner.solver, interruption: stop.interruption)
    found = comparison
    return comparison
  }
}

extension SupplyCase {
  /// Whether the case has a budget that can pay for a work.
  func isPaid(_ work: Work) -> Bool {
    carriage.budgets.contains { $0.amount > .zero && $0.resource == work.resource }
  }
}

extension Complement {
  /// What is tried instead of what is said of it; nil where that is settled.
  ///
  /// What nobody knows or what was denied with a reason is supposed, and what was only claimed is not.
  var opposite: Truth? {
    switch truth {
    case .confirmed: nil
    case .refuted: condition.isEmpty ? nil : .confirmed
    case .unknown: .confirmed
    case .claimed: .refuted
    }
  }
}

// MARK: Files

extension TrialBook {
  /// What a run holds.
  init(_ rows: [TrialRow], of supplyCase: SupplyCase) {
    let bySubject = Dictionary(grouping: rows) { Subject(kind: $0.kind, name: $0.subject) }
    func differences(_ kind: TrialRow.Kind, _ name: String) -> (String, [NeedDifference])? {
      guard let rows = bySubject[Subject(kind: kind, name: name)] else { return nil }
      return (
        rows.first?.tried ?? "",
        rows.compactMap { row in
          row.need.flatMap { need in
            row.units.map { NeedDifference(need: need, units: $0) }
          }
        }
      )
    }
    for complement in supplyCase.recipient.complements {
      guard let (tried, found) = differences(.companion, complement.id.description),
        let opposite = complement.opposite, tried == (opposite.holds ? "true" : "false")
      else { continue }
      companions[complement.id] = CompanionTrial(tried: opposite, differences: found)
    }
    for work in supplyCase.carriage.works {
      if let found = differences(.work, work.id.description) { works[work.id] = found.1 }
    }
    entrance = Self.entrance(rows.filter { $0.kind == .corridor })
  }

  private struct Subject: Hashable {
    let kind: TrialRow.Kind
    let name: String
  }

  private static func entrance(_ rows: [TrialRow]) -> EntranceTrial? {
    guard let first = rows.first, let share = Millionths(first.tried) else { return nil }
    return EntranceTrial(
      corridor: first.subject, share: share,
      entered: rows.compactMap { row in
        row.entered.map { EntranceTrial.Entry(corridor: row.corridor, mass: $0) }
      })
  }

  /// The rows of a run, in the order of the case.
  func rows(of supplyCase: SupplyCase) -> [TrialRow] {
    let told = supplyCase.recipient.complements.flatMap { complement -> [TrialRow] in
      guard let trial = companions[complement.id], let tried = trial.tried,
        let found = trial.differences
      else { return [] }
      return Self.rows(
        .companion, complement.id.description, tried: tried.holds ? "true" : "false", found)
    }
    let done = supplyCase.carriage.works.flatMap { work in
      works[work.id].map { Self.rows(.work, work.id.description, tried: "", $0) } ?? []
    }
    let narrowed = (entrance?.entered ?? []).map { entry in
      TrialRow(
        kind: .corridor, subject: entrance?.corridor ?? "",
        tried: entrance?.share.description ?? "", corridor: entry.corridor, entered: entry.mass)
    }
    return told + done + narrowed
  }

  private static func rows(
    _ kind: TrialRow.Kind, _ subject: String, tried: String, _ found: [NeedDifference]
  ) -> [TrialRow] {
    guard !found.isEmpty else { return [TrialRow(kind: kind, subject: subject, tried: tried)] }
    return found.map {
      TrialRow(kind: kind, subject: subject, tried: tried, need: $0.need, units: $0.units)
    }
  }
}
