import CaseFiles
import PlanReports
import SupplyModel
import PlanFigures
import PlanReasons

extension RunSheet {
  /// The corridors, with the figures of the run's table and what they are like.
  func corridorEntries(_ line: CaseLine) -> [CorridorEntry] {
    let uses = Dictionary(
      CorridorUse.all(in: run.record, of: supplyCase).map { ($0.corridor, $0) },
      uniquingKeysWith: { first, _ in first })
    let profiles = Dictionary(
      corridorProfiles.map { ($0.corridor, $0) }, uniquingKeysWith: { first, _ in first })
    return run.corridors.map { row in
      let full = (uses[row.corridor]?.fullLegs ?? []).sorted {
        ($0.periods, $1.leg) > ($1.periods, $0.leg)
      }
      var entry = CorridorEntry(
        corridor: row.corridor, departed: figure(row.departed),
        share: PrintedFigure(
          row.share.value, text: Figure.percent(row.share.value), exact: row.share.description),
        lost: figure(row.lost),
        closed: PrintedFigure(
          Double(row.closedPeriods),
          text: row.closedPeriods == 0 ? "never" : line.duration(row.closedPeriods),
          exact: String(row.closedPeriods)),
        fullLegs: full.map { "\($0.leg) \(line.duration($0.periods))" }, why: row.why,
        worth: row.whatWouldChangeIt)
      if let profile = profiles[row.corridor] { entry.add(profile, of: folder) }
      return entry
    }
  }

  func figure(_ mass: Mass) -> PrintedFigure {
    PrintedFigure(mass.tonnes, text: Figure.plain(mass.tonnes), exact: mass.description)
  }

  /// The corridors, those that carry the most first.
  private var rankedCorridors: [CorridorRow] {
    run.corridors.enumerated().sorted {
      ($0.element.departed, $1.offset) > ($1.element.departed, $0.offset)
    }.map(\.element)
  }

  /// What planning again with the corridor that carries the most narrowed showed; nil when the run does
  /// not hold it.
  var orderTried: String? {
    let ranked = rankedCorridors
    guard ranked.count > 1 else { return nil }
    return trials.entrance.flatMap { Self.seen($0, ranked[0].corridor, ranked[1].corridor) }
  }

  /// What would turn the order of the two corridors that carry most: what planning again showed, and plain
  /// arithmetic of the plan's figures and the room that their legs leave.
  var corridorOrder: [String] {
    let ranked = rankedCorridors
    guard ranked.count > 1, ranked[0].departed > .zero else { return [] }
    let (first, second) = (ranked[0], ranked[1])
    let (most, next) = (first.departed.tonnes, second.departed.tonnes)
    let room = corridorProfiles.first { $0.corridor == second.corridor }?.mostEntering ?? 0
    var sentences = [
      "\(first.corridor) carries the most, \(Figure.plain(most - next)) t more than "
        + "\(second.corridor)."
    ]
    if let orderTried { sentences.append(orderTried) }
    let lost = next > 0 ? "lost \(Figure.percent(1 - next / most)) of its tonnes" : "lost all"
    let reached =
      room >= most
      ? ", which the legs by which it is entered could take"
      : "; but the legs by which it is entered can take \(Figure.plain(room)) t at most"
    sentences.append(
      "By plain arithmetic, with nothing else changed, the order would turn if \(first.corridor) "
        + "\(lost), or if \(second.corridor) carried "
        + (next > 0 ? "\(Figure.plain(most / next)) times what it does" : "\(Figure.plain(most)) t")
        + reached + ".")
    return sentences
  }

