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
  /// - Throws: `CaseProblems` with everything that is wrong in any run, or when the file cannot be
  ///   written.
  public func compare(plans runs: [String], page: String? = nil) throws -> PlanComparison {
    var problems: [CaseProblem] = []
    var read: [(folder: String, run: Run)] = []
    for folder in runs {
      do throws(CaseProblems) {
        read.append((folder, try self.run(folder)))
      } catch { problems += error.all }
    }
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
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
