import PlanWords
public import CaseFiles
public import SupplyModel
import Synchronization

/// Cases that a program makes itself: a request names one by its key.
///
/// A plan of such a case lists no files that it was made from; the audit checks it against the case that the
/// key stands for when it is audited.
public struct CasesInMemory: CaseSource {
  private let cases: [String: CaseFolder]

  /// Takes in cases, each under the name by which requests ask for it.
  public init(_ cases: [String: SupplyCase]) {
    self.cases = Dictionary(
      uniqueKeysWithValues: cases.map { ($0.key, CaseFolder($0.value, title: $0.key)) })
  }

  /// The case of that name.
  public func read(_ request: CaseRequest) throws(CaseProblems) -> CaseFolder {
    func refuse(_ file: String, _ found: String, _ wrong: Found, _ fix: Write) -> CaseProblems {
      CaseProblems(all: [CaseProblem(file: file, found: found, wrong: wrong, fix: fix)])
    }
    guard let found = cases[request.folder] else {
      let nearest = NearestName.nearest(to: request.folder, among: Array(cases.keys))
      throw refuse(
        "case", request.folder, .notInMemory,
        nearest.map { .didYouMean($0) } ?? .handItOver)
    }
    if let asOf = request.asOf, asOf != found.case.calendar.planningDate {
      throw refuse(
        "case", asOf.description, .otherDay,
        .caseAsKnownThen)
    }
    if let days = request.periodDays, days != found.case.calendar.periodDays {
      throw refuse(
        "case", String(days), .otherPeriod,
        .caseWithThatPeriod)
    }
    if let supposed = request.assumptions.first {
      throw refuse(
        "case", supposed, .notSupposable, .caseWithIt)
    }
    return found
  }
}

/// Runs kept in memory, as long as the process lives.
public final class RunsInMemory: RunStore {
  private let runs = Mutex<[String: RunFiles]>([:])

  /// Makes an empty store.
  public init() {}

  /// The files of a run that was kept before.
  public func files(of run: String) throws(CaseProblems) -> RunFiles {
    guard let files = runs.withLock({ $0[run] }) else {
      throw CaseProblems(
        all: [CaseProblem(file: run, wrong: .notInMemory, fix: .planFirst)])
    }
    return files
  }

  /// Whether a run of that path was kept.
  public func holds(_ run: String) -> Bool { runs.withLock { $0[run] != nil } }

  /// Keeps the files.
  public func keep(_ files: RunFiles, as run: String) throws {
    let isTaken = runs.withLock { runs in
      if runs[run] != nil { return true }
      runs[run] = files
      return false
    }
    guard !isTaken else {
      throw CaseProblem(
        file: run, wrong: .runThereAlready,
        fix: .otherName)
    }
  }
}
