import CaseFiles
import PlanReports
import SupplyModel

extension Desk {
  /// Courses of action side by side, the others held against the first.
  ///
  /// Runs are read from their files; they may be of different states of a case.
  ///
  /// - Parameters:
  ///   - runs: Their folders, each CASE/plans/NAME.
  ///   - page: An HTML file to write the comparison to, too.
  /// - Returns: The plans side by side.
  /// - Throws: `CaseProblems` when there is no such run or the file cannot be written, ``RefusedRun`` with
  ///   everything that is wrong in any run.
  public func compare(plans runs: [String], page: String? = nil) throws -> PlanComparison {
    var (problems, refusals): ([CaseProblem], [CaseProblem]) = ([], [])
    var read: [(folder: String, run: Run)] = []
    for folder in runs {
      do {
        read.append((folder, try self.run(folder)))
      } catch let error as CaseProblems {
        problems += error.all
      } catch let refused as RefusedRun {
        refusals += refused.problems
      }
    }
    guard problems.isEmpty else { throw CaseProblems(all: problems + refusals) }
    guard refusals.isEmpty else { throw RefusedRun(problems: refusals) }
    let comparison = PlanComparison(read, wholeNeeds: wholeNeeds(of: read))
    if let page { _ = try Self.write(BriefPage(comparison.brief()).text, to: page) }
    return comparison
  }

  /// The needs that count things that come whole, as the cases of the runs stand; where a case cannot
  /// be read any more its figures are printed as they are.
  private func wholeNeeds(of runs: [(folder: String, run: Run)]) -> Set<String> {
    var names: Set<String> = []
    for (folder, run) in runs {
      guard let supplyCase = try? cases.read(CaseRequest(ofRun: folder, run)).case else { continue }
      for need in supplyCase.needs {
        let items = supplyCase.itemsAccepted(by: need)
        if !items.isEmpty, items.allSatisfy(\.isWhole) { names.insert(need.id.description) }
      }
    }
    return names
  }
}
