import PlanReports
import SupplyModel
import Testing

/// A sheet of one leg across the Pacific, with every kind of mark.
enum SmallSheet {
  /// What a cell can hold to break a page.
  static let nasty = "<script>alert(\"1\")</script> & 'x' ]]> \u{1} \u{FFFF} é"

  static func sheet(title: String = "Small") -> ReportContent {
    var sheet = ReportContent(
      title: title, remarks: [title], isPlanned: true, proof: [title],
      calendar: PlanCalendar(start: CalendarDate(dayNumber: 0), periodDays: 7, periods: 4))
    sheet.places = places(title)
    sheet.legs = legs(title)
    let some = PrintedFigure(3, text: title, exact: "3")
    sheet.needs = [
      NeedEntry(
        need: title, rank: title, place: title, asked: title, askedSize: 9, onTime: some,
        late: some,
        short: some, due: CalendarDate(dayNumber: 20),
        instalmentsDue: [CalendarDate(dayNumber: 20)],
        received: [.init(period: 3, units: 3, isLate: true, words: title)], state: title,
        footnotes: [1])
    ]
    sheet.corridors = [
      CorridorEntry(
        corridor: title, departed: some, share: some, lost: some, closed: some,
        fullLegs: [title], why: title, worth: title)
    ]
    sheet.corridors[0].facts = [.init(title, title)]
    sheet.corridors[0].months = [.init("1970-01", .partly)]
    sheet.corridors[0].seasons = [title]
    sheet.corridorOrder = [title]
    sheet.stocks = sheet.places.prefix(1).map { place in
      StockEntry(
        place: place, tonnes: [0, 3, 3, 1], most: some, mostOn: CalendarDate(dayNumber: 13),
        atEnd: some, limit: 3, words: title)
    }
    sheet.reasons = [
      ReasonEntry(
        need: title, rank: title, why: title, nearMisses: [title], remedy: title)
    ]
    sheet.sets = SheetSection("sets", title, sentences: [title])
    sheet.sections = sections(title)
    sheet.questions = [title]
    sheet.stages = [StageEntry(stage: title, value: title, bound: title, gap: title)]
    sheet.footnotes = [Footnote(source: title, says: title, address: "https://" + title)]
    return sheet
  }

  /// A section with each kind of picture and cell.
  private static func sections(_ words: String) -> [SheetSection] {
    let some = PrintedFigure(3, text: words, exact: "3")
    let days = (CalendarDate(dayNumber: 3), CalendarDate(dayNumber: 13))
    let spans = [SpanEntry.Span.Style.sure, .possible, .underWay].map {
      SpanEntry.Span(days.0, days.1, $0)
    }
    let charts: [SheetChart] = [
      .spans([SpanEntry(words, heading: words, words: words, spans: spans)], title: words),
      .vehicles([
        VehicleEntry(
          lift: words, words: words,
          periods: [.init(busy: 0.5, kept: 0.25, isShort: true, words: words)])
      ]),
      .capability([
        CapabilityEntry(
          release: words, item: words, words: words, byPeriod: [0, 1, 1, 3],
          curve: [.init(delivered: 0, freed: 0), .init(delivered: 9, freed: 3)],
          reached: .init(delivered: 9, freed: 3), freed: some, most: some, deliverable: some)
      ]),
    ]
    let table = SheetTable(
      [.init(words), .init(words, isNumeric: true), .init(words)],
      [.init(words, rank: words, isPart: true, [.text(words), .figure(some), .none])])
    return charts.enumerated().map { index, chart in
      SheetSection("part-\(index)", words, chart: chart, table: table, sentences: [words])
    }
  }

  private static func places(_ name: String) -> [Place] {
    [("a", 37.8, -122.4), ("b", 43.1, 131.9)].compactMap { id, latitude, longitude in
      Place.ID(id).map {
        Place(id: $0, name: name, kind: name, latitude: latitude, longitude: longitude)
      }
    }
  }

  private static func legs(_ words: String) -> [LegEntry] {
    guard let id = Leg.ID("way"), let from = Place.ID("a"), let to = Place.ID("b") else {
      return []
    }
    let leg = Leg(
      id: id, corridor: words, origin: from, destination: to, mode: words, transitDays: .one)
    let states: [LegEntry.State] = [
      .closed, .noConsent(isWithheld: true), .noConsent(isWithheld: false), .used(share: 0.5),
    ]
    return [
      LegEntry(
        leg: leg, tonnes: PrintedFigure(3, text: words, exact: "3"), share: 0.5, words: words,
        periods: states.map { LegEntry.Period($0, words: words) })
    ]
  }
}
