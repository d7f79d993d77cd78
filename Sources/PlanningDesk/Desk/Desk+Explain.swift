public import PlanWords
import CaseFiles
import FlowPlanning
import SupplyModel
import PlanFigures
import PlanReasons

extension Desk {
  /// Plans a case in memory and explains all that holds it back, or one need, leg, corridor or place.
  ///
  /// - Parameters:
  ///   - request: The case.
  ///   - subject: The need, leg, corridor or place; nil is everything.
  ///   - stop: Ends the planning early; what was found so far is explained.
  ///   - narrate: Called with what is being done.
  /// - Returns: What was asked about.
  /// - Throws: `CaseProblems` when the case needs mending or has nothing of that name.
  public func explain(
    _ request: CaseRequest, subject: String? = nil, stop: StopRequest = StopRequest(),
    narrate: (ProgressMessage) -> Void = { _ in }
  ) throws -> Explanation {
    // A name that leads nowhere should show before a long plan, not after it.
    let kind = try Subject(subject, in: try cases.read(request).case)
    var planned = try PlannedCase(request, at: self, stop: stop, narrate: narrate)
    switch kind {
    case .plan:
      try planned.explain(.all, stop: stop, narrate: narrate)
      return try planned.triedOnDays(planned.explanation(), stop: stop)
    case .need(let need):
      narrate(.findingReason)
      let told = try planned.explanation(of: need, stop: stop)
      return try planned.triedOnDays(told, stop: stop)
    case .leg(let leg):
      narrate(.planningWithTwiceThroughput)
      return try planned.explanation(of: leg, stop: stop)
    case .corridor(let corridor):
      narrate(.findingCorridorEffect)
      return try planned.explanation(ofCorridor: corridor, stop: stop)
    case .place(let place):
      narrate(.findingReasons)
      let told = try planned.explanation(of: place, stop: stop)
      return try planned.triedOnDays(told, stop: stop)
    }
  }
}

/// What an explanation is asked about.
private enum Subject {
  case plan
  case need(Need)
  case leg(Leg)
  case corridor(String)
  case place(Place)

  init(_ name: String?, in supplyCase: SupplyCase) throws(CaseProblems) {
    guard let name else {
      self = .plan
      return
    }
    if let need = supplyCase.needs.first(where: { $0.id.description == name }) {
      self = .need(need)
    } else if let leg = supplyCase.legs.first(where: { $0.id.description == name }) {
      self = .leg(leg)
    } else if !name.isEmpty, supplyCase.legs.contains(where: { $0.corridor == name }) {
      self = .corridor(name)
    } else if let place = supplyCase.places.first(where: { $0.id.description == name }) {
      self = .place(place)
    } else {
      throw CaseProblems(all: [Self.unknown(name, in: supplyCase)])
    }
  }

  private static func unknown(_ name: String, in supplyCase: SupplyCase) -> CaseProblem {
    let legs = supplyCase.legs.flatMap { [$0.id.description, $0.corridor] }
    let names =
      supplyCase.needs.map(\.id.description) + legs + supplyCase.places.map(\.id.description)
    let nearest = NearestName.nearest(to: name, among: names.filter { !$0.isEmpty })
    return CaseProblem(
      file: "explain", found: name, wrong: .noSubject,
      fix: nearest.map { .didYouMean($0) } ?? .seeTables)
  }
}

extension PlannedCase {
  private func explanation(
    _ kind: String, of subject: String?, _ reasons: [ReasonLine]
  ) -> Explanation {
    Explanation(
      of: CaseLine(folder, request), status: status.rawValue, in: PeriodLine(folder.period),
      needLines, kind: kind, subject: subject, reasons: reasons)
  }

  /// An explanation with what longer periods only round away, where it has reasons.
  fileprivate func triedOnDays(
    _ explanation: Explanation, stop: StopRequest
  ) throws -> Explanation {
    var told = explanation
    if !told.reasons.isEmpty, let trial = try dayTrial(stop: stop) { told.take(trial) }
    return told
  }

