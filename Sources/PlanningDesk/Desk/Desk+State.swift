import CaseFiles
import CustodyLog
import CustodyStore
import SupplyModel

extension Desk {
  /// Where the goods of a case are on a day, as known on a day.
  ///
  /// - Throws: `CaseProblems` when the case or its record cannot be read.
  public func state(_ request: StateRequest) throws -> StateReport {
    let folder = try cases.read(CaseRequest(folder: request.folder))
    let record = try RecordRequest(folder: request.folder).record.record()
    let state = CustodyState(
      record, of: folder.case, on: request.day, known: request.known)
    return StateReport(state, of: folder, record, request)
  }
}
