import CaseFiles
import Foundation
public import SupplyModel

extension Desk {
  /// What moved between two plans.
  ///
  /// - Throws: `CaseProblems` when there is no such run, ``RefusedRun`` when one does not hold.
  public func diff(plan first: String, with second: String) throws -> PlanDifference {
    let old = try run(first)
    let new = try run(second)
    return PlanDifference((first, old), (second, new))
  }

  /// Which rows of a case differ between what was known on two days.
  ///
  /// - Throws: `CaseProblems` when the case's tables cannot be read.
  public func diff(
    case folder: String, asOf first: CalendarDate, and second: CalendarDate
  ) throws -> CaseDifference {
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    return CaseDifference(
      folder: folder, (first.description, try CaseRows.read(at: url, asOf: first)),
      (second.description, try CaseRows.read(at: url, asOf: second)))
  }

  /// Which rows differ between two lists of a case, each written `name@version`.
  ///
  /// - Throws: `CaseProblems` when the case's tables cannot be read or have no such list.
  public func diff(
    case folder: String, list first: String, with second: String
  ) throws -> CaseDifference {
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    return CaseDifference(
      folder: folder, (first, try CaseRows.read(at: url, of: first)),
      (second, try CaseRows.read(at: url, of: second)))
  }
}
