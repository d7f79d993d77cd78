import CaseFiles
import PlanReports
import SupplyModel

/// Tells a run in the shape of the memorandum, section by section.
struct BriefWriter {
  let sheet: RunSheet
  let line: CaseLine
  private(set) var brief: Brief

  init(_ sheet: RunSheet) {
    self.sheet = sheet
    line = CaseLine(sheet.folder, sheet.request)
    brief = Brief(title: line.title.isEmpty ? line.folder : line.title)
  }

  /// Writes the brief, whole.
  ///
  /// A section that has nothing to say is left out; a new kind of finding of a plan
  /// gets a function of its own and its place in this list.
  mutating func write() {
    addOpening()
    let sections = [
      needs(.immediate, "What can be sent at once"),
      needs(.longWar, "What the long war needs"),
      corridors(), underWay(), freed(), endurance(), nextMeeting(),
    ]
    brief.sections = sections.compactMap(\.self)
  }

  private mutating func addOpening() {
    let verdict = PlanVerdict(
      isPlanned: sheet.run.record.isComplete, isWhole: sheet.run.record.isWhole,
      stages: sheet.audit.stages, audit: sheet.audit.rows)
    let setting = ground("plan.json", "the days planned, as known when and with what assumed")
    let proof = ground(
      "certificate", "values, bounds and prices, from which the proof is worked out")
    brief.opening = [
      line.remarks.map { Brief.Phrase.figure($0 + " ", setting) },
      [.figure(verdict.sentences.joined(separator: " "), proof)],
    ]
  }

  /// A note on a table of the run.
  mutating func ground(_ file: String, _ says: String) -> Brief.Ground {
    let note = Footnote(source: "This plan, \(file)", says: says, address: "")
    return .notes([brief.number(of: note)], state: "")
  }

  /// The notes of a row of the case: its passages, and how far they are known.
  mutating func ground(_ notes: RowNotes) -> Brief.Ground {
    let numbers = notes.evidence.compactMap { name in
      sheet.footnote(named: name).map { brief.number(of: $0) }
    }
    return .notes(numbers, state: notes.state?.rawValue ?? "")
  }

  private mutating func needs(_ horizon: Horizon, _ heading: String) -> Brief.Section? {
    let needs = sheet.rankedNeeds.filter { $0.horizon == horizon }
    guard !needs.isEmpty else { return nil }
    let received = ground(
      "shortfalls.csv", "what each need receives on time and late, and what is short")
    let columns = [
      Brief.Column("need"), Brief.Column("tier"), Brief.Column("asked, and by when"),
      Brief.Column("on time", received, isNumeric: true),
      Brief.Column("late", received, isNumeric: true),
      Brief.Column("short", received, isNumeric: true),
    ]
    let entries = Dictionary(
      sheet.needEntries.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[[Brief.Phrase]]] = []
    for need in needs {
      guard let entry = entries[need.id.description] else { continue }
      let asked = Brief.Phrase.figure("\(entry.asked), by \(entry.due)", ground(need.notes))
      let cells = [entry.onTime, entry.late, entry.short].map { figure -> [Brief.Phrase] in
        figure.map { [.figure($0.text, .column)] } ?? [.text("–")]
      }
      rows.append([[.name(entry.need)], [.name(String(need.tier))], [asked]] + cells)
    }
    let blocks =
      [Brief.Block.table(columns, rows: rows)] + firstDepartures(of: needs) + reasons(of: needs)
    return Brief.Section(heading, blocks)
  }

  /// What leaves first of all that these needs accept and no other need does.
  private mutating func firstDepartures(of needs: [Need]) -> [Brief.Block] {
    let items = Set(needs.flatMap { sheet.supplyCase.itemsAccepted(by: $0).map(\.id) })
    let moves = sheet.run.record.moves.filter { items.contains($0.commodity.item) }
    guard let first = moves.map(\.departure).min() else { return [] }
    let departing = ground("moves.csv", "what departs on each leg, and when it arrives")
    let day = sheet.supplyCase.calendar.firstDay(of: first)
    let loads = Dictionary(grouping: moves.filter { $0.departure == first }) { move in
      "\(move.commodity.item) by \(move.leg)"
    }.mapValues { $0.reduce(0) { $0 + $1.mass.tonnes } }
    let shown = loads.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4).map {
      "\(Figure.plain($0.value)) t of \($0.key)"
    }
    let more = loads.count > shown.count ? ", and more" : ""
    return [
      .paragraph([
        .text("First to leave: "),
        .figure("on \(day), \(shown.joined(separator: ", "))\(more)", departing), .text("."),
      ])
    ]
  }

  private mutating func reasons(of needs: [Need]) -> [Brief.Block] {
    let names = Set(needs.map(\.id.description))
    let entries = sheet.reasonEntries.filter { names.contains($0.need) }
    guard !entries.isEmpty else { return [] }
    let solved = ground(
      "shortfalls.csv, why and remedy", "each reason and remedy was solved for again")
    return [
      .points(
        entries.map { entry in
          let words = [entry.why, entry.remedy].filter { !$0.isEmpty }.joined(separator: " ")
          return [.figure(words, solved)]
        })
    ]
  }
}

extension RunSheet {
  /// A passage of the case's evidence with its source.
  func footnote(named name: String) -> Footnote? {
    folder.evidence.first { $0.id == name }.map { passage in
      let source = folder.sources.first { $0.id == passage.source }
      let title = source?.title ?? passage.source
      return Footnote(
        source: passage.locator.isEmpty ? title : "\(title), \(passage.locator)",
        says: passage.says, address: source?.url ?? "")
    }
  }
}
