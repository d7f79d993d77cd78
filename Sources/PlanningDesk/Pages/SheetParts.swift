import CaseFiles
import PlanReports
import PlanWords
import SupplyModel

/// The parts of a report that only some cases have: the lines that a plan shows, set in tables and
/// pictures.
struct SheetParts {
  let sources: RunSheet
  let line: CaseLine
  let shown: PlanSections
  let needs: [String: NeedLine]

  init(_ sources: RunSheet, _ line: CaseLine) {
    self.sources = sources
    self.line = line
    let lines = sources.needLines
    needs = Dictionary(lines.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    shown = PlanSections(
      sources.run.record, of: sources.folder, lines, sources.effects)
  }

  var supplyCase: SupplyCase { sources.supplyCase }
  var calendar: PlanCalendar { supplyCase.calendar }

  /// The parts in the order in which they are shown, but for sets.
  var sections: [SheetSection] {
    [lift, works, endurance, releases, peopleSection, pledges].compactMap(\.self)
  }

  /// A number of units as it is read, and as it is compared with a table of the run.
  func cell(_ units: Double, _ text: String? = nil) -> SheetTable.Cell {
    guard units > 0 else { return .none }
    return .figure(
      PrintedFigure(
        units, text: text ?? Figure.plain(units), exact: Millionths(nearest: units).description))
  }

  /// A heading over figures.
  func number(_ heading: SheetHeading) -> SheetTable.Heading {
    .init(heading.text(), isNumeric: true)
  }

  /// A heading over words.
  func words(_ heading: SheetHeading) -> SheetTable.Heading { .init(heading.text()) }
}

// MARK: Sets

extension SheetParts {
  /// What needs receive together with its companions.
  var sets: SheetSection? {
    guard let sets = shown.sets else { return nil }
    let headings: [SheetTable.Heading] = [
      words(.needAndCompanions), number(.countInUnits), words(.whatFor), number(.eachInUnits),
      number(.sentInUnits), number(.heldInUnits), words(.thereAlready), number(.waitingInUnits),
    ]
    let rows = sets.flatMap { set -> [SheetTable.Row] in
      let line = needs[set.need]
      let rank = line.map { Term.rank($0.rank).text() }
      let count = line.map {
        Term.figure($0.quantity($0.printed.onTime + $0.printed.late)).text()
      }
      return [
        .init(
          "set \(set.need)", rank: rank ?? "",
          [.text(set.need), cell(set.delivered, count)] + Array(repeating: .text(""), count: 6))
      ] + set.companions.map { row(of: $0, of: set.need, rank ?? "") }
    }
    let said = sets.flatMap(\.companions).reduce(into: [String]()) { said, companion in
      let condition = companion.condition
      let isOpen = !condition.isEmpty && !condition.hasSuffix(".")
      let words = [condition + (isOpen ? "." : ""), companion.outcome].filter { !$0.isEmpty }
      let sentence = SetMessage.said(
        complement: companion.complement, words.joined(separator: " ")
      ).text()
      if !words.isEmpty && !said.contains(sentence) { said.append(sentence) }
    }
    return SheetSection(
      "sets", SheetHeading.sets.text(), table: SheetTable(headings, rows), sentences: said)
  }

  private func row(
    of companion: CompanionLine, of need: String, _ rank: String
  ) -> SheetTable.Row {
    let name = SetMessage.name(
      complement: companion.complement, companions: companion.companions,
      matchedOn: companion.matchedOn)
    let there = Truth(rawValue: companion.truth).map { SetMessage.there($0).text() }
    return .init(
      "companion \(need) \(companion.complement)", rank: rank, isPart: true,
      [
        .text(name.text()), .text(""), .text(companion.item),
        cell(companion.ratio), cell(companion.sent), cell(companion.held),
        .text(there ?? companion.truth),
        cell(waiting(companion.item, for: need)),
      ])
  }

