public import CaseFiles

/// Where cases come from: folders, memory, or whatever else keeps them.
public protocol CaseSource: Sendable {
  /// Reads a case.
  ///
  /// - Throws: `CaseProblems` with everything that its owner must correct.
  func read(_ request: CaseRequest) throws(CaseProblems) -> CaseFolder
}

/// Where runs are kept: folders, memory, or whatever else keeps files by name.
///
/// A run is named by its path, CASE/plans/NAME, whatever the store makes of it.
public protocol RunStore: Sendable {
  /// The files of a run.
  ///
  /// - Throws: `CaseProblems` when there is no such run, or its files cannot be had.
  func files(of run: String) throws(CaseProblems) -> RunFiles

  /// Whether something is kept under that path.
  func holds(_ run: String) -> Bool

  /// Keeps the files of a run, whole or not at all, and never in place of others.
  ///
  /// - Throws: `CaseProblems` when something is kept there already, and whatever keeps the files from being
  ///   written.
  func keep(_ files: RunFiles, as run: String) throws
}
