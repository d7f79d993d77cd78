import CaseFiles
import PlanReports
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
          [.text(line.set), .text(outlook.situationInWords)] + outlook.cells.map { .text($0) })
      }
    }
    let spans = lines.flatMap { line in
      line.outlooks.enumerated().map { index, outlook in
        span(of: outlook, line, isFirst: index == 0)
      }
    }
    let headings = ["set", "if", "first runs out at the earliest", "of", "at the latest", "of"]
    return SheetSection(
      "endurance", "How long stocks last",
      chart: .spans(spans, title: "How long stocks last"),
      table: SheetTable(headings.map { .init($0) }, rows),
      sentences: lines.flatMap(\.remarks) + remarks(onLosses: !losses.isEmpty))
  }

  private func remarks(onLosses: Bool) -> [String] {
    ["What is delivered in a period counts for the use of all of it."]
      + (onLosses
        ? [
          "Where what comes by a corridor is lost, nothing is sent instead; "
            + "corridor endurance plans each case anew."
        ] : [])
  }

  private func span(
    of outlook: EnduranceOutlook, _ line: EnduranceLine, isFirst: Bool
  ) -> SpanEntry {
    let name = outlook.situation == "losing" ? "\(outlook.corridor ?? "") lost" : nil
    let last = outlook.latest.map { date($0.date).adding(days: -1) } ?? calendar.end
    let sure: CalendarDate? =
      outlook.known == "known"
      ? outlook.earliest.map { date($0.date).adding(days: -1) } ?? calendar.end : nil
    var spans: [SpanEntry.Span] = []
    if let sure, sure >= calendar.start { spans.append(.init(calendar.start, sure, .sure)) }
    let doubtful = sure.map { $0.adding(days: 1) } ?? calendar.start
    if doubtful <= last { spans.append(.init(max(doubtful, calendar.start), last, .possible)) }
    let told = [outlook.situationInWords, outlook.atWorst, outlook.atBest].filter { !$0.isEmpty }
    return SpanEntry(
      name ?? outlook.situationInWords, heading: isFirst ? line.set : "",
      words: "\(line.set), \(told.joined(separator: ", ")).", spans: spans)
  }
}

extension EnduranceLine {
  /// What it is made of, and what nobody has stated.
  fileprivate var remarks: [String] {
    (stocks == [set] ? [] : ["\(set): \(listed(stocks)), which last only together."]) + questions
  }
}

extension EnduranceOutlook {
  /// The interval as cells: a day and what runs out then, at the earliest and at the latest.
  fileprivate var cells: [String] {
    func cells(_ end: RunOut?) -> [String] {
      end.map { [$0.date, $0.item] } ?? ["lasts to the end", ""]
    }
    switch known {
    case "unknown": return ["cannot be said", "", "cannot be said", ""]
    case "partly": return ["cannot be said", ""] + cells(latest)
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
      .init("release, and by date"), number("delivered, in units"), number("freed, in units"),
      number("taken up, in units"),
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
            [.text(step.date), delivered(step.delivered, line), cell(step.freed), .text("")])
        }
    }
    return SheetSection(
      "releases", "What deliveries free",
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
      level = ends[calendar.lastDay(of: period).description] ?? level
      return level
    }
    func figure(_ units: Double, _ text: String) -> PrintedFigure {
      PrintedFigure(units, text: text, exact: Millionths(nearest: units).description)
    }
    let end = release.curve.last?.delivered.value ?? 0
    return CapabilityEntry(
      release: line.release, item: "\(line.item) at \(line.place)",
      words: line.sentences.joined(separator: " "), byPeriod: levels,
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
    sentences.enumerated().filter { $0.offset != 1 || steps.isEmpty }.map(\.element)
  }
}

// MARK: People

extension SheetParts {
  /// Who is where when, who cannot be, and what waits for them.
  var people: SheetSection? {
    guard let roster = shown.roster else { return nil }
    let nobody = roster.attendances.isEmpty ? ["Nobody is at any post."] : []
    let said = nobody + roster.clashes.map(\.sentence) + roster.waits.map(\.sentence)
    guard !roster.attendances.isEmpty else {
      return SheetSection("people", "Who is where", sentences: said)
    }
    let spans = roster.attendances.map { line in
      SpanEntry(
        line.name,
        words: "\(line.name): sets out \(line.setsOut), at \(line.place) (\(line.post)) from "
          + "\(line.thereFrom) to \(line.until).",
        spans: [
          .init(date(line.setsOut), date(line.thereFrom).adding(days: -1), .underWay),
          .init(date(line.thereFrom), date(line.until), .sure),
        ].filter { $0.first <= $0.last })
    }
    let rows = roster.attendances.map { line in
      SheetTable.Row(
        "posting \(line.posting)",
        [line.name, line.post, line.place, line.setsOut, line.thereFrom, line.until].map {
          .text($0)
        })
    }
    let headings = ["person", "post", "at", "sets out", "there from", "until"]
    return SheetSection(
      "people", "Who is where", chart: .spans(spans, title: "Who is where"),
      table: SheetTable(headings.map { .init($0) }, rows), sentences: said)
  }
}

// MARK: Lift

extension SheetParts {
  /// What ships, trains and other vehicles do.
  var lift: SheetSection? {
    guard let lifts = shown.lifts else { return nil }
    let headings: [SheetTable.Heading] =
      [.init("lift")]
      + ["vehicles", "voyages", "load each, t", "under way", "kept", "idle"].map(number)
      + [.init("too few on")]
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
      "lift", "Ships, trains and other vehicles", chart: .vehicles(lifts.map(entry)),
      table: SheetTable(headings, rows), sentences: lifts.compactMap(\.keptInWords))
  }

  private func entry(of lift: LiftLine) -> VehicleEntry {
    VehicleEntry(
      lift: lift.lift,
      words: "\(lift.lift), \(Figure.plain(lift.vehicles)) vehicles: under way "
        + "\(lift.share(lift.busy)) of the time, kept \(lift.share(lift.keptPeriods)), idle "
        + "\(lift.share(lift.idle)); too few on \(lift.limits(line, most: 4)).",
      periods: lift.periods.enumerated().map { period, use in
        let kept = use.kept > 1e-6 ? ", \(Figure.plain(use.kept)) kept" : ""
        return VehicleEntry.Period(
          busy: use.available > 0 ? use.busy / use.available : 0,
          kept: use.available > 0 ? use.kept / use.available : 0, isShort: use.isShort,
          words: "\(calendar.firstDay(of: period)): \(Figure.plain(use.busy)) of "
            + "\(Figure.plain(use.available)) under way\(kept)\(use.isShort ? "; too few" : "")")
      })
  }
}
