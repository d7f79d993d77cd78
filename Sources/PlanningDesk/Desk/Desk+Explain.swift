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
    narrate: (String) -> Void = { _ in }
  ) throws -> Explanation {
    // A name that leads nowhere should show before a long plan, not after it.
    let kind = try Subject(subject, in: try cases.read(request).case)
    let planned = try PlannedCase(request, at: self, stop: stop, narrate: narrate)
    switch kind {
    case .plan: return planned.explanation()
    case .need(let need):
      if !planned.supplyCase.recipient.complements.isEmpty {
        narrate("Trying companions, by planning again")
      }
      return try planned.explanation(of: need, stop: stop)
    case .leg(let leg):
      narrate("Planning with twice the throughput")
      return try planned.explanation(of: leg, stop: stop)
    case .corridor(let corridor): return planned.explanation(ofCorridor: corridor)
    case .place(let place): return planned.explanation(of: place)
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
      file: "explain", found: name, wrong: "is no need, leg, corridor or place of the case",
      fix: nearest.map { "Did you mean \($0)?" } ?? "See needs.csv, legs.csv and places.csv.")
  }
}

extension PlannedCase {
  fileprivate func explanation() -> Explanation {
    var whole = Explanation(self, kind: "plan", subject: nil, reasons: reasonLines)
    whole.corridors = corridorLines
    return whole
  }

  fileprivate func explanation(of need: Need, stop: StopRequest) throws -> Explanation {
    let name = need.id.description
    var told = Explanation(
      self, kind: "need", subject: name, reasons: reasonLines.filter { $0.need == name })
    told.need = needLines.first { $0.need == name }.map { NeedDetail(need, $0, in: self) }
    let trials = try TrialBook(record, of: supplyCase, only: need, by: planner, stop: stop)
    let shown = PlanSections(record, of: folder, needLines, trials: trials)
    told.sets = (shown.sets ?? []).filter { $0.need == name }
    told.releases = (shown.releases ?? []).filter { release in
      release.needs.contains(name) || release.serves.contains { $0.need == name }
    }
    told.waits = (shown.roster?.waits ?? []).filter { $0.needs.contains(name) }
    let posts = Set(told.waits.map(\.post))
    told.attendances = (shown.roster?.attendances ?? []).filter { posts.contains($0.post) }
    return told
  }

  fileprivate func explanation(of leg: Leg, stop: StopRequest) throws -> Explanation {
    var told = Explanation(self, kind: "leg", subject: leg.id.description, reasons: [])
    var detail = LegDetail(leg, in: record, of: supplyCase)
    detail.ifDoubled = try gains(of: .throughput(leg.id, times: 2), stop: stop)
    told.legs = [detail]
    told.corridors = corridorLines.filter { $0.corridor == leg.corridor }
    return told
  }

  /// What each open need gains by a remedy, found by planning without it and with it.
  private func gains(
    of remedy: Remedy, stop: StopRequest
  ) throws -> [CorridorLine.Difference]? {
    let open = Set(findings.shortfalls.map(\.need))
    let before = try planner.reach(
      of: open, in: supplyCase, interruption: stop.interruption)
    let after = try planner.reach(
      of: open, in: remedy.applied(to: supplyCase), interruption: stop.interruption)
    guard !stop.isDue else { return nil }
    return findings.shortfalls.compactMap { finding in
      guard let low = before[finding.need], let high = after[finding.need],
        high - low > 1e-6 * max(1, low)
      else { return nil }
      return CorridorLine.Difference(need: finding.need.description, units: high - low)
    }
  }

  fileprivate func explanation(ofCorridor corridor: String) -> Explanation {
    var told = Explanation(self, kind: "corridor", subject: corridor, reasons: [])
    told.corridors = corridorLines.filter { $0.corridor == corridor }
    told.legs = supplyCase.legs.filter { $0.corridor == corridor }
      .map { LegDetail($0, in: record, of: supplyCase) }
    return told
  }

  fileprivate func explanation(of place: Place) -> Explanation {
    let needs = supplyCase.needs.filter { $0.place == place.id }.map(\.id.description)
    var told = Explanation(
      self, kind: "place", subject: place.id.description,
      reasons: reasonLines.filter { needs.contains($0.need) })
    told.place = UseSpan.spans(of: record, supplyCase) { $0.subject == .place(place.id) }
    told.legs = supplyCase.legs.filter { $0.origin == place.id || $0.destination == place.id }
      .map { LegDetail($0, in: record, of: supplyCase) }
    return told
  }
}
