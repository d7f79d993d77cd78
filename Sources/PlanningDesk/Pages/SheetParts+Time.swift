import CaseFiles
import PlanReports
import PlanWords
import SupplyModel
import PlanFigures

// MARK: Endurance

extension SheetParts {
  /// When stocks run out: with the plan, with what it sends by a corridor lost, and with nothing sent.
  var endurance: SheetSection? {
    let items = Set(supplyCase.recipient.stockpiles.map(\.item))
    let losses = sources.run.record.losses(of: items, in: supplyCase)
    let situations: [(situation: EnduranceOutlook.Situation, record: PlanRecord)] =
      [(.plan, sources.run.record)] + losses.map { (.losing(corridor: $0.corridor), $0.left) }
      + [(.nothingSent, .nothingSent)]
    guard let lines = EnduranceLine.lines(situations, of: supplyCase) else { return nil }
    let rows = lines.flatMap { line in
      line.outlooks.map { outlook in
        SheetTable.Row(
          "endurance \(line.set)",
          [.text(line.set), .text(outlook.supposed.text())] + outlook.cells.map { .text($0) })
      }
    }
    let spans = lines.flatMap { line in
      line.outlooks.enumerated().map { index, outlook in
        span(of: outlook, line, isFirst: index == 0)
      }
    }
    let headings: [SheetHeading] = [.set, .supposed, .earliest, .of, .latest, .of]
    return SheetSection(
      "endurance", SheetHeading.endurance.text(),
      chart: .spans(spans, title: SheetHeading.endurance.text()),
      table: SheetTable(headings.map(words), rows),
      sentences: lines.flatMap(\.remarks) + remarks(onLosses: !losses.isEmpty).map { $0.text() })
  }

  private func remarks(onLosses: Bool) -> [EnduranceMessage] {
    [.countsForPeriod] + (onLosses ? [.nothingInstead] : [])
  }

  private func span(
    of outlook: EnduranceOutlook, _ line: EnduranceLine, isFirst: Bool
  ) -> SpanEntry {
    let name: EnduranceMessage =
      outlook.situation == "losing"
      ? .lost(corridor: outlook.corridor ?? "") : outlook.supposed
    let last = outlook.latest.map { $0.date.adding(days: -1) } ?? calendar.end
    let sure: CalendarDate? =
      outlook.known == "known"
      ? outlook.earliest.map { $0.date.adding(days: -1) } ?? calendar.end : nil
    var spans: [SpanEntry.Span] = []
    if let sure, sure >= calendar.start { spans.append(.init(calendar.start, sure, .sure)) }
    let doubtful = sure.map { $0.adding(days: 1) } ?? calendar.start
    if doubtful <= last { spans.append(.init(max(doubtful, calendar.start), last, .possible)) }
    return SpanEntry(
      name.text(), heading: isFirst ? line.set : "",
      words: EnduranceMessage.told(set: line.set, outlook.told).text(), spans: spans)
  }
}

extension EnduranceLine {
  /// What it is made of, and what nobody has stated.
  fileprivate var remarks: [String] {
    (stocks == [set] ? [] : [EnduranceMessage.setLastsTogether(set, stocks: stocks).text()])
      + questions.map(\.text)
  }
}

extension EnduranceOutlook {
  /// The interval as cells: a day and what runs out then, at the earliest and at the latest.
  fileprivate var cells: [String] {
    func cells(_ end: RunOut?) -> [String] {
      end.map { [$0.date.description, $0.item] } ?? [EnduranceMessage.lastsInTable.text(), ""]
    }
    let unknown = EnduranceMessage.unknown.text()
    switch known {
    case "unknown": return [unknown, "", unknown, ""]
    case "partly": return [unknown, ""] + cells(latest)
    default: return cells(earliest) + cells(latest)
    }
  }
}

