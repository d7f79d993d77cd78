import PlanWords

/// Collects everything found in one reading, so that all of it is reported at once.
final class ProblemLog {
  private(set) var problems: [CaseProblem] = []
  private(set) var remarks: [CaseRemark] = []
  private var countByFile: [String: Int] = [:]

  /// A file that is no table at all would otherwise fill the screen and the memory.
  private static let mostPerFile = 1000

  func report(_ problem: CaseProblem) {
    let count = countByFile[problem.file, default: 0]
    countByFile[problem.file] = count + 1
    if count < Self.mostPerFile { problems.append(problem) }
    guard count == Self.mostPerFile else { return }
    problems.append(
      CaseProblem(file: problem.file, FileFault.tooManyProblems(count)))
  }

  /// Reports a fault of a cell by itself.
  func report(
    _ file: String, row: Int, column: String, found: String? = nil, wrong: CellFound,
    fix: CellWrite
  ) {
    report(
      CaseProblem(file: file, row: row, column: column, found: found, wrong: wrong, fix: fix))
  }

  /// Reports a fault, which says what is wrong and what to do.
  func report(
    _ file: String, row: Int? = nil, column: String? = nil, found: String? = nil,
    _ fault: some InputFault
  ) {
    report(CaseProblem(file: file, row: row, column: column, found: found, fault))
  }

  func remark(
    _ file: String, row: Int? = nil, kind: CaseRemark.Kind = .plan, _ message: some Message
  ) {
    remarks.append(CaseRemark(file: file, row: row, kind: kind, message))
  }

  /// The problems in the order of files found, then of rows.
  var sorted: [CaseProblem] {
    var order: [String: Int] = [:]
    for problem in problems where order[problem.file] == nil { order[problem.file] = order.count }
    return problems.enumerated().sorted { left, right in
      (order[left.element.file] ?? 0, left.element.row ?? 0, left.offset)
        < (order[right.element.file] ?? 0, right.element.row ?? 0, right.offset)
    }.map(\.element)
  }
}
