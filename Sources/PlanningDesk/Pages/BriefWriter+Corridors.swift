import CaseFiles
import PlanReports
import SupplyModel

extension BriefWriter {
  /// The corridors compared: what each carries, what its ways could carry and by whose word, and what
  /// would turn the order.
  mutating func corridors() -> Brief.Section? {
    let entries = sheet.corridorEntries(line)
    guard !entries.isEmpty else { return nil }
    let carried = ground(
      "corridors.csv", "what enters each corridor, its share, what is lost and when it is shut")
    let worked = ground(
      "moves.csv and the tables of the case", "days, and the places that the most passes by")
    let columns =
      [Brief.Column("corridor")]
      + ["tonnes", "share", "lost, t", "shut in part"].map {
        Brief.Column($0, carried, isNumeric: true)
      }
      + [Brief.Column("fastest way", worked), Brief.Column("hangs on", worked)]
    let rows = entries.map { entry -> [[Brief.Phrase]] in
      let figures = [entry.departed, entry.share, entry.lost, entry.closed].map {
        [Brief.Phrase.figure($0.text, .column)]
      }
      return [[.name(entry.corridor)]] + figures
        + ["fastest way", "hangs on one place"].map { name in
          [.figure(entry.facts.first { $0.name == name }?.text ?? "–", .column)]
        }
    }
    let solved = ground(
      "corridors.csv, what_would_change_it",
      "each corridor was closed or opened, and the case planned again")
    let worth = entries.filter { !$0.worth.isEmpty }.map {
      [Brief.Phrase.figure($0.worth, solved)]
    }
    let tried = sheet.orderTried
    let order = sheet.corridorOrder.map { sentence -> [Brief.Phrase] in
      [.figure(sentence, sentence == tried ? ground("trials.csv", Self.triedAgain) : carried)]
    }
    let blocks = [Brief.Block.table(columns, rows: rows), .points(worth + order)]
    return Brief.Section("The corridors compared", blocks + limits + consents)
  }

  private static let triedAgain =
    "the corridor that carries the most was narrowed, and the case planned again"

  /// What the legs can carry, by whose word.
  private var limits: [Brief.Block] {
    mutating get {
      var points: [[Brief.Phrase]] = []
      for row in sheet.run.corridors {
        var phrases: [Brief.Phrase] = []
        for leg in sheet.supplyCase.legs where leg.corridor == row.corridor {
          guard let throughput = leg.throughput else { continue }
          let words =
            "\(Figure.plain(throughput.mass.tonnes)) t a \(throughput.per.rawValue)"
          phrases += [
            .text(phrases.isEmpty ? ": " : "; "), .name(leg.id.description), .text(" "),
            .figure(words, ground(leg.notes)),
          ]
        }
        guard !phrases.isEmpty else { continue }
        points.append([.name(row.corridor), .text(" can carry")] + phrases + [.text(".")])
      }
      return points.isEmpty ? [] : [.points(points)]
    }
  }

  private var consents: [Brief.Block] {
    mutating get {
      var points: [[Brief.Phrase]] = []
      for consent in sheet.supplyCase.consents {
        let words = [consent.state.rawValue, consent.span.words].filter { !$0.isEmpty }
        points.append([
          .text("Consent of "), .name(consent.authority), .text(" to "), .name(consent.subject),
          .text(": "),
          .figure(words.joined(separator: " "), ground(consent.notes)), .text("."),
        ])
      }
      return points.isEmpty ? [] : [.points(points)]
    }
  }

  /// What donors promised and what it is split into.
  mutating func underWay() -> Brief.Section? {
    var points: [[Brief.Phrase]] = []
    for pledge in sheet.folder.pledges {
      let donor = pledge.donor.isEmpty ? "somebody" : pledge.donor
      let made = pledge.madeOn.map { ", on \($0)" } ?? ""
      var phrases: [Brief.Phrase] = [
        .name(pledge.id), .text(": "), .name(donor), .text(" promised "),
        .figure(
          "\(Figure.plain(pledge.quantity.value)) \(pledge.item)\(made)", ground(pledge.notes)),
      ]
      for supply in sheet.supplyCase.supplies where supply.pledge == pledge.id {
        phrases += [
          .text("; "),
          .figure(
            "\(Figure.plain(supply.quantity.value)) from \(supply.place), ready on \(supply.available)",
            ground(supply.notes)),
        ]
      }
      let rest = Millionths(count: max(0, pledge.quantity.count - pledge.allotted.count))
      if rest != .zero {
        let tables = ground("the tables of the case", "the pledge less its parts in supplies.csv")
        phrases += [.text("; "), .figure("\(Figure.plain(rest.value)) not yet placed", tables)]
      }
      points.append(phrases + [.text(".")])
    }
    return points.isEmpty ? nil : Brief.Section("What is under way", [.points(points)])
  }

  /// What the next meeting should settle: what nobody has said, and what is assumed.
  mutating func nextMeeting() -> Brief.Section? {
    var points: [[Brief.Phrase]] = sheet.folder.questions(
      besides: sheet.request
    ).map { question in
      let of: [Brief.Phrase] =
        question.askedOf.isEmpty ? [] : [.text(", asked by "), .name(question.askedOf)]
      return question.kind == "amount"
        ? [.text("How much of "), .name(question.subject)] + of + [.text("?")]
        : [
          .text("Does "), .name(question.askedOf), .text(" consent to "), .name(question.subject),
          .text("?"),
        ]
    }
    let supplyCase = sheet.supplyCase
    let assumed = [
      ("needs", supplyCase.needs.map(\.notes)), ("supplies", supplyCase.supplies.map(\.notes)),
      ("legs", supplyCase.legs.map(\.notes)), ("changes", supplyCase.changes.map(\.notes)),
      ("consents", supplyCase.consents.map(\.notes)),
    ].compactMap { table, notes -> String? in
      let count = notes.filter { $0.state == .assumed }.count
      return count > 0 ? "\(count) of \(notes.count) \(table)" : nil
    }
    if !assumed.isEmpty {
      let tables = ground("the tables of the case", "rows in the state assumed, counted")
      points.append([
        .text("Which assumptions can be replaced by what somebody knows? Assumed: "),
        .figure(assumed.joined(separator: ", "), tables), .text("."),
      ])
    }
    return points.isEmpty
      ? nil : Brief.Section("Open questions for the next meeting", [.points(points)])
  }
}
