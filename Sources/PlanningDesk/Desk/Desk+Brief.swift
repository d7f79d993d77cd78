import CaseFiles
public import PlanReports
import SupplyModel

extension Desk {
  /// Writes a run as a brief for print: HTML, or Markdown.
  ///
  /// Case and run are read from their files and audited; nothing is solved.
  ///
  /// - Parameters:
  ///   - run: The run's folder, CASE/plans/NAME.
  ///   - output: The file; nil is brief.html or brief.md in the run's folder.
  ///   - isMarkdown: Whether it is Markdown.
  /// - Returns: The file that was written.
  /// - Throws: `CaseProblems` when they cannot be read, do not hold, or the case was changed since; or
  ///   when the file cannot be written.
  public func brief(
    run: String, output: String? = nil, isMarkdown: Bool = false
  ) throws -> WrittenReport {
    let brief = try brief(of: run)
    let name = isMarkdown ? "brief.md" : "brief.html"
    let path = output ?? (run.hasSuffix("/") ? run : run + "/") + name
    return WrittenReport(
      run: run,
      files: [try Self.write(isMarkdown ? brief.markdown : BriefPage(brief).text, to: path)])
  }

  /// A run in the shape of a memorandum, every figure with what it rests on.
  ///
  /// - Throws: `CaseProblems` when the run or its case cannot be read, does not hold, or the case was changed
  ///   since.
  public func brief(of run: String) throws -> Brief {
    var writer = BriefWriter((try AuditedRun.holding(run, at: self)).sheet)
    writer.write()
    guard writer.brief.baseless.isEmpty else {
      throw DeskError.baselessFigures(writer.brief.baseless)
    }
    return writer.brief
  }
}
