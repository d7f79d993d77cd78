import Synchronization
import FlowPlanning

/// Programs of changed cases that serve the search for several needs, which may go on at the same time.
final class SharedDrafts: Sendable {
  private let drafts = Mutex<[Remedy: DraftProgram]>([:])

  /// The programs so far.
  var kept: [Remedy: DraftProgram] { drafts.withLock { $0 } }

  /// Keeps the program of a case with a remedy.
  func keep(_ draft: DraftProgram, of remedy: Remedy) { drafts.withLock { $0[remedy] = draft } }
}
