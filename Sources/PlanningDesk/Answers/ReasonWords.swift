import PlanFigures
import PlanReasons
import PlanWords
import SupplyModel

/// Puts findings into a planner's words.
struct ReasonWords {
  let supplyCase: SupplyCase
  private let lines: [Need.ID: NeedLine]
  private let isComplete: Bool

  init(_ supplyCase: SupplyCase, _ lines: [NeedLine], isComplete: Bool = true) {
    self.supplyCase = supplyCase
    self.isComplete = isComplete
    let byName = Dictionary(lines.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    self.lines = supplyCase.needs.reduce(into: [:]) { $0[$1.id] = byName[$1.id.description] }
  }

  /// What a need misses, and why.
  func sentence(of finding: ShortfallFinding) -> String {
    guard let line = lines[finding.need] else { return "" }
    return "\(line.need): \(missing(line)). \(cause(of: finding, line))"
  }

  private func missing(_ line: NeedLine) -> String {
    let (_, late, short) = line.printed
    let parts =
      (short > 0 ? ["\(line.figure(short)) short"] : [])
      + (late > 0 ? ["\(line.figure(late)) late"] : [])
    return parts.isEmpty ? "a fraction of a unit short" : parts.joined(separator: " and ")
  }

  private func cause(of finding: ShortfallFinding, _ line: NeedLine) -> String {
    switch finding.cause {
    case .noItemFits: return "No item of the case fits what is asked, \(line.asks)."
    case .nothingOffered: return "Nothing that it accepts is offered in time to leave."
    case .tooLittleOffered(let units):
      return "Only \(line.figure(units)) \(isAre(units)) offered in all."
    case .noWay: return "No way is open to \(line.place) from where it is offered."
    case .tooFar(let earliest):
      return "The first can be there on \(earliest), after the due date."
    case .limit: return finding.remedies.first.map { holder(of: $0.remedy) } ?? ""
    case .waitsForCompanion(let complement): return waiting(for: complement)
    case .waitsForPost(let post, let date): return waiting(at: post, from: date)
    case .waitsForRelease(let release): return waiting(for: release)
    case .wholeUnits:
      return "It comes in whole units only: split, all could be there on time. (proved)"
    case .nothingTriedHelps:
      return isComplete
        ? "None of the changes tried helps, alone or in pairs."
        : "The time was up before anything was found to help."
    }
  }

  private func isAre(_ units: Double) -> String { units == 1 ? "is" : "are" }

  /// What a remedy eases, as what holds a need back.
  private func holder(of remedy: Remedy) -> String {
    switch remedy {
    case .limit(let kind, let subject, _):
      "What \(subject) can \(LimitWords(kind).verb) holds it back."
    case .opening(let leg): "\(leg) is closed for a time."
    case .consent(let authority, let subject):
      "\(authority) has not consented to \(subject)."
    case .supply(let item, let place, _): "More \(item) at \(place) would be needed."
    case .time: "There is too little time."
    case .truth(let complement): waiting(for: complement)
    case .vehicles(let lift, _): "There are too few \(lift)."
    case .person(let post): "Those at \(post) can serve no more."
    case .work(let work): "\(work) is not done."
    case .budget(let resource, _): "The budget of \(resource) holds it back."
    case .both: "No single change helps; two together do."
    }
  }

  /// A remedy and what it yields.
  func sentence(of proved: ProvedRemedy, for need: Need.ID) -> String {
    guard let line = lines[need] else { return "" }
    return "If \(clause(proved.remedy)), \(gain(proved, line))"
  }

  private func gain(_ proved: ProvedRemedy, _ line: NeedLine) -> String {
    let units = line.figure(proved.gainUnits)
    if case .time = proved.remedy { return "\(units) more would count." }
    return line.lateUntil != nil
      ? "\(line.need) could gain the worth of \(units) on time."
      : "\(units) more could arrive on time."
  }

  /// A remedy as a condition, without the word "if".
  func clause(_ remedy: Remedy) -> String {
    switch remedy {
    case .limit(let kind, let subject, let times):
      return LimitWords(kind).multiplied(subject, Self.times(times))
    case .opening(let leg): return "\(leg) were never closed"
    case .consent(let authority, let subject): return "\(authority) consented to \(subject)"
    case .supply(let item, let place, let units):
      let unit = supplyCase.items.first { $0.id == item }
      let suffix = unit.map { $0.isWhole || $0.unit == "piece" ? "" : " \($0.unit)" } ?? ""
      let verb = units == .one ? "was" : "were"
      return "\(Figure.plain(units.value))\(suffix) more \(item) \(verb) at \(place) from the start"
    case .time(let need):
      return "deliveries to \(need) counted in full to the end of the plan"
    case .truth(let complement): return truth(of: complement)
    case .vehicles(let lift, let times): return "there were \(Self.times(times)) as many \(lift)"
    case .person(let post): return "one more person were at \(post) from the start"
    case .work(let work): return "\(work) were done"
    case .budget(let resource, let times):
      return "the budget of \(resource) were \(Self.times(times)) as large"
    case .both(let first, let second): return "\(clause(first)) and \(clause(second))"
    }
  }

  private static func times(_ times: Int) -> String { times == 2 ? "twice" : "\(times) times" }
}

extension ReasonWords {
  /// What a corridor was found to be worth.
  func sentence(of finding: CorridorFinding) -> String {
    let name = finding.use.corridor
    switch finding.trial {
    case .closed(let losses):
      return losses.isEmpty
        ? "Without \(name) no need would have less."
        : "Without \(name) there would be \(list(losses, more: "less", less: "more"))."
    case .opened(let gains):
      return gains.isEmpty
        ? "Not used; no need would have more if \(name) were open throughout."
        : "Not used; with \(name) open throughout and every consent there would be "
          + "\(list(gains, more: "more", less: "less"))."
    case .inPlace(let other, let gains):
      return "Not used, and no need would have more if \(name) were open throughout. "
        + (gains.isEmpty
          ? "Without \(other) it would bring nothing either."
          : "Without \(other) it would make a difference: "
            + "\(list(gains, more: "more", less: "less")).")
    case .none: return "What \(name) is worth was not tried: the time was up."
    }
  }

  /// Differences of one rank: those above zero first, then those below.
  private func list(_ differences: [NeedDifference], more: String, less: String) -> String {
    let rank = differences.first.flatMap { first in
      supplyCase.needs.first { $0.id == first.need }.map { Term.rank($0.rank).text() }
    }
    let parts = [
      part(more, differences.filter { $0.units > 0 }),
      part(less, differences.filter { $0.units < 0 }),
    ]
    return parts.compactMap(\.self).joined(separator: ", but ")
      + (rank.map { " (\($0))" } ?? "")
  }

  private func part(_ word: String, _ differences: [NeedDifference]) -> String? {
    guard !differences.isEmpty else { return nil }
    let shown = differences.prefix(3).compactMap { difference in
      lines[difference.need]?.difference(abs(difference.units))
    }
    return "\(word): \(shown.joined(separator: ", "))" + (differences.count > 3 ? ", …" : "")
  }
}