  /// What planning again with the first corridor narrowed showed.
  private static func seen(_ trial: EntranceTrial, _ first: String, _ second: String) -> String? {
    func tonnes(_ corridor: String) -> Double {
      trial.entered.first { $0.corridor == corridor }?.mass.tonnes ?? 0
    }
    guard trial.corridor == first,
      let most = trial.entered.enumerated().max(by: {
        ($0.element.mass, $1.offset) < ($1.element.mass, $0.offset)
      })?.element
    else { return nil }
    let carried = Figure.plain(tonnes(first))
    let width =
      "the legs by which \(first) is entered could carry \(Figure.percent(trial.share.value))"
    return most.corridor != first
      ? "If \(width) of what they can, \(most.corridor) would carry the most: "
        + "\(Figure.plain(most.mass.tonnes)) t, and \(first) \(carried) t. (proved)"
      : "If \(width) of what they can, \(first) would still carry the most, as planning again shows: "
        + "\(carried) t, and \(second) \(Figure.plain(tonnes(second))) t."
  }
}

extension CorridorEntry {
  /// Adds what a corridor is like.
  mutating func add(_ profile: CorridorProfile, of folder: CaseFolder) {
    let lossShare = departed.size > 0 ? lost.size / departed.size : 0
    facts = [
      Fact(
        "fastest way",
        profile.fastest.map {
          "\(Figure.plain($0.days)) days, \($0.origin) to \($0.destination)"
        } ?? "no way leads through"),
      Fact(
        "under way on average", profile.averageDays.map { "\(Figure.plain($0)) days" } ?? "–"),
      Fact("lost on the way", lossShare > 0 ? Figure.finePercent(lossShare) : "nothing"),
      Fact(
        "cost",
        profile.hasCost
          ? "\(Figure.plain(profile.cost)) \(folder.currency)".trimmed : "not stated"),
      Fact("consent", Self.consents(of: profile.corridor, in: folder.case)),
      Fact(
        "hangs on one place",
        profile.busiestPlace.map { "\(Figure.percent($0.share)) by \($0.name)" }
          ?? "no place between its legs"),
      Fact(
        "hangs on one leg",
        profile.busiestLeg.map { "\(Figure.percent($0.share)) by \($0.name)" } ?? "–"),
    ]
    months = Self.months(profile.isOpen, folder.case.calendar)
    seasons = folder.case.changes.filter { change in
      !change.attribute.isOfPlaces && !change.reason.isEmpty
        && folder.case.legs(under: change.subject).contains { $0.corridor == profile.corridor }
    }.map { "\($0.reason): \($0.subject), \($0.span.words)" }
  }

  private static func consents(of corridor: String, in supplyCase: SupplyCase) -> String {
    let spoken = supplyCase.consents.filter { consent in
      supplyCase.legs(under: consent.subject).contains { $0.corridor == corridor }
    }
    guard !spoken.isEmpty else { return "none asked" }
    return spoken.map { consent in
      let span = consent.span.words
      return "\(consent.authority): \(consent.state.rawValue)"
        + (span.isEmpty ? "" : " \(span)")
        + (consent.classes.isEmpty
          ? "" : " for \(consent.classes.sorted().joined(separator: ", "))")
    }.joined(separator: "; ")
  }

  /// The months of the plan, each with how far the corridor is open in it.
  private static func months(_ isOpen: [Bool], _ calendar: PlanCalendar) -> [Month] {
    var days: [(month: String, open: Int, all: Int)] = []
    for (period, open) in isOpen.enumerated() {
      for day in 0..<calendar.periodDays {
        let month = String(calendar.firstDay(of: period).adding(days: day).description.prefix(7))
        if days.last?.month != month { days.append((month, 0, 0)) }
        days[days.count - 1].all += 1
        days[days.count - 1].open += open ? 1 : 0
      }
    }
    return days.map { month, open, all in
      Month(month, open == all ? .open : open == 0 ? .shut : .partly)
    }
  }
}

extension DateSpan {
  /// When it holds, in words; empty when always.
  var words: String {
    switch self {
    case .once(let from, let until):
      let parts = from.map { ["from \($0)"] } ?? []
      return (parts + (until.map { ["until \($0)"] } ?? [])).joined(separator: " ")
    case .yearly(let from, let until): return "from \(from) to \(until) each year"
    }
  }
}

extension Figure {
  /// A share as a percentage with two significant digits when it is small.
  static func finePercent(_ share: Double) -> String { "\(plain(share * 100)) %" }
}

extension String {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
