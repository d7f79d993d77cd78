import CaseFiles
import PlanWords
import WholeFiles

/// Why the desk gave no answer, for those who print it.
public struct DeskFailure: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.problems/1"
  /// What is at fault.
  public let kind: Kind
  /// Everything that is wrong.
  public let problems: [Problem]

  /// What can be at fault.
  public enum Kind: String, Encodable, Hashable, Sendable {
    /// The case or the request, which its user can fix.
    case input
    /// A run that does not hold.
    case run
    /// A file that cannot be written.
    case unwritten
    /// Another command that is writing there.
    case held
    /// Corridor itself.
    case corridor

    fileprivate init(_ cause: FileError.Cause) {
      self =
        switch cause {
        case .held: .held
        case .occupied, .changedMeanwhile: .input
        case .refused, .readBackDiffers, .unconfirmed, .unfinished: .unwritten
        }
    }
  }

  /// One thing that is wrong.
  public struct Problem: Encodable, Hashable, Sendable {
    /// The file; nil when it is no matter of a file.
    public let file: String?
    /// The line on which the row starts.
    public let row: Int?
    /// The column or key.
    public let column: String?
    /// What stands there.
    public let found: String?
    /// What to do.
    public let fix: String?
    /// All of it in words.
    public let text: String
  }

  /// Takes in an error that the desk threw.
  public init(_ error: any Error) {
    let refused = error as? RefusedRun
    let found =
      refused?.problems ?? (error as? CaseProblems)?.all
      ?? (error as? CaseProblem ?? (error as? FileError).map { FileFailure($0).problem }
      ?? FileFailure(error)?.problem).map { [$0] }
    kind =
      if let error = error as? FileError { Kind(error.cause) } else {
        refused != nil ? .run : found != nil ? .input : .corridor
      }
    problems =
      found?.map { problem in
        Problem(
          file: problem.file, row: problem.row, column: problem.column, found: problem.found,
          fix: problem.fix, text: problem.description)
      } ?? [Problem(file: nil, row: nil, column: nil, found: nil, fix: nil, text: "\(error)")]
  }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    let lines = problems.map(\.text)
    guard kind != .corridor else { return lines.joined(separator: "\n") }
    let count = FailureMessage.problems(problems.count).text()
    return (lines + [ink.bad(count)]).joined(separator: "\n")
  }
}
