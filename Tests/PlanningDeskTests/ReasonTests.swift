import CaseFiles
import FlowPlanning
import Foundation
import GeneratedCases
import SupplyModel
import Testing

@testable import PlanningDesk
import PlanFigures
import PlanReasons

/// Every reason is solved for again from what the answer says, not from how it was found.
@Suite struct `A reason` {
  @Test(arguments: Examples.names)
  func `given for a case of the repository is true when it is solved again`(name: String) throws {
    let folder = try CaseFolder.read(at: Examples.folder(name))
    try ResolvedReasons(of: folder.case).check()
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `given for a random case is true when it is solved again`(seed: UInt64) throws {
    try ResolvedReasons(of: GeneratedCases.smallCase(seed: seed)).check()
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `given where sets, lift, people and the rest decide is true when it is solved again`(
    seed: UInt64
  ) throws {
    try ResolvedReasons(of: GeneratedCases.usefulCase(seed: seed)).check()
  }
}

/// The reasons of a plan, and the means to solve for each of them again.
struct ResolvedReasons {
  let supplyCase: SupplyCase
  let needs: [NeedLine]
  let reasons: [ReasonLine]
  let corridors: [CorridorLine]

  init(of supplyCase: SupplyCase) throws {
    self.supplyCase = supplyCase
    let record = try planner.plan(supplyCase).record
    let findings = try planner.findings(on: record, of: supplyCase)
    needs = supplyCase.needs.map { NeedLine($0, in: record, of: supplyCase) }
    let words = ReasonWords(supplyCase, needs)
    let lines = needs
    reasons = findings.shortfalls.compactMap { finding in
      lines.first { $0.need == finding.need.description }
        .map { ReasonLine(finding, $0, words: words) }
    }
    corridors = findings.corridors.map { CorridorLine($0, share: 0, words: words) }
  }

  /// What a plan of a case brings each need.
  static func needLines(of supplyCase: SupplyCase) throws -> [NeedLine] {
    let record = try planner.plan(supplyCase).record
    return supplyCase.needs.map { NeedLine($0, in: record, of: supplyCase) }
  }

  /// Solves for every remedy and every corridor again and compares; every need that is short or late
  /// must have its reason, and no other.
  func check() throws {
    let open = needs.filter { $0.askedHigh - $0.onTime > 1e-6 * max(1, $0.askedHigh) }
    #expect(Set(reasons.map(\.need)) == Set(open.map(\.need)))
    #expect(reasons.allSatisfy { $0.sentence.hasSuffix(".") })
    let asked = Set(supplyCase.needs.map(\.id))
    let before = try planner.reach(of: asked, in: supplyCase)
    for reason in reasons {
      for line in reason.remedies {
        let need = try #require(Need.ID(reason.need))
        let gain = try #require(line.gain)
        let remedy = try #require(line.remedy)
        let after = try planner.reach(of: [need], in: remedy.applied(to: supplyCase))
        let low = try #require(before[need])
        let high = try #require(after[need])
        #expect(
          abs(high - low - gain) <= 1e-6 * max(1, high),
          "\(line.sentence): solved again it is \(high - low)")
        #expect(gain > 0, "\(line.sentence)")
      }
    }
    for line in corridors { try check(line, before: before) }
  }

  private func check(_ line: CorridorLine, before: [Need.ID: Double]) throws {
    let (poor, rich): ([Need.ID: Double], [Need.ID: Double])
    switch line.trial {
    case "closed": (poor, rich) = (try reach(supplyCase.without(line.corridor)), before)
    case "opened": (poor, rich) = (before, try reach(supplyCase.opened(line.corridor)))
    default:
      let other = try #require(line.inPlaceOf)
      let cut = try supplyCase.without(other)
      poor = try reach(cut.without(line.corridor))
      rich = try reach(cut)
    }
    let stated = Dictionary(uniqueKeysWithValues: line.differences.map { ($0.need, $0.units) })
    let ranks = supplyCase.needs.filter { stated[$0.id.description] != nil }.map(\.rank)
    for need in supplyCase.needs {
      // A need of a rank in which nothing is asked can have nothing in any plan.
      let (low, high) = (poor[need.id] ?? 0, rich[need.id] ?? 0)
      let rank = ranks.min()
      guard rank.map({ need.rank <= $0 }) ?? true else { continue }
      let said = stated[need.id.description] ?? 0
      #expect(
        abs(high - low - said) <= 3e-6 * max(1, high),
        "\(line.sentence): solved again, \(need.id) differs by \(high - low)")
    }
  }

  private func reach(_ supplyCase: SupplyCase) throws -> [Need.ID: Double] {
    try planner.reach(of: Set(supplyCase.needs.map(\.id)), in: supplyCase)
  }
}

extension RemedyLine {
  /// The remedy, made again from what the line says.
  var remedy: Remedy? {
    let times = amount.map { Int($0) } ?? 0
    switch kind {
    case "throughput": return Leg.ID(subject).map { .throughput($0, times: times) }
    case "handling": return Place.ID(subject).map { .handling($0, times: times) }
    case "storage": return Place.ID(subject).map { .storage($0, times: times) }
    case "opening": return Leg.ID(subject).map { .opening($0) }
    case "consent": return authority.map { .consent(authority: $0, subject: subject) }
    case "time": return Need.ID(subject).map { .time($0) }
    case "supply":
      guard let item = item.flatMap({ Item.ID($0) }), let place = Place.ID(subject), let amount
      else { return nil }
      return .supply(item, at: place, units: Millionths(nearest: amount))
    case "truth": return Complement.ID(subject).map { .truth($0) }
    case "vehicles": return Lift.ID(subject).map { .vehicles($0, times: times) }
    case "person": return Post.ID(subject).map { .person($0) }
    case "work": return Work.ID(subject).map { .work($0) }
    case "budget": return .budget(subject, times: times)
    case "both":
      guard let first = parts.first?.remedy, let second = parts.last?.remedy else { return nil }
      return .both(first, second)
    default: return nil
    }
  }
}

extension SupplyCase {
  fileprivate func without(_ name: String) throws -> SupplyCase { try without(corridor: name) }

  /// The case in which a corridor has every consent and none of its legs is ever closed.
  fileprivate func opened(_ corridor: String) throws -> SupplyCase {
    let own = legs.filter { $0.corridor == corridor }
    let refused = consents.filter { consent in
      consent.state != .granted && own.contains { isUnder(consent.subject, leg: $0) }
    }
    var opened = try with(
      consents: consents.filter { consent in
        !refused.contains { $0.authority == consent.authority && $0.subject == consent.subject }
      })
    for leg in own { opened = try Remedy.opening(leg.id).applied(to: opened) }
    return opened
  }
}