extension PlanRecord {
  /// The plan without what it delivers of some items by one corridor, for each corridor that brings any;
  /// of goods that used several, the last one counts.
  fileprivate func losses(
    of items: Set<Item.ID>, in supplyCase: SupplyCase
  ) -> [(corridor: String, left: PlanRecord)] {
    guard !items.isEmpty else { return [] }
    var grams: [Arrival: [String: Int]] = [:]
    for goods in TracedGoods.all(items, in: self, of: supplyCase) where goods.fate == .delivered {
      guard let need = goods.need, let period = goods.period,
        let item = supplyCase.item(of: goods.source)
      else { continue }
      let arrival = Arrival(need: need, item: item, period: period)
      grams[arrival, default: [:]][goods.corridor, default: 0] += goods.mass.grams
    }
    return supplyCase.corridors.compactMap { corridor in
      guard grams.values.contains(where: { $0[corridor] != nil }) else { return nil }
      var left = self
      left.deliveries = deliveries.map { delivery in
        let arrival = Arrival(
          need: delivery.need, item: delivery.commodity.item, period: delivery.period)
        guard let parts = grams[arrival], let lost = parts[corridor] else { return delivery }
        var rest = delivery
        let all = Int128(max(1, parts.values.reduce(0, +)))
        rest.mass = Mass(
          grams: delivery.mass.grams - Int(Int128(delivery.mass.grams) * Int128(lost) / all))
        return rest
      }
      return (corridor, left)
    }
  }

  private struct Arrival: Hashable {
    let need: Need.ID
    let item: Item.ID
    let period: Int
  }
}

extension SupplyCase {
  /// What a source gives.
  fileprivate func item(of source: PledgeShare.Source) -> Item.ID? {
    switch source {
    case .supply(let id): supplies.first { $0.id == id }?.item
    case .release(let id): recipient.releases.first { $0.id == id }?.item
    }
  }
}

// MARK: Releases

extension SheetParts {
  /// What deliveries free, by date and by amount.
  var releases: SheetSection? {
    guard let lines = shown.releases else { return nil }
    let releases = supplyCase.recipient.releases
    let headings: [SheetTable.Heading] = [
      words(.releaseAndDates), number(.deliveredInUnits), number(.freedInUnits),
      number(.takenInUnits),
    ]
    let rows = lines.flatMap { line -> [SheetTable.Row] in
      let whole = SheetTable.Row(
        "release \(line.release)",
        [
          .text(line.release), delivered(line.steps.last?.delivered ?? 0, line),
          cell(line.steps.last?.freed ?? 0), cell(line.taken),
        ])
      return [whole]
        + line.steps.map { step in
          SheetTable.Row(
            "step \(line.release) \(step.date)", isPart: true,
            [
              .text(step.date.description), delivered(step.delivered, line), cell(step.freed),
              .text(""),
            ])
        }
    }
    return SheetSection(
      "releases", SheetHeading.releases.text(),
      chart: .capability(zip(releases, lines).map(entry)),
      table: SheetTable(headings, rows), sentences: lines.flatMap(\.sentencesBesideTable))
  }

  /// What needs receive, rounded as they print it.
  private func delivered(_ units: Double, _ line: CapabilityLine) -> SheetTable.Cell {
    let isWhole = line.needs.allSatisfy { needs[$0]?.isWhole ?? false }
    return cell(units, Figure.plain(Figure.rounded(units, isWhole: isWhole)))
  }

  private func entry(_ release: Release, _ line: CapabilityLine) -> CapabilityEntry {
    let figures = UnitFigures(supplyCase)
    let ends = Dictionary(
      line.steps.map { ($0.date, $0.freed) }, uniquingKeysWith: { _, last in last })
    var level = 0.0
    let levels = (0..<calendar.periods).map { period -> Double in
      level = ends[calendar.lastDay(of: period)] ?? level
      return level
    }
    func figure(_ units: Double, _ text: String) -> PrintedFigure {
      PrintedFigure(units, text: text, exact: Millionths(nearest: units).description)
    }
    let end = release.curve.last?.delivered.value ?? 0
    return CapabilityEntry(
      release: line.release, item: ReleaseMessage.place(item: line.item, place: line.place).text(),
      words: line.sentences.map(\.text).joined(separator: " "), byPeriod: levels,
      curve: [.init(delivered: 0, freed: 0)]
        + release.curve.map { .init(delivered: $0.delivered.value, freed: $0.freed.value) },
      reached: .init(delivered: min(end, line.steps.last?.delivered ?? 0), freed: level),
      freed: figure(level, figures.figure(level, of: release.item)),
      most: figure(line.mostFreed, figures.figure(line.mostFreed, of: release.item)),
      deliverable: figure(end, Figure.plain(end)))
  }
}

