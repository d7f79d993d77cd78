import CaseFiles
import PlanReports
import PlanWords
import SupplyModel
import PlanFigures

extension ReportContent {
  /// The sheet of a run that was audited, from its files and those of its case.
  init(_ sources: RunSheet) {
    let line = CaseLine(sources.folder, sources.request)
    let verdict = PlanVerdict(
      isPlanned: sources.run.record.isComplete, isWhole: sources.run.record.isWhole,
      stages: sources.audit.stages,
      audit: sources.audit.rows)
    self.init(
      title: line.title.isEmpty ? line.folder : line.title, remarks: line.remarks.map { $0.text() },
      isPlanned: sources.run.record.isComplete, proof: verdict.sentences,
      calendar: sources.supplyCase.calendar)
    needs = sources.needEntries
    corridors = sources.corridorEntries(line)
    corridorOrder = sources.corridorOrder.map { $0.text() }
    let parts = SheetParts(sources, line)
    (sets, sections) = (parts.sets, parts.sections)
    stocks = sources.stockEntries(line)
    places = sources.supplyCase.places
    legs = sources.legEntries(line)
    reasons = sources.reasonEntries
    questions = sources.folder.questions(besides: sources.request).map(\.sentence.text)
    stages = sources.audit.stages.map { stage in
      StageEntry(
        stage: stage.stage, value: Figure.exact(stage.value), bound: Figure.exact(stage.bound),
        gap: Term.gap(GapBound(stage.relativeGap)).text())
    }
    footnotes = sources.footnotes
  }
}

/// A run, its case and its audit, from which a sheet is filled in.
struct RunSheet {
  let run: Run
  let folder: CaseFolder
  let request: CaseRequest
  let audit: RunAudit
  let corridorProfiles: [CorridorProfile]

  /// Takes a run that was audited, and its case as it was read for it.
  init(_ audited: AuditedRun) {
    (run, folder, request, audit) = (audited.run, audited.folder, audited.request, audited.audit)
    corridorProfiles = CorridorProfile.all(in: run.record, of: folder.case)
  }

  var supplyCase: SupplyCase { folder.case }

  /// What was found by planning again, as the run holds it.
  var findings: Findings { run.findings.findings(of: supplyCase).findings }

  var units: NeedUnits { NeedUnits(supplyCase, needLines) }

  /// What corridors, works and companions were found to be worth.
  var effects: EffectTelling {
    let found = findings.effects
    return EffectTelling(units: units, effects: found, isTried: !found.isEmpty)
  }

  var needLines: [NeedLine] {
    let assumed = Set(run.header.assumptions.compactMap(\.needWithAmount))
    return rankedNeeds.map { NeedLine($0, in: run.record, of: supplyCase, assumed: assumed) }
  }

  var reasonEntries: [ReasonEntry] {
    let units = units
    return findings.reasons.map { reason in
      let line = ReasonLine(reason, units)
      let misses = folder.nearMisses.filter { reason.needs.contains($0.need) }
      return ReasonEntry(
        need: line.needs.joined(separator: ", "),
        rank: Rank(line.rank).map { Term.rank($0).text() } ?? "", why: line.sentence,
        nearMisses: misses.map { NearMissLine($0).message.text() },
        remedy: line.remedies.map(\.sentence).joined(separator: " "))
    }
  }

  var rankedNeeds: [Need] { supplyCase.needsByRank }

  /// The passages that the needs rest on, in the order in which the needs name them.
  var footnotes: [Footnote] {
    footnoteNames.compactMap { footnote(named: $0) }
  }

  var footnoteNames: [String] {
    let known = Set(folder.evidence.map(\.id))
    return rankedNeeds.flatMap(\.notes.evidence).reduce(into: []) { names, name in
      if known.contains(name) && !names.contains(name) { names.append(name) }
    }
  }
}
