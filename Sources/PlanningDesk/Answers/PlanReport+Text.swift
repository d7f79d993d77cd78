import CaseFiles
import PlanWords
import SupplyModel

extension PlanReport {
  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    var lines = `case`.heading(ink) + unreadLines + outcome(ink) + [""]
    lines += [ink.heading("Needs")] + needTable + [""]
    lines += part("Sets", sets?.flatMap { $0.lines() }, ink)
    lines += part("Releases", releases?.flatMap { $0.lines() }, ink)
    lines += part("Endurance", endurance?.flatMap { $0.lines() }, ink)
    lines += part("People", roster?.lines(), ink)
    if !corridors.isEmpty {
      lines += [ink.heading("Corridors")] + corridorTable + [""] + corridorSentences + [""]
    }
    lines += part("Lift", lifts.map { LiftLine.table($0, `case`) }, ink)
    lines += part("Works", workLines, ink)
    lines += part("Pledges", pledges.map { PledgeLine.table($0) }, ink)
    if !reasons.isEmpty {
      lines += [ink.heading("What holds it back")] + reasonLines + [""]
    }
    if !openQuestions.isEmpty {
      lines += [ink.heading("Open questions")]
      lines += openQuestions.flatMap { Paragraph.lines($0.sentence, indent: 2) } + [""]
    }
    let written = writtenTo.map {
      "Written to \($0): moves.csv, deliveries.csv, shortfalls.csv and others."
    }
    lines += Paragraph.lines(written ?? "Nothing was written.")
    return lines.joined(separator: "\n")
  }

  /// A part of the report under its heading; nothing when the case has none of it.
  private func part(_ heading: String, _ lines: [String]?, _ ink: Ink) -> [String] {
    lines.map { [ink.heading(heading)] + $0 + [""] } ?? []
  }

  private var workLines: [String]? {
    works.map { works in
      (works.map(\.sentence) + (budgets ?? []).map(\.sentence)).flatMap {
        Paragraph.lines($0, indent: 2)
      }
    }
  }

  private func outcome(_ ink: Ink) -> [String] {
    let verdict = PlanVerdict(
      isPlanned: isPlanned, isWhole: isWhole, stages: stages, audit: audit)
    return Paragraph.lines(verdict.proof, isPlanned ? ink.good : ink.bad)
      + Paragraph.lines(verdict.checked.text())
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
    table.add(["", "asked", "on time", "late", "short", "due"])
    var rank = ""
    for need in needs {
      if need.rank != rank {
        rank = need.rank
        table.add([" " + (Rank(rank)?.words ?? rank)])
      }
      table.add(["  " + need.need, need.askedInWords] + need.receivedCells + [need.due])
    }
    return table.lines(indent: 2)
  }

  private var corridorTable: [String] {
    var table = TextTable([.left, .right, .right, .right, .right, .left])
    table.add(["", "tonnes", "share", "lost", "closed", "full"])
    for corridor in corridors {
      let more = corridor.fullLegs.count > 1 ? ", …" : ""
      let full = corridor.fullLegs.first.map {
        "\($0.leg) \(`case`.duration($0.periods))\(more)"
      }
      table.add([
        corridor.corridor, Figure.plain(corridor.tonnes), Figure.percent(corridor.share),
        corridor.lostTonnes > 0 ? Figure.plain(corridor.lostTonnes) : "–",
        corridor.closedPeriods > 0 ? `case`.duration(corridor.closedPeriods) : "–",
        full ?? "–",
      ])
    }
    return table.lines(indent: 2)
  }

  private var corridorSentences: [String] {
    corridors.flatMap { Paragraph.lines($0.sentence, indent: 2) }
  }

  private var reasonLines: [String] {
    let numbered = reasons.enumerated().flatMap { index, reason in
      let remedies = reason.remedies.prefix(2).map { "\($0.sentence) (proved)" }
      let misses = nearMisses.filter { $0.need == reason.need }
      let sentences = [reason.sentence] + misses.map(\.sentence) + remedies
      return Paragraph.lines(
        sentences.joined(separator: " "), lead: "\(index + 1). ", indent: 2)
    }
    return numbered
      + (reasonsAreComplete ? [] : ["  The time was up before all reasons were looked for."])
  }
}

extension NeedLine {
  /// On time, late and short, as cells of a table.
  var receivedCells: [String] {
    guard !isUnstated else { return ["–", "–", "–"] }
    let (onTime, late, short) = printed
    return [onTime, late, short].map { Figure.plain($0) }
  }
}
