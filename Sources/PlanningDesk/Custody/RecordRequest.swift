import CaseFiles
import CustodyLog
import CustodyStore
import Foundation
import PlanWords

/// What is asked of the record of a case.
public struct RecordRequest: Hashable, Sendable {
  /// The case folder.
  public var folder: String
  /// Who writes; nil is whoever is logged in, on this computer.
  public var writer: String?

  /// Makes a request.
  public init(folder: String, writer: String? = nil) {
    self.folder = folder
    self.writer = writer
  }

  var url: URL { URL(filePath: folder, directoryHint: .isDirectory) }

  var record: RecordFolder { RecordFolder(caseAt: url) }

  /// The writer's name.
  ///
  /// - Throws: `CaseProblem` when it is none.
  func writerName() throws(CaseProblem) -> String {
    if let writer {
      guard CaseEvent.canBeWriter(writer) else {
        throw CaseProblem(file: "--writer", found: writer, EventFault.noWriter)
      }
      return writer
    }
    let here = "\(NSUserName())@\(ProcessInfo.processInfo.hostName)"
    let plain = String(here.map { CaseEvent.canBeWriter(String($0)) ? $0 : "-" }.prefix(64))
    return plain
  }
}