  /// The most of an item that lies at a need's place at the end of a period, in units.
  private func waiting(_ item: String, for need: String) -> Double {
    guard let id = Item.ID(item),
      let place = supplyCase.needs.first(where: { $0.id.description == need })?.place
    else { return 0 }
    var grams: [Int: Int] = [:]
    for stock in sources.run.record.stocks
    where stock.place == place && stock.commodity.item == id {
      grams[stock.period, default: 0] += stock.mass.grams
    }
    return UnitFigures(supplyCase).units(grams: grams.values.max() ?? 0, of: id)
  }
}

// MARK: Works

extension SheetParts {
  /// Works that are chosen or valued.
  fileprivate var works: SheetSection? {
    guard let works = shown.works else { return nil }
    let effects = Dictionary(
      supplyCase.carriage.works.map { ($0.id.description, WorkMessage.Effect($0).text()) },
      uniquingKeysWith: { first, _ in first })
    let rows = works.map { work in
      SheetTable.Row(
        "work \(work.work)",
        [
          .text(work.work), .text(effects[work.work] ?? ""),
          .text(work.readyOn?.description ?? WorkMessage.afterPlan.text()),
          .text(WorkMessage.price(work.cost, resource: work.resource).text()),
          work.share.map { cell($0 * 100, Figure.whole($0 * 100)) }
            ?? .text(WorkMessage.noBudget.text()),
        ])
    }
    return SheetSection(
      "works", SheetHeading.works.text(),
      table: SheetTable(
        [words(.work), words(.raises), words(.from), words(.costs), number(.donePercent)], rows),
      sentences: works.filter { !$0.outcome.isEmpty }.map {
        WorkMessage.outcome(work: $0.work, $0.outcome).text()
      } + (shown.budgets ?? []).map { $0.message.text() })
  }
}

// MARK: Pledges

extension SheetParts {
  /// What was promised and what becomes of it.
  fileprivate var pledges: SheetSection? {
    guard let pledges = shown.pledges else { return nil }
    let figures: [SheetHeading] = [.promised, .offered, .planned, .delivered, .lost, .left]
    let headings =
      [words(.pledgeAndParts), words(.by), words(.ofWhatUnit)] + figures.map(number)
      + [words(.deliveredBy)]
    return SheetSection(
      "pledges", SheetHeading.pledges.text(), table: SheetTable(headings, pledges.flatMap(rows)),
      sentences: pledges.compactMap { $0.notOffered?.text() })
  }

  private func rows(of pledge: PledgeLine) -> [SheetTable.Row] {
    let shown = pledge.parts.map { $0.printed(isWhole: pledge.isWhole) }
    func sum(
      _ exact: (PledgePart) -> Double, _ printed: (PledgePart.Printed) -> Double
    ) -> SheetTable.Cell {
      cell(
        pledge.parts.reduce(0) { $0 + exact($1) },
        Figure.plain(shown.reduce(0) { $0 + printed($1) }))
    }
    let whole = SheetTable.Row(
      "pledge \(pledge.pledge)",
      [
        .text(pledge.pledge), .text(pledge.donor), .text(withUnit(pledge.item)),
        cell(pledge.promised),
        cell(pledge.offered), sum(\.planned, \.planned),
        sum({ $0.delivered.reduce(0) { $0 + $1.units } }, \.delivered), sum(\.lost, \.lost),
        sum(\.left, \.left), .text(""),
      ])
    return [whole] + zip(pledge.parts, shown).map { row(of: $0, $1, in: pledge) }
  }

  private func withUnit(_ item: String) -> String {
    let unit = supplyCase.items.first { $0.id.description == item }?.unit ?? ""
    return item + (unit.isEmpty ? "" : ", \(unit)")
  }

  private func row(
    of part: PledgePart, _ shown: PledgePart.Printed, in pledge: PledgeLine
  ) -> SheetTable.Row {
    let by = pledge.carriers(shown).map { $0.text() }
    return .init(
      "supply \(part.supply)", isPart: true,
      [
        .text(PledgeMessage.part(supply: part.supply, place: part.place).text()), .text(part.donor),
        .text(""), .text(""),
        cell(part.offered), cell(part.planned, Figure.plain(shown.planned)),
        cell(part.delivered.reduce(0) { $0 + $1.units }, Figure.plain(shown.delivered)),
        cell(part.lost, Figure.plain(shown.lost)), cell(part.left, Figure.plain(shown.left)),
        .text(by.joined(separator: ", ")),
      ])
  }
}
