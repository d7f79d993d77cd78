import CaseFiles
import PlanAudit
import PlanReports
import PlanWords
import SupplyModel
import PlanFigures

extension ReportContent {
  /// The sheet of a run that was audited, from its files and those of its case.
  init(_ sources: RunSheet) {
    let line = CaseLine(sources.folder, sources.request)
    let verdict = PlanVerdict(
      sources.audit.standing, cut: sources.run.header.cut, isWhole: sources.run.record.isWhole,
      stages: sources.audit.stages,
      audit: sources.audit.rows)
    self.init(
      title: line.title.isEmpty ? line.folder : line.title, remarks: line.remarks.map { $0.text() },
      isPlanned: sources.audit.standing.isProved, proof: verdict.sentences(of: sources.run),
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
