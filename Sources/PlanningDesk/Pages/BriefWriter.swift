import CaseFiles
import PlanReports
import PlanWords
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
      needs(.immediate, .atOnce),
      needs(.longWar, .longWar),
      corridors(), underWay(), freed(), endurance(), nextMeeting(),
    ]
    brief.sections = sections.compactMap(\.self)
  }

  private mutating func addOpening() {
    let verdict = PlanVerdict(
      sheet.audit.standing, cut: sheet.run.header.cut, isWhole: sheet.run.record.isWhole,
      stages: sheet.audit.stages, audit: sheet.audit.rows)
    let setting = ground(.thisPlan(file: "plan.json"), .setting)
    let proof = ground(.certificate, .proof)
    brief.opening = [
      line.remarks.map { Brief.Phrase.figure($0.text() + " ", setting) },
      [.figure(verdict.sentences(of: sheet.run).joined(separator: " "), proof)],
    ]
  }

  /// A message as phrases, its figures with what they rest on.
  func phrases(_ message: some Message, _ grounds: [Brief.Ground]) -> [Brief.Phrase] {
    message.spans().map { span in
      switch span.style {
      case .plain, .strong: .text(span.text)
      case .name: .name(span.text)
      case .figure(let number): .figure(span.text, grounds[number])
      }
    }
  }

  /// A note on a table of the run.
  mutating func ground(_ source: GroundMessage, _ says: GroundMessage) -> Brief.Ground {
    let note = Footnote(source: source.text(), says: says.text(), address: "")
    return .notes([brief.number(of: note)], state: "")
  }

  /// The notes of a row of the case: its passages, and how far they are known.
  mutating func ground(_ notes: RowNotes) -> Brief.Ground {
    let numbers = notes.evidence.compactMap { name in
      sheet.footnote(named: name).map { brief.number(of: $0) }
    }
    return .notes(numbers, state: notes.state?.rawValue ?? "")
  }

  private mutating func needs(_ horizon: Horizon, _ heading: BriefHeading) -> Brief.Section? {
    let needs = sheet.rankedNeeds.filter { $0.horizon == horizon }
    guard !needs.isEmpty else { return nil }
    let received = ground(.thisPlan(file: "shortfalls.csv"), .received)
    let columns =
      [BriefHeading.need, .tier, .askedByWhen].map { Brief.Column($0.text()) }
      + [Column.onTime, .late, .short].map {
        Brief.Column($0.text(), received, isNumeric: true)
      }
    let entries = Dictionary(
      sheet.needEntries.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = Dictionary(
      sheet.needLines.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[[Brief.Phrase]]] = []
    for need in needs {
      guard let entry = entries[need.id.description] else { continue }
      let asked = Brief.Phrase.figure(
        BriefMessage.asked(lines[need.id.description]?.asked ?? .unstated, by: entry.due).text(),
        ground(need.notes))
      let cells = [entry.onTime, entry.late, entry.short].map { figure -> [Brief.Phrase] in
        figure.map { [.figure($0.text, .column)] } ?? [.text(Term.nothing.text())]
      }
      rows.append([[.name(entry.need)], [.name(String(need.tier))], [asked]] + cells)
    }
    let blocks =
      [Brief.Block.table(columns, rows: rows)] + firstDepartures(of: needs) + reasons(of: needs)
    return Brief.Section(heading.text(), blocks)
  }

  /// What leaves first of all that these needs accept and no other need does.
  private mutating func firstDepartures(of needs: [Need]) -> [Brief.Block] {
    let items = Set(needs.flatMap { sheet.supplyCase.itemsAccepted(by: $0).map(\.id) })
    let moves = sheet.run.record.moves.filter { items.contains($0.commodity.item) }
    guard let first = moves.map(\.departure).min() else { return [] }
    let departing = ground(.thisPlan(file: "moves.csv"), .departing)
    let day = sheet.supplyCase.calendar.firstDay(of: first)
    let leaving = Dictionary(grouping: moves.filter { $0.departure == first }) { move in
      FirstLoad(item: move.commodity.item, leg: move.leg)
    }.mapValues { $0.reduce(Mass.zero) { $0 + $1.mass } }
    let shown = leaving.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4).map {
      BriefMessage.Load($0.value, $0.key.item, by: $0.key.leg)
    }
    let message = BriefMessage.firstToLeave(
      day, shown, hasMore: leaving.count > shown.count)
    return [.paragraph(phrases(message, [departing]))]
  }

  /// What leaves together.
  private struct FirstLoad: Hashable, Comparable {
    let item: Item.ID
    let leg: Leg.ID

    static func < (left: Self, right: Self) -> Bool {
      (left.item, left.leg) < (right.item, right.leg)
    }
  }

  private mutating func reasons(of needs: [Need]) -> [Brief.Block] {
    let names = Set(needs.map(\.id.description))
    let entries = sheet.reasonEntries.filter { entry in
      entry.need.split(separator: ", ").contains { names.contains(String($0)) }
    }
    guard !entries.isEmpty else { return [] }
    let solved = ground(.thisPlan(file: "reasons.csv"), .reasons)
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
        source: GroundMessage.source(title, locator: passage.locator).text(),
        says: passage.says, address: source?.url ?? "")
    }
  }
}