extension CapabilityLine {
  /// What the table beside it does not say.
  fileprivate var sentencesBesideTable: [String] {
    sentences.enumerated().filter { $0.offset != 1 || steps.isEmpty }.map(\.element.text)
  }
}

// MARK: People

extension SheetParts {
  /// Who is where when, who cannot be, and what waits for them.
  var peopleSection: SheetSection? {
    guard let roster = shown.roster else { return nil }
    let nobody = roster.attendances.isEmpty ? [Sentence(StaffMessage.nobody)] : []
    let said = (nobody + roster.clashes.map(\.sentence) + roster.waits.map(\.sentence)).map(\.text)
    let heading = SheetHeading.people.text()
    guard !roster.attendances.isEmpty else {
      return SheetSection("people", heading, sentences: said)
    }
    let spans = roster.attendances.map { line in
      SpanEntry(
        line.name,
        words: line.message.text(),
        spans: [
          .init(line.setsOut, line.thereFrom.adding(days: -1), .underWay),
          .init(line.thereFrom, line.until, .sure),
        ].filter { $0.first <= $0.last })
    }
    let rows = roster.attendances.map { line in
      SheetTable.Row(
        "posting \(line.posting)",
        ([line.name, line.post, line.place]
          + [line.setsOut, line.thereFrom, line.until].map(\.description)).map { .text($0) })
    }
    let columns: [Column] = [.post, .at, .setsOut, .thereFrom, .until]
    let headings = [words(.person)] + columns.map { SheetTable.Heading($0.text()) }
    return SheetSection(
      "people", heading, chart: .spans(spans, title: heading),
      table: SheetTable(headings, rows), sentences: said)
  }
}

// MARK: Lift

extension SheetParts {
  /// What ships, trains and other vehicles do.
  var lift: SheetSection? {
    guard let lifts = shown.lifts else { return nil }
    let headings: [SheetTable.Heading] = [
      words(.liftName), number(.vehicles), number(.voyages), number(.loadEachTonnes),
      number(.underWay), number(.kept), number(.idle), words(.tooFewOn),
    ]
    let rows = lifts.map { lift in
      SheetTable.Row(
        "lift \(lift.lift)",
        [
          .text(lift.lift), cell(lift.vehicles), cell(lift.voyages),
          cell(lift.averageLoadTonnes ?? 0), .text(lift.share(lift.busy)),
          .text(lift.share(lift.keptPeriods)), .text(lift.share(lift.idle)),
          .text(lift.limits(line, most: 4)),
        ])
    }
    return SheetSection(
      "lift", SheetHeading.lift.text(), chart: .vehicles(lifts.map(entry)),
      table: SheetTable(headings, rows), sentences: lifts.compactMap { $0.keeping?.text() })
  }

  private func entry(of lift: LiftLine) -> VehicleEntry {
    let summary = LiftMessage.summary(
      lift: lift.lift, vehicles: lift.vehicles, busy: lift.part(lift.busy),
      kept: lift.part(lift.keptPeriods), idle: lift.part(lift.idle),
      tooFewOn: Array(lift.limits(line).prefix(4)))
    return VehicleEntry(
      lift: lift.lift, words: summary.text(),
      periods: lift.periods.enumerated().map { period, use in
        let said = LiftMessage.period(
          calendar.firstDay(of: period), busy: use.busy, available: use.available, kept: use.kept,
          isShort: use.isShort)
        return VehicleEntry.Period(
          busy: use.available > 0 ? use.busy / use.available : 0,
          kept: use.available > 0 ? use.kept / use.available : 0, isShort: use.isShort,
          words: said.text())
      })
  }
}
