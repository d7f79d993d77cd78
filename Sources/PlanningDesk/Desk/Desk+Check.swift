import CaseFiles
import SupplyModel

extension Desk {
  /// Reads and checks a case without planning it.
  ///
  /// - Throws: `CaseProblems` with everything that must be mended.
  public func check(_ request: CaseRequest) throws -> CheckReport {
    CheckReport(try cases.read(request), request)
  }
}
