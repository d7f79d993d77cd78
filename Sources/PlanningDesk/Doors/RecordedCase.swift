import CaseFiles
import CustodyLog
import CustodyStore
import Foundation
import PlanWords
import SupplyModel

/// The case of a folder as its record says that it stands on the day of a plan.
enum RecordedCase {
  /// Starts a case from its record.
  ///
  /// Without a day, or without anything known by it, the case stays as its tables have it.
  ///
  /// - Throws: `CaseProblems` when the record cannot be read, or leaves open what the plan must know.
  static func begin(
    _ folder: CaseFolder, at url: URL, asOf day: CalendarDate?
  ) throws(CaseProblems) -> CaseFolder {
    let store = RecordFolder(caseAt: url)
    guard let day, store.isThere else { return folder }
    let record = try store.record().known(by: day)
    guard !record.events.isEmpty else { return folder }
    let state = CustodyState(record, of: folder.case, on: day, known: day)
    let (opening, gaps) = state.opening(of: folder.case, delivered: folder.deliveredMeans)
    guard gaps.isEmpty else { throw CaseProblems(all: gaps.map(problem)) }
    do {
      return try folder.begun(
        from: opening, changes: state.changes, consents: state.consents,
        record: SHA256.hexadecimal(of: record.bytes), called: RecordFolder.linesFile)
    } catch {
      throw CaseProblems(
        all: error.all.map { problem in
          CaseProblem(
            file: RecordFolder.linesFile,
            SettingFault.partsDoNotFit(problem))
        })
    }
  }

  private static func problem(_ gap: OpeningGap) -> CaseProblem {
    switch gap {
    case .notExpected(let consignment, _):
      CaseProblem(
        file: RecordFolder.linesFile, column: EventField.consignment.rawValue, found: consignment,
        RecordFault.notExpected)
    case .needNotNamed(let consignment, let place):
      CaseProblem(
        file: RecordFolder.linesFile, column: EventField.consignment.rawValue, found: consignment,
        RecordFault.needNotNamed(place: place))
    case .unknown(let name):
      CaseProblem(
        file: RecordFolder.linesFile, RecordFault.unknownToCase(name))
    }
  }
}
