public import Foundation
import PlanWords

/// What plan.json says of a run, for those who only show it.
public enum RunFacts {
  /// Each fact by its key, lists left out, such as `is_complete` with `true`.
  ///
  /// - Throws: ``CaseProblems`` when the file cannot be read as a JSON object.
  public static func all(inRun url: URL) throws(CaseProblems) -> [(key: String, value: String)] {
    let members = try members(url)
    return members.sorted { $0.key < $1.key }.compactMap { key, value in
      switch value {
      case .text(let text): (key, text)
      case .null, .list, .object: nil
      default: (key, value.inWords)
      }
    }
  }

  /// The stages: each a row of stage, value, bound and gap.
  ///
  /// - Throws: ``CaseProblems`` when the file cannot be read as a JSON object.
  public static func stages(inRun url: URL) throws(CaseProblems) -> [[String]] {
    (try members(url)["stages"]?.list ?? []).map { stage in
      ["stage", "value", "bound", "gap"].map { stage[$0]?.inWords ?? "" }
    }
  }

  private static func members(_ url: URL) throws(CaseProblems) -> [String: JSONTree] {
    let log = ProblemLog()
    let directory = try CaseDirectory(at: url, of: .run, log: log)
    if let bytes = directory.bytes(of: PlanFile.file),
      let members = try? JSONTree.read(bytes, of: "").object
    {
      return members
    }
    log.report(PlanFile.file, RunFileFault.unreadable)
    throw CaseProblems(all: log.sorted)
  }
}
