import CaseFiles
import PlanFigures
import PlanReports
import PlanWords
import SupplyModel

extension BriefWriter {
  /// The corridors compared: what each carries, what its ways could carry and by whose word, and what
  /// would turn the order.
  mutating func corridors() -> Brief.Section? {
    let entries = sheet.corridorEntries(line)
    guard !entries.isEmpty else { return nil }
    let carried = ground(.thisPlan(file: "corridors.csv"), .entering)
    let worked = ground(.movesAndCase, .ways)
    let figures = [
      Column.tonnes.text(), Column.share.text(), BriefHeading.lostTonnes.text(),
      BriefHeading.shutInPart.text(),
    ]
    let columns =
      [Brief.Column(BriefHeading.corridor.text())]
      + figures.map { Brief.Column($0, carried, isNumeric: true) }
      + [CorridorFact.doorToDoor.text(), BriefHeading.hangsOn.text()].map {
        Brief.Column($0, worked)
      }
    let rows = entries.map { entry -> [[Brief.Phrase]] in
      let figures = [entry.departed, entry.share, entry.lost, entry.closed].map {
        [Brief.Phrase.figure($0.text, .column)]
      }
      return [[.name(entry.corridor)]] + figures
        + [CorridorFact.doorToDoor, .hangsOnPlace].map { name in
          let fact = entry.facts.first { $0.name == name.text() }
          return [.figure(fact?.text ?? Term.nothing.text(), .column)]
        }
    }
    let solved = ground(.thisPlan(file: "effects.csv"), .worth)
    let worth = entries.filter { !$0.worth.isEmpty }.map {
      [Brief.Phrase.figure($0.worth, solved)]
    }
    let tried = sheet.orderTried
    let order = sheet.corridorOrder.map { message -> [Brief.Phrase] in
      let ground = message == tried ? ground(.thisPlan(file: "effects.csv"), .narrowed) : carried
      return [.figure(message.text(), ground)]
    }
    let blocks = [Brief.Block.table(columns, rows: rows), .points(worth + order)]
    return Brief.Section(BriefHeading.corridors.text(), blocks + limits + consents)
  }

  /// What the legs can carry, by whose word.
  private var limits: [Brief.Block] {
    mutating get {
      var points: [[Brief.Phrase]] = []
      for row in sheet.run.corridors {
        let limited = sheet.supplyCase.legs.filter {
          $0.corridor == row.corridor && $0.throughput != nil
        }
        guard !limited.isEmpty else { continue }
        let grounds = limited.map { ground($0.notes) }
        let legs = limited.enumerated().map { number, leg in
          BriefMessage.Capacity(
            number, leg.id.description, LegMessage.Limit(leg.throughput))
        }
        points.append(phrases(BriefMessage.canCarry(corridor: row.corridor, legs), grounds))
      }
      return points.isEmpty ? [] : [.points(points)]
    }
  }

  private var consents: [Brief.Block] {
    mutating get {
      var points: [[Brief.Phrase]] = []
      for consent in sheet.supplyCase.consents {
        points.append(
          phrases(
            BriefMessage.consent(
              authority: consent.authority, subject: consent.subject, .init(consent)),
            [ground(consent.notes)]))
      }
      return points.isEmpty ? [] : [.points(points)]
    }
  }

  /// What donors promised and what it is split into.
  mutating func underWay() -> Brief.Section? {
    let points = sheet.folder.pledges.map { promised($0) }
    return points.isEmpty
      ? nil : Brief.Section(BriefHeading.underWay.text(), [.points(points)])
  }

  private mutating func promised(_ pledge: Pledge) -> [Brief.Phrase] {
    let figures = UnitFigures(sheet.supplyCase)
    func quantity(_ units: Millionths) -> Quantity {
      figures.quantity(units.value, of: pledge.item)
    }
    let supplies = sheet.supplyCase.supplies.filter { $0.pledge == pledge.id }
    var grounds = [ground(pledge.notes)] + supplies.map { ground($0.notes) }
    let parts = supplies.enumerated().map { index, supply in
      BriefMessage.Part(
        index + 1,
        .init(
          quantity(supply.quantity), from: supply.place.description, ready: supply.available))
    }
    let rest = Millionths(count: max(0, pledge.quantity.count - pledge.allotted.count))
    var unplaced: BriefMessage.Rest?
    if rest != .zero {
      unplaced = .init(grounds.count, quantity(rest))
      grounds.append(ground(.caseTables, .pledgeRest))
    }
    return phrases(
      BriefMessage.pledge(
        pledge.id, donor: pledge.donor,
        .init(quantity(pledge.quantity), pledge.item.description, on: pledge.madeOn), parts,
        rest: unplaced), grounds)
  }

  /// What the next meeting should settle: what nobody has said, and what is assumed.
  mutating func nextMeeting() -> Brief.Section? {
    var points: [[Brief.Phrase]] = sheet.folder.questions(
      besides: sheet.request
    ).map { question in
      phrases(
        question.kind == "amount"
          ? BriefMessage.howMuch(need: question.subject, askedOf: question.askedOf)
          : .consents(authority: question.askedOf, subject: question.subject), [])
    }
    points += sheet.folder.replacedFigures.map { figure in
      [.text(ReplacedFigureLine(figure, of: sheet.supplyCase).sentence.text)]
    }
    let assumed = assumedRows
    if !assumed.isEmpty {
      points.append(
        phrases(BriefMessage.assumptions(assumed), [ground(.caseTables, .assumedRows)]))
    }
    return points.isEmpty
      ? nil : Brief.Section(BriefHeading.nextMeeting.text(), [.points(points)])
  }

  private var assumedRows: [BriefMessage.Assumed] {
    let supplyCase = sheet.supplyCase
    return [
      ("needs", supplyCase.needs.map(\.notes)), ("supplies", supplyCase.supplies.map(\.notes)),
      ("legs", supplyCase.legs.map(\.notes)), ("changes", supplyCase.changes.map(\.notes)),
      ("consents", supplyCase.consents.map(\.notes)),
    ].compactMap { table, notes in
      let count = notes.filter { $0.state == .assumed }.count
      return count > 0 ? .init(count, of: notes.count, table) : nil
    }
  }
}
