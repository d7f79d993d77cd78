import CaseFiles
import PlanReports
import PlanWords
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
    let telling = effects
    return run.corridors.map { row in
      let full = (uses[row.corridor]?.fullLegs ?? []).sorted {
        ($0.periods, $1.leg) > ($1.periods, $0.leg)
      }
      var entry = CorridorEntry(
        corridor: row.corridor, departed: figure(row.carried),
        share: PrintedFigure(
          row.share.value, text: Figure.percent(row.share.value), exact: row.share.description),
        lost: figure(row.lost),
        closed: PrintedFigure(
          Double(row.closedPeriods),
          text: row.closedPeriods == 0
            ? CorridorFact.neverClosed.text() : Term.time(line.time(row.closedPeriods)).text(),
          exact: String(row.closedPeriods)),
        fullLegs: full.map {
          PlanMessage.lasting($0.leg.description, line.time($0.periods)).text()
        }, why: EffectMessage.use(row.carried > .zero, isFull: !full.isEmpty).text(),
        worth: telling.corridor(row.corridor, isUsed: row.carried > .zero)?.text() ?? "")
      if let profile = profiles[row.corridor] { entry.add(profile, doorToDoor, of: folder) }
      return entry
    }
  }

  func figure(_ mass: Mass) -> PrintedFigure {
    PrintedFigure(mass.tonnes, text: Figure.plain(mass.tonnes), exact: mass.description)
  }

  /// The corridors, those that carry the most first.
  private var rankedCorridors: [CorridorRow] {
    run.corridors.enumerated().sorted {
      ($0.element.carried, $1.offset) > ($1.element.carried, $0.offset)
    }.map(\.element)
  }

  /// What planning again with the corridor that carries the most narrowed showed; nil when the run does
  /// not hold it.
  var orderTried: OrderMessage? {
    let ranked = rankedCorridors
    guard ranked.count > 1 else { return nil }
    return effects.narrowing.flatMap { Self.seen($0, ranked[0].corridor, ranked[1].corridor) }
  }

  /// What would turn the order of the two corridors that carry most: what planning again showed, and plain
  /// arithmetic of the plan's figures and the room that their legs leave.
  var corridorOrder: [OrderMessage] {
    let ranked = rankedCorridors
    guard ranked.count > 1, ranked[0].carried > .zero else { return [] }
    let (first, second) = (ranked[0].corridor, ranked[1].corridor)
    let (most, next) = (ranked[0].carried.tonnes, ranked[1].carried.tonnes)
    let width = corridorProfiles.first { $0.corridor == second }?.mostEntering ?? 0
    let room: OrderMessage.Room =
      width >= most ? .enough : .atMost(Quantity(tonnes: width))
    let turn: OrderMessage =
      next > 0
      ? .arithmetic(
        first: first, lostShare: 1 - next / most, second: second, times: most / next, room)
      : .arithmeticFromNothing(
        first: first, second: second, carried: Quantity(tonnes: most), room)
    return [.most(first, more: Quantity(tonnes: most - next), than: second)]
      + (orderTried.map { [$0] } ?? []) + [turn]
  }

  /// What planning again with the first corridor narrowed showed.
  private static func seen(_ effect: Effect, _ first: String, _ second: String) -> OrderMessage? {
    func carried(_ corridor: String) -> Quantity {
      Quantity(
        tonnes: (effect.corridors.first { $0.corridor == corridor }?.after ?? .zero).tonnes)
    }
    guard effect.subject == .narrowing(corridor: first),
      let width = effect.whatIf.changes.first?.value.figure?.value,
      let most = effect.corridors.enumerated().max(by: {
        ($0.element.after, $1.offset) < ($1.element.after, $0.offset)
      })?.element
    else { return nil }
    return most.corridor != first
      ? .turned(
        first: first, share: width, most: most.corridor,
        carries: Quantity(tonnes: most.after.tonnes), firstCarries: carried(first))
      : .kept(
        first: first, share: width, carries: carried(first), second: second,
        secondCarries: carried(second))
  }
}

extension CorridorEntry {
  /// Adds what a corridor is like.
  mutating func add(
    _ profile: CorridorProfile, _ doorToDoor: DoorToDoor?, of folder: CaseFolder
  ) {
    let lossShare = departed.size > 0 ? lost.size / departed.size : 0
    func fact(_ name: CorridorFact, _ value: CorridorFact?) -> Fact {
      Fact(name.text(), value?.text() ?? Term.nothing.text())
    }
    facts = [
      fact(
        .fastestWay,
        profile.fastest.map {
          .fastest(days: $0.days, from: $0.origin.description, to: $0.destination.description)
        } ?? .noWay),
      fact(
        .doorToDoor, doorToDoor.map { Self.wholeWay(by: profile.corridor, $0, folder.currency) }),
      fact(.averageDays, profile.averageDays.map { .days($0) }),
      fact(.lostOnTheWay, lossShare > 0 ? .fineShare(lossShare) : .nothingLost),
      fact(
        .cost,
        profile.hasCost ? .price(profile.cost, currency: folder.currency) : .costUnstated),
      fact(.consent, Self.consents(of: profile.corridor, in: folder.case)),
      fact(
        .hangsOnPlace,
        profile.busiestPlace.map { .passesBy(share: $0.share, $0.name.description) }
          ?? .noPlaceBetween),
      fact(
        .hangsOnLeg, profile.busiestLeg.map { .passesBy(share: $0.share, $0.name.description) }),
    ]
    months = Self.months(profile.isOpen, folder.case.calendar)
    seasons = folder.case.changes.filter { change in
      !change.attribute.isOfPlaces && !change.reason.isEmpty
        && folder.case.legs(under: change.subject).contains { $0.corridor == profile.corridor }
    }.map {
      CorridorFact.season(reason: $0.reason, subject: $0.subject, SpanMessage($0.span)).text()
    }
  }

  private static func wholeWay(
    by corridor: String, _ doors: DoorToDoor, _ currency: String
  ) -> CorridorFact {
    let (from, to) = (doors.origin.description, doors.destination.description)
    guard let way = doors.ways[corridor] else { return .noWholeWay(from: from, to: to) }
    return .wholeWay(
      WholeWayFact(
        days: way.days, from: from, to: to, lostShare: way.lostShare,
        costPerTonne: way.costPerTonne, currency: currency))
  }

  private static func consents(
    of corridor: String, in supplyCase: SupplyCase
  ) -> CorridorFact {
    let spoken = supplyCase.consents.filter { consent in
      supplyCase.legs(under: consent.subject).contains { $0.corridor == corridor }
    }
    return spoken.isEmpty ? .noneAsked : .consents(spoken.map { ConsentMessage($0) })
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
