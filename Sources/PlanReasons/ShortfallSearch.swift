import Dispatch
import LinearProgram
import SupplyModel
import Synchronization
import TimeExpansion
import PlanFigures
import FlowPlanning

/// Finds, for every need that is short or late, what stands in its way and what would help.
struct ShortfallSearch {
  private let standing: ChangeTrial
  private let candidates: RemedyCandidates
  private let interruption: Interruption
  private let open: [(need: Need, receipt: Receipt)]
  /// The needs that are short or late only because goods come in whole units.
  private let onlyWhole: Set<Need.ID>
  /// What each need can have as things stand.
  private let reach: [Need.ID: Double]
  /// What each need lacks of its whole amount on time, whatever is done as things stand.
  private let missing: [Need.ID: Double]
  private let drafts = SharedDrafts()

  private var base: ProvedBase { standing.base }
  private var supplyCase: SupplyCase { base.supplyCase }
  private var network: FlowNetwork { base.network }

  init(
    _ standing: ChangeTrial, _ record: PlanRecord, carriedOutAs made: PlanRecord,
    interruption: Interruption
  ) {
    self.standing = standing
    self.interruption = interruption
    let (supplyCase, baseline) = (standing.base.supplyCase, standing.baseline)
    candidates = RemedyCandidates(standing.base.network, record)
    onlyWhole = Set(
      supplyCase.needs.filter { Receipt(of: $0, in: record, of: supplyCase).isComplete }.map(\.id))
    open = supplyCase.needs.map { ($0, Receipt(of: $0, in: made, of: supplyCase)) }
      .filter { !$0.1.isComplete }.sorted { $0.0.rank < $1.0.rank }
    reach = baseline.reach
    missing = Dictionary(
      uniqueKeysWithValues: open.map { need, receipt in
        (need.id, receipt.askedHigh - (baseline.reach[need.id] ?? 0))
      })
  }

  /// The findings, in order of rank.
  ///
  /// What is found for one need does not hang on what is found for another, so that they are sought at once.
  func findings() throws -> [ShortfallFinding] {
    let found = Mutex<[Int: Result<ShortfallFinding, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: open.count) { index in
      let result = Result { try finding(of: open[index].need, open[index].receipt) }
      found.withLock { $0[index] = result }
    }
    return try found.withLock { found in try open.indices.compactMap { try found[$0]?.get() } }
  }

  private func finding(of need: Need, _ receipt: Receipt) throws -> ShortfallFinding {
    let remedies = try provedRemedies(for: need, receipt)
    return ShortfallFinding(
      need: need.id, receipt: receipt, cause: cause(of: need, receipt, remedies),
      remedies: remedies)
  }

  private func provedRemedies(for need: Need, _ receipt: Receipt) throws -> [ProvedRemedy] {
    guard !supplyCase.itemsAccepted(by: need).isEmpty, !onlyWhole.contains(need.id) else {
      return []
    }
    let missing = receipt.askedHigh - receipt.onTime
    let shared = Self.unique(
      candidates.openings() + candidates.usefulness(of: need, missingUnits: missing)
        + candidates.limits(of: need.rank))
    let supplies =
      onlyRelease(freeing: need).map(supplies(behind:))
      ?? candidates.supplies(for: need, missingUnits: missing)
    let isPlentiful = candidates.undrawnUnits(for: need) >= missing * 0.01
    var proved = try prove(shared + (isPlentiful ? [] : supplies), for: need)
    if proved.isEmpty {
      proved = try prove((isPlentiful ? supplies : []) + [.time(need.id)], for: need)
    }
    if proved.isEmpty { proved = try prove(pairs(shared, supplies, need), for: need) }
    return try proved
      + pairs(with: proved.first, among: supplies.prefix(1) + shared, for: need)
  }

  private static func unique(_ remedies: [Remedy]) -> [Remedy] {
    remedies.reduce(into: []) { kept, remedy in
      if !kept.contains(remedy) { kept.append(remedy) }
    }
  }

