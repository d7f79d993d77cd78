import CaseFiles
import PlanWords
import SupplyModel

extension PlanReport {
  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    var lines = `case`.heading(ink) + unreadLines + outcome(ink) + [""]
    lines += part(.needs, needTable, ink)
    lines += part(.sets, sets?.flatMap { $0.lines() }, ink)
    lines += part(.releases, releases?.flatMap { $0.lines() }, ink)
    lines += part(.endurance, endurance?.flatMap { $0.lines() }, ink)
    lines += part(.people, roster?.lines(), ink)
    if !corridors.isEmpty {
      lines += part(.corridors, corridorTable + [""] + corridorSentences, ink)
    }
    lines += part(.lift, lifts.map { LiftLine.table($0, `case`) }, ink)
    lines += part(.works, workLines, ink)
    lines += part(.pledges, pledges.map { PledgeLine.table($0) }, ink)
    if !reasons.isEmpty || !unexplained.isEmpty {
      lines += part(.whatHoldsItBack, reasonLines, ink)
    }
    if !concessions.isEmpty {
      let sentences = concessions.flatMap { Paragraph.lines($0.sentence, indent: 2) }
      lines += part(.priceOfTheOrder, sentences, ink)
    }
    if !replacedFigures.isEmpty {
      let sentences = replacedFigures.flatMap { Paragraph.lines($0.sentence.text, indent: 2) }
      lines += part(.replacedFigures, sentences, ink)
    }
    if !openQuestions.isEmpty {
      lines += part(
        .openQuestions, openQuestions.flatMap { Paragraph.lines($0.sentence.text, indent: 2) }, ink)
    }
    let end = writtenTo.map { PlanMessage.written(to: $0) } ?? .notWritten
    return (lines + Paragraph.lines(end)).joined(separator: "\n")
  }

  /// A part of the report under its heading; nothing when the case has none of it.
  private func part(_ heading: Heading, _ lines: [String]?, _ ink: Ink) -> [String] {
    lines.map { [ink.heading(heading.text())] + $0 + [""] } ?? []
  }

  private var workLines: [String]? {
    works.map { works in
      (works.map(\.sentence.text) + (budgets ?? []).map { $0.message.text() }).flatMap {
        Paragraph.lines($0, indent: 2)
      }
    }
  }

  private func outcome(_ ink: Ink) -> [String] {
    let verdict = PlanVerdict(
      standing, cut: cut, isWhole: isWhole, stages: stages, audit: audit)
    return Paragraph.lines(verdict.proof, isPlanned ? ink.good : ink.bad)
      + (verdict.cut.map { Paragraph.lines($0, ink.bad) } ?? [])
      + Paragraph.lines(verdict.checked.text() + " " + period.message.text())
      + (period.onDays ?? []).flatMap { Paragraph.lines($0.message.text()) }
      + (bearing.isEmpty
        ? [] : Paragraph.lines(VerdictMessage.remarked(bearing.count).text()))
  }

  /// What was not read stands before the verdict, which knows nothing of it.
  private var unreadLines: [String] {
    remarks.filter { $0.kind == .unread }.flatMap { Paragraph.lines($0.sentence) }
  }

  private var bearing: [CheckReport.Remark] { remarks.filter { $0.kind == .plan } }

  /// The remarks that bear on the plan, as text at most 100 columns wide.
  public func remarkText(_ ink: Ink) -> String {
    let lines = bearing.flatMap { Paragraph.lines($0.sentence, indent: 2) }
    return ([ink.heading("Remarks")] + (lines.isEmpty ? ["  None."] : lines))
      .joined(separator: "\n")
  }

  private var needTable: [String] {
    var table = TextTable([.left, .left, .right, .right, .right, .left])
    table.add(heads: [.asked, .onTime, .late, .short, .due])
    var rank: Rank?
    for need in needs {
      if need.rank != rank {
        rank = need.rank
        table.add([" " + Term.rank(need.rank).text()])
      }
      table.add(
        ["  " + need.need, need.asked.text()] + need.receivedCells + [need.due.description])
    }
    let accounts = needs.compactMap(\.accountMessage)
    return table.lines(indent: 2) + (accounts.isEmpty ? [] : [""])
      + accounts.flatMap { Paragraph.lines($0, indent: 2) }
  }

  private var corridorTable: [String] {
    var table = TextTable([.left, .right, .right, .right, .right, .left])
    table.add(heads: [.tonnes, .share, .lost, .closed, .full])
    for corridor in corridors { table.add(cells(of: corridor)) }
    return table.lines(indent: 2)
  }

  private func cells(of corridor: CorridorLine) -> [String] {
    let none = Term.nothing.text()
    let full = corridor.fullLegs.first.map { leg -> PlanMessage in
      let time = `case`.time(leg.periods)
      return corridor.fullLegs.count > 1 ? .lastingAndMore(leg.leg, time) : .lasting(leg.leg, time)
    }
    let closed = corridor.closedPeriods
    return [
      corridor.corridor, Figure.plain(corridor.tonnes), Figure.percent(corridor.share),
      corridor.lostTonnes > 0 ? Figure.plain(corridor.lostTonnes) : none,
      closed > 0 ? Term.time(`case`.time(closed)).text() : none, full?.text() ?? none,
    ]
  }

  private var corridorSentences: [String] {
    let overlap: [CorridorFact] =
      corridors.reduce(0) { $0 + $1.share } > 1.0005 ? [.sharesOverlap] : []
    return overlap.flatMap { Paragraph.lines($0, indent: 2) }
      + corridors.filter { !$0.sentence.isEmpty }.flatMap {
        Paragraph.lines($0.sentence, indent: 2)
      }
  }

  private var reasonLines: [String] {
    let numbered = reasons.enumerated().flatMap { index, reason in
      let told = reason.told(days: period.days)
      let misses = nearMisses.filter { reason.needs.contains($0.need) }
      let sentences = [told.reason] + misses.map { $0.message.text() } + told.remedies
      return Paragraph.lines(
        sentences.joined(separator: " "), lead: "\(index + 1). ", indent: 2)
    }
    let others = unexplained.isEmpty ? [] : [ReasonMessage.others(unexplained.count).text()]
    return numbered + others.flatMap { Paragraph.lines($0, indent: 2) }
      + (reasonsAreComplete ? [] : Paragraph.lines(PlanMessage.reasonsUnfinished, indent: 2))
  }
}

extension NeedLine {
  /// On time, late and short, as cells of a table.
  var receivedCells: [String] {
    let (onTime, late, short) = printed
    return [onTime, late, short].map {
      isUnstated ? Term.nothing.text() : Term.figure(quantity($0)).text()
    }
  }
}