  fileprivate func explanation() -> Explanation {
    var whole = explanation("plan", of: nil, reasonLines)
    whole.corridors = corridorLines
    return whole
  }

  /// Looks for the reasons of some needs and what their companions are worth.
  private mutating func find(_ needs: [Need], stop: StopRequest) throws {
    let standing = try standing(stop: stop)
    var (reasons, effects): ([Reason], [Effect]) = ([], [])
    for need in needs {
      if let reason = try standing.reason(for: need.id), !reasons.contains(reason) {
        reasons.append(reason)
      }
      effects += try standing.companionEffects(of: need) ?? []
    }
    take(Findings(reasons: reasons, effects: effects, isComplete: !stop.isDue))
  }

  fileprivate mutating func explanation(of need: Need, stop: StopRequest) throws -> Explanation {
    let name = need.id.description
    try find([need], stop: stop)
    var told = explanation("need", of: name, reasonLines)
    told.need = needLines.first { $0.need == name }.map {
      NeedDetail(need, $0, in: record, of: folder)
    }
    let shown = PlanSections(record, of: folder, needLines, effects)
    told.sets = (shown.sets ?? []).filter { $0.need == name }
    told.releases = (shown.releases ?? []).filter { release in
      release.needs.contains(name) || release.serves.contains { $0.need == name }
    }
    told.waits = (shown.roster?.waits ?? []).filter { $0.needs.contains(name) }
    let posts = Set(told.waits.map(\.post))
    told.attendances = (shown.roster?.attendances ?? []).filter { posts.contains($0.post) }
    return told
  }

  fileprivate mutating func explanation(of leg: Leg, stop: StopRequest) throws -> Explanation {
    let standing = try standing(stop: stop)
    let effects = leg.corridor.isEmpty ? [] : try standing.effects(ofCorridor: leg.corridor) ?? []
    take(Findings(effects: effects, isComplete: !stop.isDue))
    var told = explanation("leg", of: leg.id.description, [])
    let doubled = try standing.doubling(leg)
    told.legs = [LegDetail(leg, in: record, of: supplyCase, ifDoubled: doubled, units)]
    told.corridors = corridorLines.filter { $0.corridor == leg.corridor }
    return told
  }

  fileprivate mutating func explanation(
    ofCorridor corridor: String, stop: StopRequest
  ) throws -> Explanation {
    let effects = try standing(stop: stop).effects(ofCorridor: corridor)
    take(Findings(effects: effects ?? [], isComplete: effects != nil))
    var told = explanation("corridor", of: corridor, [])
    told.corridors = corridorLines.filter { $0.corridor == corridor }
    told.legs = supplyCase.legs.filter { $0.corridor == corridor }
      .map { LegDetail($0, in: record, of: supplyCase) }
    return told
  }

  fileprivate mutating func explanation(of place: Place, stop: StopRequest) throws -> Explanation {
    try find(supplyCase.needs.filter { $0.place == place.id }, stop: stop)
    var told = explanation("place", of: place.id.description, reasonLines)
    told.place = UseSpan.spans(of: record, supplyCase) { $0.subject == .place(place.id) }
    told.legs = supplyCase.legs.filter { $0.origin == place.id || $0.destination == place.id }
      .map { LegDetail($0, in: record, of: supplyCase) }
    return told
  }
}

extension StandingPlan {
  /// What differs if a leg carries twice as much; nil where it has no figure, or when the time was up.
  fileprivate func doubling(_ leg: Leg) throws -> Effect? {
    guard let own = leg.throughput else { return nil }
    let twice = Millionths(count: min(Millionths.greatest.count / 2, own.mass.grams) * 2)
    return try effect(of: WhatIf(.limit(.throughput, of: .leg(leg.id)), .amount(twice)))
  }
}