  /// The release without which nothing that a need accepts is there; nil where something is offered.
  private func onlyRelease(freeing need: Need) -> Release? {
    let accepted = supplyCase.itemsAccepted(by: need).map(\.id)
    guard !accepted.contains(where: candidates.isOffered) else { return nil }
    return supplyCase.recipient.releases.first { accepted.contains($0.item) }
  }

  /// More for the needs whose deliveries a release counts.
  private func supplies(behind release: Release) -> [Remedy] {
    supplyCase.needs.filter { release.needs.contains($0.id) }.flatMap { need in
      candidates.supplies(for: need, missingUnits: missing[need.id] ?? 0)
    }
  }

  /// What goes well with a remedy that alone brings less than half of what is missing.
  private func pairs(
    with best: ProvedRemedy?, among others: [Remedy], for need: Need
  ) throws -> [ProvedRemedy] {
    guard let best, best.gainUnits < (missing[need.id] ?? 0) * 0.5 else { return [] }
    let pairs = others.filter { $0 != best.remedy }.prefix(4).map { Remedy.both(best.remedy, $0) }
    return try prove(pairs, for: need).filter { $0.gainUnits > best.gainUnits * 1.2 }
      .prefix(1)
      .map { $0 }
  }

  /// Two changes at once, tried only where no single one helps.
  private func pairs(_ shared: [Remedy], _ supplies: [Remedy], _ need: Need) -> [Remedy] {
    let ways = Array(shared.prefix(4))
    let withSupply = supplies.prefix(2).flatMap { supply in ways.map { Remedy.both(supply, $0) } }
    let ofWays = ways.indices.flatMap { first in
      ways[(first + 1)...].map { Remedy.both(ways[first], $0) }
    }
    return withSupply + ofWays + ways.map { .both(.time(need.id), $0) }
  }

  /// What each remedy yields when planned again with it, the most first; only gains are kept.
  ///
  /// Of the remedies that could help by the proofs' own bounds, the most promising are tried.
  private func prove(
    _ remedies: [Remedy], for need: Need, trying count: Int = 2
  ) throws -> [ProvedRemedy] {
    guard let before = reach[need.id] else { return [] }
    var proved: [ProvedRemedy] = []
    for remedy in try promising(remedies, for: need).prefix(count) where !interruption.isDue {
      // More of the same goods elsewhere is no second answer.
      if remedy.isOfSupply, proved.first?.remedy.isOfSupply ?? false { continue }
      guard let after = try reachWith(remedy, of: need) else { continue }
      // Less than this is the solver's rounding, not a gain.
      guard after - before > 1e-6 * max(1, before) else { continue }
      proved.append(ProvedRemedy(remedy: remedy, gainUnits: after - before))
      // What brings nearly all that is missing needs no second.
      if after >= before + 0.9 * (missing[need.id] ?? 0) { break }
    }
    let best = proved.map(\.gainUnits).max() ?? 0
    // A remedy that brings next to nothing beside another only distracts.
    return proved.filter { $0.gainUnits >= best * 0.05 }.sorted { $0.gainUnits > $1.gainUnits }
  }

  private func promising(_ remedies: [Remedy], for need: Need) throws -> [Remedy] {
    var promise: [(remedy: Remedy, most: Double)] = []
    for remedy in remedies where !interruption.isDue {
      let most = base.mostAdded(to: need.rank, by: try draft(of: remedy)) ?? .infinity
      if most > 0 { promise.append((remedy, most)) }
    }
    // Single precision, so that rounding does not order what promises the same.
    return promise.enumerated().sorted {
      (Float($1.element.most), $0.offset) < (Float($0.element.most), $1.offset)
    }.map(\.element.remedy)
  }

