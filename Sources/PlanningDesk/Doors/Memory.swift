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
    func refuse(_ file: String, _ found: String, _ wrong: String, _ fix: String) -> CaseProblems {
      CaseProblems(all: [CaseProblem(file: file, found: found, wrong: wrong, fix: fix)])
    }
    guard let found = cases[request.folder] else {
      let nearest = NearestName.nearest(to: request.folder, among: Array(cases.keys))
      throw refuse(
        "case", request.folder, "is not in memory",
        nearest.map { "Did you mean \($0)?" } ?? "Hand it to the source first.")
    }
    if let asOf = request.asOf, asOf != found.case.calendar.planningDate {
      throw refuse(
        "case", asOf.description, "is not the day of this case, which is known on one day alone",
        "Make the case as it was known then, and ask for that.")
    }
    if let days = request.periodDays, days != found.case.calendar.periodDays {
      throw refuse(
        "case", String(days), "is not the period of this case, which is planned in its own",
        "Make the case with that period.")
    }
    if let supposed = request.assumptions.first {
      throw refuse(
        "case", supposed, "cannot be supposed of a case in memory", "Make the case with it.")
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
        all: [CaseProblem(file: run, wrong: "is not in memory", fix: "Plan the case first.")])
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
        file: run, wrong: "is there already, and a run is never overwritten",
        fix: "Choose another name.")
    }
  }
}