  private func draft(of remedy: Remedy) throws -> DraftProgram {
    if let draft = drafts.kept[remedy] { return draft }
    let draft = DraftProgram(FlowNetwork(try remedy.applied(to: supplyCase)))
    if !remedy.isForOneNeed { drafts.keep(draft, of: remedy) }
    return draft
  }

  private func reachWith(_ remedy: Remedy, of need: Need) throws -> Double? {
    try Trial(
      try draft(of: remedy), of: [need.id], addingTo: base, startingFrom: standing.start,
      by: standing.solver,
      interruption: interruption
    ).reach[need.id]
  }

  private func cause(of need: Need, _ receipt: Receipt, _ proved: [ProvedRemedy]) -> ShortfallCause
  {
    let accepted = Set(supplyCase.itemsAccepted(by: need).map(\.id))
    guard !accepted.isEmpty else { return .noItemFits }
    guard !onlyWhole.contains(need.id) else { return .wholeUnits }
    let serving = network.commodities.indices.filter { commodity in
      network.demandsServed[commodity].contains {
        supplyCase.needs[network.demands[$0].need].id == need.id
      }
    }
    guard !serving.isEmpty else { return .nothingOffered }
    guard let place = supplyCase.places.firstIndex(where: { $0.id == need.place }) else {
      return .noWay
    }
    let reached = serving.compactMap { network.reachability[$0].firstReached[place] }
    guard let first = reached.min() else {
      return .noWay
    }
    let arrival = supplyCase.calendar.lastDay(of: first)
    if arrival > need.due { return .tooFar(earliest: arrival) }
    if let release = onlyRelease(freeing: need) { return .waitsForRelease(release.id) }
    return waiting(need, proved.first?.remedy) ?? limitOrSupply(serving, receipt, proved)
  }

  /// What goods wait for that could be there, by what the first remedy brings.
  private func waiting(_ need: Need, _ remedy: Remedy?) -> ShortfallCause? {
    switch remedy {
    case .truth(let complement): return .waitsForCompanion(complement)
    case .supply(let item, _, _):
      guard !supplyCase.itemsAccepted(by: need).contains(where: { $0.id == item }) else {
        return nil
      }
      return supplyCase.complements(under: need).first { complement in
        supplyCase.companions(in: complement).contains { $0.id == item }
      }.map { .waitsForCompanion($0.id) }
    case .person(let post):
      // Where somebody is there before the goods can be, it is not for them that the goods wait.
      guard let wait = PostWait.all(in: network).first(where: { $0.post == post }),
        wait.needs.contains(need.id)
      else { return nil }
      return .waitsForPost(
        post, from: wait.until.map { supplyCase.calendar.lastDay(of: $0) })
    default: return nil
    }
  }

  private func limitOrSupply(
    _ serving: [Int], _ receipt: Receipt, _ proved: [ProvedRemedy]
  ) -> ShortfallCause {
    let offered = serving.reduce(0.0) { sum, commodity in
      sum + network.lots[commodity].reduce(0.0) { $0 + $1.lot.mass.tonnes }
        / network.items[commodity].massPerUnit.tonnes
        + network.freed[commodity].reduce(0) { $0 + $1.most.value }
    }
    if proved.first?.remedy.isOfSupply ?? false, offered < receipt.askedHigh {
      return .tooLittleOffered(units: offered)
    }
    return proved.isEmpty ? .nothingTriedHelps : .limit
  }
}

extension Remedy {
  /// Whether it is more goods, with or without their companions.
  fileprivate var isOfSupply: Bool {
    switch self {
    case .supply: true
    case .both(let first, let second): first.isOfSupply && second.isOfSupply
    default: false
    }
  }

  /// Whether it changes something for one need alone, so that its program serves no other.
  fileprivate var isForOneNeed: Bool {
    switch self {
    case .supply, .time, .both: true
    case .limit, .opening, .consent, .truth, .vehicles, .person, .work, .budget:
      false
    }
  }
}
